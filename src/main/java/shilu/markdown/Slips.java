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
    /**
     * @param marks one of them stands in the shape: most lines hold none, and to look for a mark takes less than for a
     *     shape
     * @param shape its first group is what was written
     */
    private record Slip(String rule, List<String> marks, Pattern shape) {
        boolean mayBeIn(String text) {
            for (String mark : marks) if (text.contains(mark)) return true;
            return false;
        }
    }

    private static final List<Slip> AT_LINE_BEGIN = List.of(
            slip("heading-not-read", "^\\s*((?:#{2,6}(?=[^#\\s])|[#＃]*＃[#＃]*)[^\\n]{0,12})", "#", "＃"),
            slip("list-not-read", "^\\s*((?:-(?=\\p{IsHan})|－(?=[\\s\\p{IsHan}]))[^\\n]{0,12})", "-", "－"),
            slip("numbered-not-read", "^\\s*(\\d{1,2}\\.\\p{IsHan}[^\\n]{0,12})", "."),
            slip("bars-not-read", "^\\s*(｜)", "｜"));

    private static final List<Slip> ANYWHERE = List.of(
            slip("bold-full-width", "(＊＊)", "＊＊"),
            slip("braces-not-read", "(｛｛?[^｛｝{}\\n]{0,60}｝｝?)", "｛"),
            slip("braces-not-read", "(?<!\\{)(\\{[a-z][a-z0-9]*(?:-[a-z0-9]+)+(?:\\|[a-z]+)?})(?!})", "{"),
            slip(
                    "link-not-read",
                    "([\\[【][^\\[\\]【】\\n]{1,60}[]】]（\\s*(?:https?[:：]|/|\\.\\.?/)[^）\\n]{0,200}）?)",
                    "]（",
                    "】（"),
            slip("link-not-read", "(【[^\\[\\]【】\\n]{1,60}】\\(\\s*(?:https?[:：]|/|\\.\\.?/)[^)\\n]{0,200}\\)?)", "】("),
            slip(
                    "link-with-blank",
                    "(\\[[^\\[\\]\\n]{1,60}]\\((?:https?://|/|\\.\\.?/)[^()\\s\"]*[ \\u3000][^()\"\\n]*\\))",
                    "]("));

    /** Each line that is meant for a heading, a list or a table begins with one of these. */
    private static final String MARKS_OF_LINES = "#＃-－｜0123456789";

    private static final Pattern CODE = Pattern.compile("`+[^`]*`+");
    private static final Pattern ROW = Pattern.compile("^\\s*\\|.*\\|.*");
    private static final Pattern RULE = Pattern.compile("^\\s*\\|?\\s*:?-+:?\\s*(?:\\|\\s*:?-+:?\\s*)*\\|?\\s*$");

    private final LineIndex lines;
    private final Problems problems;

    private static Slip slip(String rule, String shape, String... marks) {
        return new Slip(rule, List.of(marks), Pattern.compile(shape));
    }

    Slips(LineIndex lines, Problems problems) {
        this.lines = lines;
        this.problems = problems;
    }

    /** Looks through a paragraph, line by line. */
    void paragraph(List<BasedSequence> written) {
        var texts = written.stream().map(Slips::withoutCode).toList();
        for (int i = 0; i < written.size(); i++) {
            if (beginsWithMark(texts.get(i))) first(AT_LINE_BEGIN, texts.get(i), written.get(i));
            inside(texts.get(i), written.get(i));
        }
        table(written, texts);
    }

    /** Looks through a piece of a line, such as a heading or a cell. */
    void inside(BasedSequence piece) {
        inside(withoutCode(piece), piece);
    }

    private void inside(String text, BasedSequence piece) {
        for (Slip slip : ANYWHERE) report(slip, text, piece);
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

    /** Reports the first that is found. */
    private void first(List<Slip> slips, String text, BasedSequence line) {
        for (Slip slip : slips) if (report(slip, text, line)) return;
    }

    private boolean report(Slip slip, String text, BasedSequence line) {
        if (!slip.mayBeIn(text)) return false;
        Matcher found = slip.shape().matcher(text);
        if (!found.find()) return false;
        int offset = line.getStartOffset() + found.start(1);
        problems.error(lines.at(offset), slip.rule(), found.group(1).strip());
        return true;
    }

    /** A row that stands in a paragraph belongs to a table that the parser did not see. */
    private void table(List<BasedSequence> written, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            if (texts.get(i).indexOf('|') < 0 || !ROW.matcher(texts.get(i)).find()) continue;
            boolean ruled = i + 1 < written.size()
                    && RULE.matcher(written.get(i + 1).toString().stripTrailing())
                            .matches();
            problems.error(
                    lines.at(written.get(i).getStartOffset()), ruled && i > 0 ? "table-under-text" : "table-not-read");
            return;
        }
    }
}
