package shilu.write;

import java.io.IOException;
import java.util.List;

/** Tells that the machine, not the content, keeps the site from being written; nothing was changed. */
public final class OutputException extends IOException {
    private final String rule;
    private final List<Object> arguments;

    OutputException(String rule, Object... arguments) {
        super(rule + " " + List.of(arguments));
        this.rule = rule;
        this.arguments = List.of(arguments);
    }

    OutputException(Throwable cause, String rule, Object... arguments) {
        this(rule, arguments);
        initCause(cause);
    }

    /** The key of its message and its mend in the catalogue. */
    public String rule() {
        return rule;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
