package shilu.render;

import java.util.Optional;
import java.util.function.Function;
import shilu.memory.Reading;
import shilu.site.OutputFile;
import shilu.site.Page;

/** Asks for one page of an edition as a file. */
record PageFile(Edition edition, Page page) implements Reading<PageFile.Made> {
    /** @param file empty where its template failed */
    record Made(Optional<OutputFile> file) {}

    @Override
    public Made answer(Function<String, Object> parts) {
        return new Made(Contents.page(page, edition, new Parts(parts)));
    }

    @Override
    public Class<Made> kind() {
        return Made.class;
    }

    /** An edition has one page at an address. */
    @Override
    public boolean equals(Object other) {
        return other instanceof PageFile asked
                && edition == asked.edition
                && page.permalink().equals(asked.page.permalink());
    }

    @Override
    public int hashCode() {
        return page.permalink().hashCode();
    }
}
