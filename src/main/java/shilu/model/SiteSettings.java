package shilu.model;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import shilu.problem.Language;
import shilu.problem.Position;

/**
 * What {@code site.yaml} says of the site as a whole.
 *
 * @param baseUrl address under which the site is published, with a closing slash; absent while unknown
 * @param place the place that the report is about
 * @param keyFigures the home page's figures
 * @param findings what the report found, in a few lines on the home page
 * @param questions what readers ask, each with the page that answers it
 * @param asOf the date that the site stands at, where the author gives one
 * @param siteIdCode the code under which the authorities know the site, where it has one
 * @param languages those that the whole site is made in; Chinese is always there and comes first
 * @param links how links to other sites are treated; {@code checks.yaml} says it
 * @param cards whether pages get pictures for where they are shared
 * @param at where the settings are written
 */
public record SiteSettings(
        Text name,
        Text tagline,
        Optional<String> baseUrl,
        Place place,
        List<Column> columns,
        List<Figure> keyFigures,
        List<Slug> homeCharts,
        List<Signpost> findings,
        List<Signpost> questions,
        List<FooterLine> footer,
        Optional<Text> licence,
        Optional<String> feedback,
        Optional<Period> asOf,
        Optional<String> siteIdCode,
        List<Language> languages,
        LinkRules links,
        boolean cards,
        Position at) {
    public SiteSettings {
        columns = List.copyOf(columns);
        keyFigures = List.copyOf(keyFigures);
        homeCharts = List.copyOf(homeCharts);
        findings = List.copyOf(findings);
        questions = List.copyOf(questions);
        footer = List.copyOf(footer);
        languages = List.copyOf(new TreeSet<>(languages));
        if (!languages.contains(Language.ZH)) throw new IllegalArgumentException("a site without Chinese");
    }

    /** How a link to this host is treated; the site's own needs no notice. */
    public LinkRules.Treatment treatmentOf(String host) {
        boolean own = baseUrl.map(url -> URI.create(url).getHost())
                .filter(host::equalsIgnoreCase)
                .isPresent();
        return own ? LinkRules.Treatment.DIRECT : links.of(host);
    }

    private static final Pattern ADDRESS = Pattern.compile("https?://[A-Za-z0-9.-]+(:\\d+)?(/[A-Za-z0-9._~/-]*)?");

    /** Whether a site may be published under what is written. */
    public static boolean isAddress(String written) {
        return ADDRESS.matcher(written).matches();
    }

    /** Whether a narrative is so old at a date that its column keeps it as a record of its time. */
    public boolean isArchived(Narrative narrative, Period asOf) {
        return columns.stream()
                .filter(column -> narrative.column().filter(column.id()::equals).isPresent())
                .anyMatch(column -> narrative
                        .date()
                        .filter(written -> column.isArchived(written, asOf))
                        .isPresent());
    }

    /** These settings with the address and the date of one run, where it names them. */
    public SiteSettings published(Optional<String> address, Optional<Period> date) {
        return new SiteSettings(
                name,
                tagline,
                address.map(url -> url.endsWith("/") ? url : url + "/").or(() -> baseUrl),
                place,
                columns,
                keyFigures,
                homeCharts,
                findings,
                questions,
                footer,
                licence,
                feedback,
                date.or(() -> asOf),
                siteIdCode,
                languages,
                links,
                cards,
                at);
    }

    /**
     * A list of narratives in the navigation.
     *
     * @param archiveAfter months after which its narratives are marked as archived; empty where they never are
     * @param staleAfter days that its newest narrative may be old before the staff are reminded; empty for never
     */
    public record Column(
            String id,
            Text name,
            Text description,
            Optional<Integer> archiveAfter,
            Optional<Integer> staleAfter,
            Position at) {
        boolean isArchived(Period written, Period asOf) {
            return archiveAfter
                    .filter(months -> written.end().plusMonths(months).isBefore(asOf.start()))
                    .isPresent();
        }
    }

    /** A line of the footer such as a filing number, shown only where it is configured. */
    public record FooterLine(Text label, Text value, Optional<String> link) {}
}
