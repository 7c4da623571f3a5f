package shilu.render;

import java.util.Optional;
import java.util.function.Function;
import shilu.memory.Reading;
import shilu.site.OutputFile;
import shilu.site.Permalink;

/** Asks for one page of an edition as a file. */
record PageFile(Edition edition, Permalink permalink) implements Reading<PageFile.Made> {
    /** @param file empty where its template failed */
    record Made(Optional<OutputFile> file) {}

    @Override
    public Made answer(Function<String, Object> parts) {
        var page = edition.site().pageAt(permalink.path()).orElseThrow();
        return new Made(Contents.page(page, edition, new Parts(parts)));
    }

    @Override
    public Class<Made> kind() {
        return Made.class;
    }
}
