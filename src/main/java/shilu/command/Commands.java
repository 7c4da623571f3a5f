package shilu.command;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes commands that know their console. */
final class Commands implements IFactory {
    private final Console console;

    Commands(Console console) {
        this.console = console;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (!ConsoleCommand.class.isAssignableFrom(type))
            return CommandLine.defaultFactory().create(type);
        return type.getDeclaredConstructor(Console.class).newInstance(console);
    }
}
