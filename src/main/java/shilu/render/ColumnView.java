package shilu.render;

import java.util.List;
import shilu.model.SiteSettings.Column;

/** A column's list of narratives. */
public record ColumnView(String name, String description, List<ArticleLink> articles) {

    static ColumnView of(Column column, Context context) {
        return new ColumnView(
                context.text(column.name()),
                context.text(column.description()),
                ArticleLink.all(context.columns().getOrDefault(column.id(), List.of()), context));
    }
}
