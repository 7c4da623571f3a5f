package shilu.model;

import java.util.Optional;
import java.util.regex.Pattern;

/** A name that is safe in addresses: lower-case letters and digits, in words joined by single hyphens. */
public record Slug(String value) implements Comparable<Slug> {
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public Slug {
        if (!isSlug(value)) throw new IllegalArgumentException("not a slug: " + value);
    }

    public static boolean isSlug(String text) {
        return SHAPE.matcher(text).matches();
    }

    public static Optional<Slug> parse(String text) {
        return isSlug(text) ? Optional.of(new Slug(text)) : Optional.empty();
    }

    @Override
    public int compareTo(Slug other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
