package shilu.site;

import shilu.model.Figure;
import shilu.model.Organisation;
import shilu.model.Place;
import shilu.model.Source;
import shilu.model.Subject;

/** Where the pages made from data stand. */
public final class Permalinks {
    private Permalinks() {}

    public static Permalink of(Subject subject) {
        return new Permalink(folder(subject) + "/" + subject.id() + ".html");
    }

    private static String folder(Subject subject) {
        if (subject instanceof Place) return "places";
        return subject instanceof Organisation ? "organisations" : "projects";
    }

    public static Permalink of(Source source) {
        return new Permalink("sources/" + source.id() + ".html");
    }

    /** A column's list of narratives. */
    public static Permalink ofColumn(String column) {
        return new Permalink(column + "/index.html");
    }

    public static Permalink of(Figure figure) {
        return new Permalink("f/" + figure.id() + ".html");
    }

    public static Permalink of(Page.Kind kind) {
        return new Permalink(
                switch (kind) {
                    case PLACES -> "places/index.html";
                    case ORGANISATIONS -> "organisations/index.html";
                    case PROJECTS -> "projects/index.html";
                    case TIMELINE -> "timeline.html";
                    case CHARTS -> "charts/index.html";
                    case LEDGER -> "ledger.html";
                    case SOURCES -> "sources/index.html";
                    case GLOSSARY -> "glossary.html";
                    case SEARCH -> "search.html";
                    case COVERAGE -> "coverage.html";
                    case CHANGES -> "changes.html";
                    case SITE_MAP -> "site-map.html";
                    case NOT_FOUND -> "404.html";
                });
    }
}
