package shilu.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import shilu.memory.Memory;
import shilu.memory.Question;
import shilu.site.Site;

/**
 * Asks for all that is given away of a site.
 *
 * @param memory has single workbooks; the files do not depend on it
 */
record Publishing(Site site, Memory memory) implements Question<Published> {
    @Override
    public Published answer() {
        try {
            return Exchange.files(site, memory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Class<Published> kind() {
        return Published.class;
    }
}
