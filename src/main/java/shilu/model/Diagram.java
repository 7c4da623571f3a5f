package shilu.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import shilu.problem.Position;

/** A picture of structure, not of quantity, laid out by rule. */
public sealed interface Diagram {
    enum Kind implements Keyword {
        /** One thing after another, branching where it branches; left to right, on phones top to bottom. */
        CHAIN,
        /** What comes round again: the last arrow returns to the first box. */
        CYCLE,
        /** A whole and its parts, top to bottom. */
        HIERARCHY,
        /** Who does what, in what order. */
        MECHANISM,
        /** Words by rows and columns. */
        MATRIX,
        /** Lengths to scale. */
        PLAN;

        /** Whether it is made of boxes and arrows. */
        public boolean isNetwork() {
            return this == CHAIN || this == CYCLE || this == HIERARCHY;
        }
    }

    Kind kind();

    Caption caption();

    /** Every text inside the picture, in reading order. */
    List<RichText> texts();

    /** The figures that the picture is measured by, beside those that its texts mention. */
    default List<Figure> measures() {
        return List.of();
    }

    default Slug id() {
        return caption().id();
    }

    /**
     * What stands around every diagram.
     *
     * @param note what the reader should know beside it
     */
    record Caption(Slug id, RichText title, RichText subtitle, Optional<RichText> note, Position at) {}

    /** @param detail a second, smaller line, often a figure */
    record Box(Slug id, RichText label, Optional<RichText> detail) {
        Stream<RichText> texts() {
            return Stream.concat(Stream.of(label), detail.stream());
        }
    }

    record Arrow(Slug from, Slug to, Optional<RichText> label) {}

    /**
     * Boxes and the arrows between them; an arrow's label may carry an amount in a unit of its own.
     *
     * @param boxes in reading order
     */
    record Network(Caption caption, Kind kind, List<Box> boxes, List<Arrow> arrows) implements Diagram {
        public Network {
            if (!kind.isNetwork()) throw new IllegalArgumentException(kind + " has no boxes");
            boxes = List.copyOf(boxes);
            arrows = List.copyOf(arrows);
        }

        @Override
        public List<RichText> texts() {
            var texts = new ArrayList<RichText>();
            boxes.stream().flatMap(Box::texts).forEach(texts::add);
            arrows.stream().flatMap(arrow -> arrow.label().stream()).forEach(texts::add);
            return texts;
        }
    }

    /** Who does what, in what order: a lane for each actor, steps numbered through all lanes. */
    record Mechanism(Caption caption, List<Actor> actors, List<Step> steps) implements Diagram {
        public Mechanism {
            actors = List.copyOf(actors);
            steps = List.copyOf(steps);
        }

        public record Actor(Slug id, RichText label) {}

        /** @param detail a second, smaller line, often a figure */
        public record Step(Slug actor, RichText label, Optional<RichText> detail) {}

        public Actor actorOf(Step step) {
            return actors.stream()
                    .filter(actor -> actor.id().equals(step.actor()))
                    .findFirst()
                    .orElseThrow();
        }

        @Override
        public Kind kind() {
            return Kind.MECHANISM;
        }

        @Override
        public List<RichText> texts() {
            var texts = new ArrayList<RichText>();
            for (Step step : steps) {
                texts.add(actorOf(step).label());
                texts.add(step.label());
                step.detail().ifPresent(texts::add);
            }
            return texts;
        }
    }

    /** Words by rows and columns. */
    record Matrix(Caption caption, List<RichText> columns, List<Row> rows) implements Diagram {
        public Matrix {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            int count = columns.size();
            if (rows.stream().anyMatch(row -> row.cells().size() != count))
                throw new IllegalArgumentException("a row without a cell for each column");
        }

        public record Row(RichText label, List<RichText> cells) {
            public Row {
                cells = List.copyOf(cells);
            }
        }

        @Override
        public Kind kind() {
            return Kind.MATRIX;
        }

        @Override
        public List<RichText> texts() {
            var texts = new ArrayList<>(columns);
            for (Row row : rows) {
                texts.add(row.label());
                texts.addAll(row.cells());
            }
            return texts;
        }
    }

    /** Lengths side by side, drawn to one scale. */
    record Plan(Caption caption, List<Strip> strips) implements Diagram {
        public Plan {
            strips = List.copyOf(strips);
        }

        /** @param between what stands on each line where two spans meet, and at both ends */
        public record Strip(RichText label, Optional<RichText> between, List<Group> groups) {
            public Strip {
                groups = List.copyOf(groups);
            }

            /** All spans from the first to the last, those that come again too. */
            public List<Span> spans() {
                var spans = new ArrayList<Span>();
                for (Group group : groups) for (int i = 0; i < group.times(); i++) spans.addAll(group.spans());
                return spans;
            }
        }

        /** Spans that follow each other, as often as the picture shows them. */
        public record Group(int times, List<Span> spans) {
            public Group {
                spans = List.copyOf(spans);
            }
        }

        /** @param solid whether something stands there; else it is a distance between things */
        public record Span(RichText label, Figure length, boolean solid) {}

        @Override
        public Kind kind() {
            return Kind.PLAN;
        }

        @Override
        public List<RichText> texts() {
            var texts = new ArrayList<RichText>();
            for (Strip strip : strips) {
                texts.add(strip.label());
                strip.between().ifPresent(texts::add);
                for (Group group : strip.groups())
                    group.spans().stream().map(Span::label).forEach(texts::add);
            }
            return texts;
        }

        @Override
        public List<Figure> measures() {
            return strips.stream()
                    .flatMap(strip -> strip.groups().stream())
                    .flatMap(group -> group.spans().stream())
                    .map(Span::length)
                    .toList();
        }
    }
}
