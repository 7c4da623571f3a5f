package shilu.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import shilu.problem.Catalogue;
import shilu.problem.Problems;

/** A command that reports problems to a console and ends with an exit code. */
abstract class ConsoleCommand implements Callable<Integer>, CommonOptions.Holder {
    @Mixin
    private CommonOptions common = new CommonOptions();

    final Console console;

    ConsoleCommand(Console console) {
        this.console = console;
    }

    @Override
    public CommonOptions common() {
        return common;
    }

    Catalogue words() {
        return common.catalogue(console);
    }

    /** Shows all problems; content with errors ends the run. */
    int report(Problems problems) {
        ProblemPrinter.print(problems, console, common);
        return problems.hasErrors() ? Exit.CONTENT : Exit.DONE;
    }
}
