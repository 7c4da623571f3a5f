package shilu.render;

import java.util.ArrayList;
import java.util.List;
import shilu.memory.Question;
import shilu.site.Drawing;
import shilu.site.OutputFile;
import shilu.site.Page;

/** Asks for the files of an edition that are no pages: assets, drawings, media, and what robots read. */
record SharedFiles(Edition edition) implements Question<SharedFiles.Made> {
    record Made(List<OutputFile> files) {}

    @Override
    public Made answer() {
        var site = edition.site();
        var files = new ArrayList<>(edition.assets().files());
        if (site.single(Page.Kind.PROJECTS).isPresent()) files.add(edition.filters());
        files.addAll(SiteFiles.of(site, edition.baseUrl()));
        Manifest.of(edition).ifPresent(files::add);
        Feed.of(edition).ifPresent(files::add);
        for (Drawing drawing : edition.drawings().all()) {
            files.add(OutputFile.text(drawing.path("svg"), drawing.standalone()));
            drawing.raster().ifPresent(raster -> files.add(new OutputFile(drawing.path("png"), raster.bytes())));
        }
        edition.drawings()
                .cards()
                .byPage()
                .values()
                .forEach(card ->
                        files.add(new OutputFile(card.path(), card.raster().bytes())));
        site.report().media().forEach((name, file) -> files.add(new OutputFile("media/" + name, file.bytes())));
        return new Made(files);
    }

    @Override
    public Class<Made> kind() {
        return Made.class;
    }
}
