package shilu.route;

import java.nio.file.Path;
import java.util.Optional;
import shilu.model.Period;

/**
 * What a run was asked for; date, address and folders come in here and from nowhere else.
 *
 * @param baseUrl where the site will be published, instead of what {@code site.yaml} says
 * @param asOf the date that the site stands at, instead of the newest in content
 * @param strict whether warnings count as errors
 * @param pictures the folder that keeps pictures of pixels from run to run; empty for a site without them
 * @param threads how many to draw and render with; the output does not depend on it
 */
public record Options(
        Path content,
        Path templates,
        Path out,
        Optional<String> baseUrl,
        Optional<Period> asOf,
        boolean strict,
        Optional<Path> pictures,
        int threads) {
    /** The same run with another output folder. */
    public Options into(Path folder) {
        return new Options(content, templates, folder, baseUrl, asOf, strict, pictures, threads);
    }
}
