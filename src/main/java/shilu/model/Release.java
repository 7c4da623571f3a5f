package shilu.model;

import java.util.List;

/** An edition of the site and what changed in it. */
public record Release(Period date, Text title, List<RichText> changes) {
    public Release {
        changes = List.copyOf(changes);
    }
}
