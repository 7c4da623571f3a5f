package shilu.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shilu.model.Formula;
import shilu.model.Rational;
import shilu.model.Slug;

/** Parses formulas by recursive descent; ids may hold hyphens, so a minus has blanks around it. */
final class FormulaParser {
    static final Set<String> FUNCTIONS = Set.of("sum", "min", "max");
    private static final int DEEPEST = 50;
    private static final int LONGEST = 2000;
    private static final Pattern TOKEN =
            Pattern.compile("\\s*(?:(\\d+(?:\\.\\d+)?)(?![\\w-])|([a-z0-9]+(?:-[a-z0-9]+)*)|([-+*/(),])|(\\S))");

    /** A formula that can't be read. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1;
        final int offset;
        final String rule;
        final String token;

        Unreadable(String rule, int offset, String token) {
            super(rule, null, false, false);
            this.rule = rule;
            this.offset = offset;
            this.token = token;
        }
    }

    private record Token(String text, int offset, boolean isNumber, boolean isName) {}

    private final List<Token> tokens = new ArrayList<>();
    private int next;
    private int depth;

    private FormulaParser(String text) {
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.lookingAt()) {
            int group = matcher.group(1) != null ? 1 : matcher.group(2) != null ? 2 : matcher.group(3) != null ? 3 : 4;
            tokens.add(new Token(matcher.group(group), matcher.start(group), group == 1, group == 2));
            matcher.region(matcher.end(), text.length());
        }
        tokens.add(new Token("", text.length(), false, false));
    }

    static Formula parse(String text) throws Unreadable {
        if (text.length() > LONGEST) throw new Unreadable("formula-too-long", 0, String.valueOf(LONGEST));
        var parser = new FormulaParser(text);
        Formula formula = parser.sum();
        if (!parser.peek().text().isEmpty()) throw parser.unexpected();
        return formula;
    }

    private Formula sum() throws Unreadable {
        if (++depth > DEEPEST) throw new Unreadable("formula-too-deep", peek().offset(), peek().text());
        Formula left = product();
        while (peekIs("+") || peekIs("-")) {
            Token operator = take();
            left = new Formula.Operation(operator.text().charAt(0), left, product(), operator.offset());
        }
        depth--;
        return left;
    }

    private Formula product() throws Unreadable {
        Formula left = primary();
        while (peekIs("*") || peekIs("/")) {
            Token operator = take();
            left = new Formula.Operation(operator.text().charAt(0), left, primary(), operator.offset());
        }
        return left;
    }

    private Formula primary() throws Unreadable {
        Token token = peek();
        if (!token.isNumber() && !token.isName() && !token.text().equals("(")) throw unexpected();
        take();
        if (token.isNumber()) return new Formula.Constant(Rational.of(new BigDecimal(token.text())));
        if (token.text().equals("(")) return closed(sum());
        if (!peekIs("(")) return new Formula.Reference(new Slug(token.text()), token.offset());
        if (!FUNCTIONS.contains(token.text())) throw new Unreadable("formula-function", token.offset(), token.text());
        take();
        List<Formula> arguments = new ArrayList<>();
        arguments.add(sum());
        while (peekIs(",")) {
            take();
            arguments.add(sum());
        }
        return closed(new Formula.Call(token.text(), arguments, token.offset()));
    }

    private Formula closed(Formula inner) throws Unreadable {
        if (!peekIs(")")) throw unexpected();
        take();
        return inner;
    }

    private Token peek() {
        return tokens.get(next);
    }

    private boolean peekIs(String text) {
        return peek().text().equals(text);
    }

    private Token take() {
        Token token = peek();
        if (next < tokens.size() - 1) next++;
        return token;
    }

    private Unreadable unexpected() {
        return peek().text().isEmpty()
                ? new Unreadable("formula-ends-early", peek().offset(), "")
                : new Unreadable("formula-unexpected", peek().offset(), peek().text());
    }
}
