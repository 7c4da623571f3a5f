package shilu.check;

import com.drew.imaging.FileType;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import shilu.memory.Memory;
import shilu.model.MediaFile;
import shilu.problem.Position;
import shilu.problem.Problems;
import shilu.read.Manuscript;

/** Files under {@code media/}: their names become addresses, and readers have to see what they hold. */
final class MediaFiles {
    private static final Pattern NAME = Pattern.compile("([a-z0-9][a-z0-9.-]*/)*[a-z0-9][a-z0-9.-]*\\.[a-z0-9]+");
    /** Endings of pictures whose first bytes say what they are, and which browsers show. */
    private static final Set<String> SHOWN = Set.of("jpg", "jpeg", "png", "gif", "webp", "bmp", "ico");
    /** Endings of pictures that cameras and programs make, and which most browsers don't show. */
    private static final Set<String> NOT_SHOWN = Set.of(
            "heic", "heif", "tif", "tiff", "psd", "raw", "arw", "cr2", "cr3", "crw", "nef", "orf", "raf", "rw2", "pcx",
            "eps");
    /** In bytes; larger ones keep a reader with a phone waiting. */
    private static final int HEAVY = 1_000_000;

    private MediaFiles() {}

    /** All of them by their path under the folder, also those with problems. */
    static Map<String, MediaFile> check(Manuscript manuscript, Memory memory, Problems problems) {
        var files = new TreeMap<String, MediaFile>();
        manuscript.media().forEach((name, bytes) -> {
            var at = Position.of(manuscript.folder() + "/media/" + name);
            var seen = memory.answer(new FirstBytes(bytes));
            checkName(name, at, problems);
            checkPicture(name, bytes.length, seen.type(), at, problems);
            files.put(name, new MediaFile(bytes, seen.size()));
        });
        return files;
    }

    private static void checkName(String name, Position at, Problems problems) {
        if (!NAME.matcher(name).matches() || name.contains("..")) problems.error(at, "media-name", name);
    }

    private static void checkPicture(String name, int weight, FileType type, Position at, Problems problems) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (NOT_SHOWN.contains(ending)) problems.error(at, "picture-not-shown", ending);
        if (!SHOWN.contains(ending)) return;
        if (type == FileType.Unknown) problems.error(at, "picture-unreadable", ending);
        else if (!endings(type).contains(ending))
            problems.error(at, misnamed(type), ending, type.getName(), type.getCommonExtension());
        else if (weight > HEAVY) problems.warning(at, "picture-heavy", weight / 1000);
    }

    /** A picture that browsers show needs only the name of what it is. */
    private static String misnamed(FileType type) {
        return endings(type).stream().anyMatch(SHOWN::contains) ? "picture-misnamed" : "picture-of-another-kind";
    }

    private static Set<String> endings(FileType type) {
        var all = type.getAllExtensions();
        return all == null ? Set.of() : Set.of(all);
    }
}
