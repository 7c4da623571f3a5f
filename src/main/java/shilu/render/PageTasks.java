package shilu.render;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import shilu.recall.Recall;
import shilu.site.OutputFile;
import shilu.site.Page;

/**
 * Makes pages on all threads, and notes which parts each read.
 *
 * @param parts what only some pages read
 */
record PageTasks(Edition edition, Parts parts, Recall recall) {

    /** Makes the pages that are wanted. */
    void run(Predicate<Page> wanted, ExecutorService executor, Consumer<OutputFile> out) {
        var pages = Stream.concat(edition.site().pages().stream(), Embeds.pages(edition))
                .filter(wanted)
                // What takes longest goes first, so that no thread is left with it when all others are done.
                .sorted(comparing(PageTasks::isQuick))
                .toList();
        var tasks = new ArrayList<Callable<Void>>();
        for (Page page : pages)
            tasks.add(() -> {
                make(page, out);
                return null;
            });
        try {
            for (Future<Void> task : executor.invokeAll(tasks)) task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while rendering", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) throw failure;
            throw new IllegalStateException(e.getCause());
        }
    }

    private void make(Page page, Consumer<OutputFile> out) {
        Set<String> read = new TreeSet<>();
        var asked = new PageFile(edition, page, parts.memory());
        var made = parts.memory().answer(asked, name -> {
            read.add(name);
            return parts.read().apply(name);
        });
        recall.note(page.permalink().path(), read);
        made.file().ifPresent(out);
    }

    private static boolean isQuick(Page page) {
        return !(page instanceof Page.Single single && single.kind() == Page.Kind.WHOLE);
    }
}
