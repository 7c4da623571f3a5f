package shilu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

class MarkupTest {
    private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

    @Test
    void everyPageIsValidHtml() throws Exception {
        var errors = new Errors();
        var validator = new SimpleDocumentValidator(true, false, false);
        validator.setUpMainSchema(SCHEMA, errors);
        validator.setUpValidatorAndParsers(errors, true, false);
        for (String page : ShippedSite.html().toList())
            validator.checkHtmlFile(ShippedSite.folder().resolve(page).toFile(), true);
        assertThat(errors.found).isEmpty();
    }

    @Test
    void theSiteMapNamesEveryPageOnce() throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setNamespaceAware(true);
        var map = factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(ShippedSite.text("sitemap.xml"))));
        var entries = map.getElementsByTagNameNS("http://www.sitemaps.org/schemas/sitemap/0.9", "loc");
        var named = new ArrayList<String>();
        for (int i = 0; i < entries.getLength(); i++) named.add(entries.item(i).getTextContent());

        assertThat(named).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(addresses());
    }

    private static List<String> addresses() {
        return ShippedSite.pages().stream()
                // What search engines should leave out is no page of the map.
                .filter(page -> !ShippedSite.text(page).contains("<meta name=\"robots\" content=\"noindex\">"))
                .filter(page -> !page.equals("404.html"))
                .map(ShippedSite::address)
                .toList();
    }

    /** Collects errors; warnings are the validator's opinions. */
    private static final class Errors implements ErrorHandler {
        private final List<String> found = new ArrayList<>();

        @Override
        public void warning(SAXParseException warning) {}

        @Override
        public void error(SAXParseException error) {
            found.add(error.getSystemId() + ":" + error.getLineNumber() + ": " + error.getMessage());
        }

        @Override
        public void fatalError(SAXParseException error) {
            error(error);
        }
    }
}
