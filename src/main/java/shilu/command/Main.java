package shilu.command;

import java.io.File;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.UnmatchedArgumentException;

/** Starts the command that was asked for; without one, it builds. */
@Command(
        name = "shilu",
        version = "shilu 0.1.0",
        mixinStandardHelpOptions = true,
        description = "Builds websites of reports in which every figure carries its source.",
        subcommands = {
            BuildCommand.class,
            CheckCommand.class,
            ServeCommand.class,
            VerifyCommand.class,
            DiffCommand.class,
            NewCommand.class
        })
public final class Main implements Callable<Integer> {
    private Main() {}

    public static void main(String[] arguments) {
        // Set before the first call into AWT: charts are drawn without a screen and without the machine's fonts.
        System.setProperty("java.awt.headless", "true");
        int exit = run(arguments, new Console(System.out, System.err, System.console() != null));
        System.out.flush();
        // Maven runs this in its own process; leaving that by force would hide Maven's own last words.
        if (exit != 0 || System.getProperty("maven.home") == null) System.exit(exit);
    }

    /** Runs a command and returns its exit code. */
    static int run(String[] arguments, Console console) {
        var line = new CommandLine(new Main(), new Commands(console))
                .setOut(console.out())
                .setErr(console.err())
                .setParameterExceptionHandler(Main::wrongUsage)
                .setExecutionStrategy(parsed -> executed(parsed, console))
                .setExecutionExceptionHandler((failure, command, result) -> failed(failure, command, console));
        if (!canNameChineseFiles()) {
            console.err().println(console.catalogue(Optional.empty()).word("locale-without-chinese"));
            return Exit.MACHINE;
        }
        return line.execute(arguments.length == 0 ? new String[] {"build"} : arguments);
    }

    /** Under {@code LC_ALL=C} Java can't even name a file with a Chinese name; on Windows it always can. */
    private static boolean canNameChineseFiles() {
        if (File.separatorChar == '\\') return true;
        String encoding = System.getProperty("sun.jnu.encoding");
        return encoding == null || Charset.forName(encoding).newEncoder().canEncode('实');
    }

    private static int wrongUsage(ParameterException failure, String[] arguments) {
        var line = failure.getCommandLine();
        line.getErr().println(failure.getMessage());
        UnmatchedArgumentException.printSuggestions(failure, line.getErr());
        line.usage(line.getErr());
        return Exit.USAGE;
    }

    /** Runs the commands; an error of the virtual machine, such as no memory left, ends in a report too. */
    private static int executed(ParseResult parsed, Console console) {
        try {
            return new RunLast().execute(parsed);
        } catch (Error failure) {
            List<CommandLine> commands = parsed.asCommandLineList();
            return failed(failure, commands.get(commands.size() - 1), console);
        }
    }

    private static int failed(Throwable thrown, CommandLine line, Console console) {
        var common = line.getCommand() instanceof CommonOptions.Holder holder ? holder.common() : new CommonOptions();
        var failure = Failure.of(thrown, common.catalogue(console));
        console.err().println(failure.text());
        return failure.exit();
    }

    @Override
    public Integer call() {
        return Exit.USAGE;
    }
}
