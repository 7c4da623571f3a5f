import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Edits content under a running preview for some time, while open pages, slow, rude and hostile clients ask for it.
 *
 * <p>{@code soak.sh} starts it as {@code Soak edit FOLDER ADDRESS PROCESS MINUTES}, where FOLDER holds content and
 * templates, and afterwards as {@code Soak compare SITE ADDRESS}, where SITE was built from the same content by a
 * process of its own. Ends with 1 if anything failed.
 */
public final class Soak {
    private static final Pattern SCRIPT = Pattern.compile("<script src=\"/\\.shilu/reload\\.js\"[^>]*></script>");

    private final Tally tally = new Tally();
    private volatile boolean over;

    private Soak() {}

    public static void main(String[] arguments) throws Exception {
        var soak = new Soak();
        var served = new Served(URI.create(arguments[2]));
        if (arguments[0].equals("compare")) soak.compare(Path.of(arguments[1]), served);
        else soak.edit(
                Path.of(arguments[1]), served, Long.parseLong(arguments[3]), Double.parseDouble(arguments[4]));
        System.out.println("failures: " + soak.tally.failures().size());
        System.exit(soak.tally.failures().isEmpty() ? 0 : 1);
    }

    private interface Act {
        void once() throws Exception;
    }

    private void edit(Path folder, Served served, long process, double minutes) throws Exception {
        long end = System.nanoTime() + (long) (minutes * 60e9);
        var edits = new Edits(folder, served, tally);
        var clients = new Clients(served, tally);
        var measures = new Measures(process);
        again("ear", edits::listen);
        for (int page = 0; page < 4; page++) again("page", clients::page);
        again("rude client", clients::rude);
        again("hostile client", clients::hostile);
        again("slow client", clients::slow);
        again("crowd", clients::crowd);
        again("measure", () -> {
            measures.take();
            Thread.sleep((long) Math.min(60_000, minutes * 60_000 / 12));
        });
        for (int round = 0; System.nanoTime() < end; round++) edits.next(round);
        try {
            edits.settle();
        } catch (Exception e) {
            tally.failed("the last edit: " + e);
        }
        over = true;

        tally.print();
        System.out.println("from the saved file to the new page: " + edits.delays());
        System.out.println("heap in use, MB: " + measures.span(Measures.Measure::heap, 1e6));
        System.out.println("resident, MB: " + measures.span(Measures.Measure::resident, 1e6));
        System.out.println("threads: " + measures.span(Measures.Measure::threads, 1));
        System.out.println("open files: " + measures.span(Measures.Measure::files, 1));
        if (!measures.isSteady(Measures.Measure::heap)) tally.failed("the heap grows");
        if (!measures.isSteady(Measures.Measure::threads)) tally.failed("threads add up");
        if (!measures.isSteady(Measures.Measure::files)) tally.failed("open files add up");
        long loaded = tally.of("pages loaded anew after a build");
        if (loaded < 17 * minutes) tally.failed("only " + loaded + " reloads: too few to say anything");
    }

    /** Does it again and again, on a thread of its own, until all is over. */
    private void again(String name, Act act) {
        var thread = new Thread(() -> {
            while (!over) {
                try {
                    act.once();
                } catch (Exception e) {
                    if (!over) tally.failed(name + ": " + e);
                }
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    /** Every file of the site has to be served as it is, but for the script in pages. */
    private void compare(Path site, Served served) throws IOException, InterruptedException {
        try (var files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String path = site.relativize(file).toString();
                if (path.startsWith(".")) continue;
                var answer = served.ask(path);
                byte[] body = answer.body();
                if (path.endsWith(".html"))
                    body = SCRIPT.matcher(new String(body, ISO_8859_1)).replaceFirst("").getBytes(ISO_8859_1);
                if (answer.statusCode() != 200 || !Arrays.equals(body, Files.readAllBytes(file)))
                    tally.failed("served otherwise: " + path);
                tally.count("files compared with a clean build");
            }
        }
        tally.print();
    }
}
