package shilu.problem;

import java.util.regex.Pattern;

/** Tells the names that Windows keeps for devices: no file or folder there can bear one, with any ending. */
public final class DeviceNames {
    private static final Pattern ON_THE_WAY =
            Pattern.compile("(.*/)?(con|prn|aux|nul|(com|lpt)[0-9¹²³])(\\.[^/]*)?(/.*)?", Pattern.CASE_INSENSITIVE);

    private DeviceNames() {}

    /** Whether a path, with forward slashes, has such a name anywhere in it. */
    public static boolean areIn(String path) {
        return ON_THE_WAY.matcher(path).matches();
    }
}
