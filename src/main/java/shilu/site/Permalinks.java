package shilu.site;

import shilu.model.ExternalAddress;
import shilu.model.Figure;
import shilu.model.Organisation;
import shilu.model.Place;
import shilu.model.Source;
import shilu.model.Subject;
import shilu.problem.Language;

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

    /** Where the page stands that leads on to this address: the same as long as the address is. */
    public static Permalink of(ExternalAddress address, Language language) {
        String folder = language == Language.ZH ? "" : language.code() + "/";
        String name = address.host().replace('_', '-') + "." + address.digest();
        return new Permalink(folder + "leaving/" + name + ".html");
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
                    case DATA -> "data/index.html";
                    case WHOLE -> "whole.html";
                    case SITE_MAP -> "site-map.html";
                    case NOT_FOUND -> "404.html";
                });
    }
}
