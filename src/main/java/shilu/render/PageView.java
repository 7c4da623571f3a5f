package shilu.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;

/**
 * The frame of one page.
 *
 * @param title the page's heading
 * @param headTitle the title that a browser's tab shows
 * @param canonical the full address; null while the site's address is unknown
 * @param refresh where a page that only leads on leads; may be null
 * @param tags what stands in the head about the site, its columns and its articles
 * @param shared how the page looks where it is shared: title, description, kind
 * @param data what the page is in the words of schema.org; may be null
 * @param alternates this page in each language, itself too; empty where it stands alone or the address is unknown
 * @param languages the way to each other language of the site
 * @param breadcrumb from the home page down to this page's parent; empty on the home page
 */
public record PageView(
        String kind,
        String lang,
        String title,
        String headTitle,
        String description,
        String canonical,
        boolean listed,
        String refresh,
        List<MetaTag> tags,
        List<MetaTag> shared,
        TemplateHTMLOutputModel data,
        List<LinkView> breadcrumb,
        List<Alternate> alternates,
        List<LinkView> languages) {
    /**
     * The same page in a language, as robots are told.
     *
     * @param lang a BCP 47 tag, or {@code x-default}
     */
    public record Alternate(String lang, String href) {}
}
