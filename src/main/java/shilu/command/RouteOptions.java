package shilu.command;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import shilu.model.Period;
import shilu.model.SiteSettings;
import shilu.route.Options;

/** Options of the commands that go the whole route. */
final class RouteOptions {
    @Option(names = "--content", paramLabel = "DIR", description = "Folder of the content (content).")
    Path content = Path.of("content");

    @Option(names = "--templates", paramLabel = "DIR", description = "Folder of the templates (templates).")
    Path templates = Path.of("templates");

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            converter = AddressConverter.class,
            description = "Address under which the site is published.")
    Optional<String> baseUrl = Optional.empty();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "The date that the site stands at (the newest in content).")
    Optional<Period> asOf = Optional.empty();

    @Option(names = "--strict", description = "Warnings count as errors.")
    boolean strict;

    @Option(names = "--no-pictures", description = "Leave out the PNG pictures, which take most of the time.")
    boolean noPictures;

    @Option(names = "--threads", paramLabel = "N", description = "Threads to draw and render with.", hidden = true)
    int threads = Math.max(1, Runtime.getRuntime().availableProcessors());

    Options into(Path out) {
        return into(out, false);
    }

    Options into(Path out, boolean precompress) {
        var pictures = noPictures ? Optional.<Path>empty() : Optional.of(Path.of(".shilu", "pictures"));
        return new Options(content, templates, out, baseUrl, asOf, strict, pictures, precompress, threads);
    }

    /** Reads the address of a site, so that a wrong one is told once, and not by each page that bears it. */
    static final class AddressConverter implements ITypeConverter<String> {
        @Override
        public String convert(String typed) {
            if (!SiteSettings.isAddress(typed))
                throw new TypeConversionException("'" + typed + "' is no address such as https://example.org/report/");
            return typed;
        }
    }

    /** Reads a date of the command line. */
    static final class DateConverter implements ITypeConverter<Period> {
        @Override
        public Period convert(String typed) {
            return Period.parse(typed)
                    .orElseThrow(() -> new TypeConversionException("'" + typed + "' is no date such as 2026-05-09"));
        }
    }
}
