package shilu.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shilu.problem.LineIndex;
import shilu.problem.Problems;

/**
 * Marks that a hand on a Chinese keyboard meant for Markdown, and that would be shown as they are.
 *
 * <p>Only what the parser took for text is looked at, so that a mark which was read never counts as a slip.
 */
final class Slips {
    /** @param shape its first group is what was written */
    private record Slip(String rule, Pattern shape) {}

    private static final List<Slip> AT_LINE_BEGIN = List.of(
            new Slip("heading-not-read", Pattern.compile("^\\s*((?:#{2,6}(?=[^#\\s])|[#＃]*＃[#＃]*)[^\\n]{0,12})")),
            new Slip("list-not-read", Pattern.compile("^\\s*((?:-(?=\\p{IsHan})|－(?=[\\s\\p{IsHan}]))[^\\n]{0,12})")),
            new Slip("numbered-not-read", Pattern.compile("^\\s*(\\d{1,2}\\.\\p{IsHan}[^\\n]{0,12})")),
            new Slip("bars-not-read", Pattern.compile("^\\s*(｜)")));

    private static final List<Slip> ANYWHERE = List.of(
            new Slip("bold-full-width", Pattern.compile("(＊＊)")),
            new Slip("braces-not-read", Pattern.compile("(｛｛?[^｛｝{}\\n]{0,60}｝｝?)")),
            new Slip(
                    "braces-not-read",
                    Pattern.compile("(?<!\\{)(\\{[a-z][a-z0-9]*(?:-[a-z0-9]+)+(?:\\|[a-z]+)?})(?!})")),
            new Slip(
                    "link-not-read",
                    Pattern.compile("([\\[【][^\\[\\]【】\\n]{1,60}[]】]（\\s*(?:https?[:：]|/|\\.\\.?/)[^）\\n]{0,200}）?)")),
            new Slip(
                    "link-not-read",
                    Pattern.compile("(【[^\\[\\]【】\\n]{1,60}】\\(\\s*(?:https?[:：]|/|\\.\\.?/)[^)\\n]{0,200}\\)?)")),
            new Slip(
                    "link-with-blank",
                    Pattern.compile(
                            "(\\[[^\\[\\]\\n]{1,60}]\\((?:https?://|/|\\.\\.?/)[^()\\s\"]*[ \\u3000][^()\"\\n]*\\))")));

    /** One of these stands in each of the shapes above. */
    private static final String MARKS = "＊｛{[【";

    /** Each line that is meant for a heading, a list or a table begins with one of these. */
    private static final String MARKS_OF_LINES = "#＃-－｜0123456789";

    private static final Pattern CODE = Pattern.compile("`+[^`]*`+");
    private static final Pattern ROW = Pattern.compile("^\\s*\\|.*\\|.*");
    private static final Pattern RULE = Pattern.compile("^\\s*\\|?\\s*:?-+:?\\s*(?:\\|\\s*:?-+:?\\s*)*\\|?\\s*$");

    private final LineIndex lines;
    private final Problems problems;

    Slips(LineIndex lines, Problems problems) {
        this.lines = lines;
        this.problems = problems;
    }

    /** Looks through a paragraph, line by line. */
    void paragraph(List<BasedSequence> written) {
        for (BasedSequence line : written) {
            String text = withoutCode(line);
            if (beginsWithMark(text)) first(AT_LINE_BEGIN, text, line);
            inside(text, line);
        }
        table(written);
    }

    /** Looks through a piece of a line, such as a heading or a cell. */
    void inside(BasedSequence piece) {
        inside(withoutCode(piece), piece);
    }

    private void inside(String text, BasedSequence piece) {
        if (holdsMark(text)) for (Slip slip : ANYWHERE) first(List.of(slip), text, piece);
    }

    /** Most lines hold no mark at all, and one look at their characters tells so sooner than the shapes do. */
    private static boolean holdsMark(String text) {
        for (int i = 0; i < text.length(); i++) if (MARKS.indexOf(text.charAt(i)) >= 0) return true;
        return false;
    }

    private static boolean beginsWithMark(String text) {
        int first = 0;
        while (first < text.length() && Character.isWhitespace(text.charAt(first))) first++;
        return first < text.length() && MARKS_OF_LINES.indexOf(text.charAt(first)) >= 0;
    }

    /** The text with blanks in the place of what is shown letter by letter. */
    private static String withoutCode(BasedSequence written) {
        String text = written.toString();
        return text.indexOf('`') < 0
                ? text
                : CODE.matcher(text).replaceAll(code -> " ".repeat(code.group().length()));
    }

    private void first(List<Slip> slips, String text, BasedSequence line) {
        for (Slip slip : slips) {
            Matcher found = slip.shape().matcher(text);
            if (!found.find()) continue;
            int offset = line.getStartOffset() + found.start(1);
            problems.error(lines.at(offset), slip.rule(), found.group(1).strip());
            return;
        }
    }

    /** A row that stands in a paragraph belongs to a table that the parser did not see. */
    private void table(List<BasedSequence> written) {
        for (int i = 0; i < written.size(); i++) {
            if (written.get(i).indexOf('|') < 0
                    || !ROW.matcher(withoutCode(written.get(i))).find()) continue;
            boolean ruled = i + 1 < written.size()
                    && RULE.matcher(written.get(i + 1).toString().stripTrailing())
                            .matches();
            problems.error(
                    lines.at(written.get(i).getStartOffset()), ruled && i > 0 ? "table-under-text" : "table-not-read");
            return;
        }
    }
}
