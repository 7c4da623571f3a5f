package shilu.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;

/** What one run of the command line said, and how it ended. */
record Run(int exit, String out, String err) {
    static Run of(Object... words) {
        var out = new StringWriter();
        var err = new StringWriter();
        var arguments = new String[words.length];
        for (int i = 0; i < words.length; i++) arguments[i] = words[i].toString();
        int exit = Main.run(arguments, new Console(new PrintWriter(out), new PrintWriter(err), false));
        return new Run(exit, out.toString(), err.toString());
    }

    /** A file or folder of the tests. */
    static Path resource(String path) {
        return Path.of("src/test/resources").resolve(path);
    }

    /** Content without a mistake, with every kind of thing in it. */
    static Path soundContent() {
        return resource("sites/cloud-river/content");
    }
}
