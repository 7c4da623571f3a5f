package shilu.preview;

import java.io.IOException;
import java.util.Optional;

/** The site that is served, wherever its files are. */
interface Shown {
    /**
     * What an address leads to.
     *
     * @param path under the site's root, with forward slashes
     * @param bytes absent for a folder
     */
    record Found(String path, byte[] bytes) {
        boolean isFolder() {
            return bytes == null;
        }
    }

    /** @param address an absolute path, as a browser asks for it */
    Optional<Found> find(String address) throws IOException;
}
