package shilu.render;

import java.util.Optional;
import java.util.function.Function;
import shilu.memory.Memory;
import shilu.memory.Reading;
import shilu.site.OutputFile;
import shilu.site.Page;

/**
 * Asks for one page of an edition as a file.
 *
 * @param memory has what was made of single parts before; the answer does not depend on it
 */
record PageFile(Edition edition, Page page, Memory memory) implements Reading<PageFile.Made> {
    /** @param file empty where its template failed */
    record Made(Optional<OutputFile> file) {}

    @Override
    public Made answer(Function<String, Object> parts) {
        return new Made(Contents.page(page, edition, new Parts(parts, memory)));
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
