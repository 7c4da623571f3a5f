package shilu.draw;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import shilu.model.Diagram;
import shilu.model.Slug;

/**
 * A diagram's boxes and arrows, with their words.
 *
 * @param boxes in reading order
 */
record Graph(Map<Slug, Box> boxes, List<Arrow> arrows) {
    record Box(Slug id, String label, Optional<String> detail) {}

    /** @param label empty for none */
    record Arrow(Slug from, Slug to, String label) {}

    static Graph of(Diagram.Network diagram, Wording words) {
        var boxes = new LinkedHashMap<Slug, Box>();
        for (var box : diagram.boxes())
            boxes.put(
                    box.id(),
                    new Box(box.id(), words.claim(box.label()), box.detail().map(words::claim)));
        var arrows = diagram.arrows().stream()
                .map(arrow -> new Arrow(
                        arrow.from(),
                        arrow.to(),
                        arrow.label().map(words::claim).orElse("")))
                .toList();
        return new Graph(boxes, arrows);
    }

    List<Arrow> leaving(Slug box) {
        return arrows.stream().filter(arrow -> arrow.from().equals(box)).toList();
    }

    List<Arrow> reaching(Slug box) {
        return arrows.stream().filter(arrow -> arrow.to().equals(box)).toList();
    }

    /** Arrows that lead back to where they come from, when all others are followed from the first box on. */
    Set<Arrow> returning() {
        var returning = new HashSet<Arrow>();
        var done = new HashSet<Slug>();
        for (Slug box : boxes.keySet()) follow(box, new ArrayList<>(), done, returning);
        return returning;
    }

    private void follow(Slug box, List<Slug> path, Set<Slug> done, Set<Arrow> returning) {
        if (!done.add(box)) return;
        path.add(box);
        for (Arrow arrow : leaving(box)) {
            if (path.contains(arrow.to())) returning.add(arrow);
            else follow(arrow.to(), path, done, returning);
        }
        path.remove(box);
    }

    /** Whether every box hangs on one other at most and none on itself. */
    boolean isTree() {
        return returning().isEmpty()
                && boxes.keySet().stream().allMatch(box -> reaching(box).size() <= 1);
    }

    List<Slug> roots() {
        return boxes.keySet().stream().filter(box -> reaching(box).isEmpty()).toList();
    }

    List<Slug> children(Slug box) {
        return leaving(box).stream().map(Arrow::to).toList();
    }
}
