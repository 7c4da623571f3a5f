package shilu.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import shilu.model.Text;
import shilu.problem.Language;
import shilu.site.OutputFile;
import shilu.site.Site;

/** Describes the folder of data by the rules of the Frictionless Data Package, version 1. */
final class DataPackage {
    // An identifier such as CC-BY-4.0, against a sentence in someone's own words.
    private static final Pattern LICENCE_NAME = Pattern.compile("[A-Za-z0-9.+-]+-[0-9][0-9.]*");

    private DataPackage() {}

    /** @param others files of the folder that are no tables */
    static byte[] of(Site site, List<Table> tables, List<OutputFile> others) {
        var settings = site.report().settings();
        var resources = new ArrayList<JsonObject>();
        others.forEach(file -> resources.add(other(file)));
        for (Table table : tables) {
            resources.add(csv(table));
            resources.add(workbook(table));
        }
        return new JsonObject()
                .with("profile", "data-package")
                .with("name", settings.place().id() + "-ledger")
                .with("title", settings.name().in(Language.ZH))
                .with("description", settings.tagline().in(Language.ZH))
                .with("homepage", settings.baseUrl())
                .with("licenses", settings.licence().map(licence -> List.of(licence(licence))))
                .with("sources", sources(site))
                .with("resources", resources)
                .bytes();
    }

    private static Optional<List<JsonObject>> sources(Site site) {
        var sources = site.report().sources().values().stream()
                .map(source -> new JsonObject().with("title", source.title().in(Language.ZH)))
                .toList();
        return sources.isEmpty() ? Optional.empty() : Optional.of(sources);
    }

    /** The licence in its author's words stands beside the data, since the rules want a name or a path. */
    private static JsonObject licence(Text licence) {
        String words = licence.in(Language.ZH);
        var object = new JsonObject();
        if (LICENCE_NAME.matcher(words).matches()) object.with("name", words);
        return object.with("path", Exchange.LICENCE).with("title", words);
    }

    private static JsonObject other(OutputFile file) {
        String path = file.path().substring(Exchange.FOLDER.length());
        return resource(path, "data-resource")
                .with("format", "json")
                .with("mediatype", path.contains(".schema.") ? "application/schema+json" : "application/json")
                .with("encoding", "utf-8");
    }

    private static JsonObject csv(Table table) {
        var dialect = new JsonObject()
                .with("delimiter", ",")
                .with("lineTerminator", "\r\n")
                .with("quoteChar", "\"")
                .with("doubleQuote", true)
                .with("header", true);
        return resource(table.path() + ".csv", "tabular-data-resource")
                .with("title", table.title())
                .with("description", table.note())
                .with("format", "csv")
                .with("mediatype", "text/csv")
                .with("encoding", "utf-8")
                .with("dialect", dialect)
                .with("schema", schema(table));
    }

    private static JsonObject workbook(Table table) {
        return resource(table.path() + ".xlsx", "data-resource")
                .with("title", table.title())
                .with("description", table.note())
                .with("format", "xlsx")
                .with("mediatype", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    }

    private static JsonObject resource(String path, String profile) {
        return new JsonObject()
                .with("profile", profile)
                .with("name", path.replace('/', '.'))
                .with("path", path);
    }

    private static JsonObject schema(Table table) {
        var fields = table.fields().stream()
                .map(field -> new JsonObject()
                        .with("name", field.name())
                        .with("type", field.type().keyword())
                        .with("title", field.title())
                        .with("description", field.chinese() + "; " + field.english()))
                .toList();
        var schema = new JsonObject().with("fields", fields);
        return table.key().isEmpty() ? schema : schema.with("primaryKey", table.key());
    }
}
