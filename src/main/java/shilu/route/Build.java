package shilu.route;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import shilu.memory.Memory;
import shilu.problem.Problems;
import shilu.read.ContentMovedException;
import shilu.recall.Recall;
import shilu.write.Write;

/**
 * Builds a site in its folder: not at all where nothing has changed since the last build, on from it where narratives
 * alone have, else from nothing.
 */
record Build(Options options, Problems problems, Progress progress, Memory memory) {

    Outcome run() throws IOException {
        Write.heal(options.out());
        var remembered = CompletableFuture.supplyAsync(() -> LastBuild.of(options));
        var inputs = Inputs.of(options);
        var last = inputs.flatMap(these -> remembered.join());
        if (last.filter(before -> before.isOf(inputs.get(), options)).isPresent()) return again(last.get());
        var next = inputs.filter(LastBuild::isSettled);
        if (last.isPresent()) {
            var outcome = onFrom(last.get(), inputs.get(), next);
            if (outcome.isPresent()) return outcome.get();
        }
        var recall = Recall.none();
        return route(problems, recall)
                .write(Optional.empty(), () -> {}, outcome -> keep(problems, recall, next, outcome));
    }

    private Route route(Problems found, Recall recall) {
        return new Route(options, found, progress, memory, recall);
    }

    /** What a build of the same inputs would find and make, as it did the last time. */
    private Outcome again(LastBuild last) {
        problems.addAll(last.problems());
        return Outcome.unchanged(last.tally(), last.files());
    }

    /** Empty where it turns out on the way that something is not as it was when the run began. */
    private Optional<Outcome> onFrom(LastBuild last, Inputs inputs, Optional<Inputs> next) throws IOException {
        var found = new Problems(options.strict());
        var recall = last.recall(inputs, options);
        try {
            var outcome = route(found, recall)
                    .write(Optional.of(last), () -> guard(recall, inputs), made -> keep(found, recall, next, made));
            if (outcome.isRejected() && isOutdated(recall, inputs)) return Optional.empty();
            problems.addAll(found);
            return Optional.of(outcome);
        } catch (RuntimeException e) {
            if (tellsOfAMove(e) || isOutdated(recall, inputs)) return Optional.empty();
            throw e;
        }
    }

    private void guard(Recall recall, Inputs inputs) {
        if (isOutdated(recall, inputs))
            throw new ContentMovedException(options.content().toString());
    }

    /** What was read late is trusted unchecked; if it has changed meanwhile, anything may come of it. */
    private boolean isOutdated(Recall recall, Inputs inputs) {
        return recall.hasReadLate() && !areStill(inputs);
    }

    private boolean areStill(Inputs inputs) {
        return Inputs.of(options).equals(Optional.of(inputs));
    }

    private static boolean tellsOfAMove(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause())
            if (cause instanceof ContentMovedException || cause instanceof UncheckedIOException) return true;
        return false;
    }

    /**
     * Leaves to the next build what it may go on from. What came while this one was at work, and may go again before the
     * next one looks, is in the site and not in the inputs: then nothing is left.
     */
    private void keep(Problems found, Recall recall, Optional<Inputs> inputs, Outcome outcome) {
        if (inputs.isPresent() && areStill(inputs.get()))
            LastBuild.keep(inputs.get(), options, outcome.tally().orElseThrow(), found.sorted(), recall.made());
    }
}
