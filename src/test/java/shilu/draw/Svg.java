package shilu.draw;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Reads a written picture back. */
record Svg(Document document) {
    static Svg parse(String svg) {
        try {
            var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            return new Svg(builder.parse(new ByteArrayInputStream(svg.getBytes(UTF_8))));
        } catch (Exception e) {
            throw new AssertionError(svg, e);
        }
    }

    Element root() {
        return document.getDocumentElement();
    }

    List<Element> all(String tag) {
        var nodes = document.getElementsByTagName(tag);
        var elements = new ArrayList<Element>();
        for (int i = 0; i < nodes.getLength(); i++) elements.add((Element) nodes.item(i));
        return elements;
    }

    List<String> texts() {
        return all("text").stream().map(Element::getTextContent).toList();
    }

    /** The marks of one kind that answer to the pointer. */
    List<Element> marks(String tag) {
        return all(tag).stream().filter(element -> !tooltip(element).isEmpty()).toList();
    }

    Element mark(String tag, Predicate<String> tooltip) {
        return marks(tag).stream()
                .filter(element -> tooltip.test(tooltip(element)))
                .findFirst()
                .orElseThrow();
    }

    static String tooltip(Element element) {
        var titles = element.getElementsByTagName("title");
        return titles.getLength() == 0 ? "" : titles.item(0).getTextContent();
    }

    static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }
}
