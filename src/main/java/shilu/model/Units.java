package shilu.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The units that figures may have: a small table of base units, each also with 万, 百万, 亿 and 万亿 before it. */
public final class Units {
    private static final Map<String, String> MAGNITUDES =
            Map.of("", "1", "千", "1000", "万", "10000", "百万", "1000000", "亿", "100000000", "万亿", "1000000000000");

    /** Characters that people write for others, each before the one that stands in the table. */
    private static final List<String> OTHERWISE = List.of("圆元", "圓元", "億亿", "萬万", "噸吨", "戶户", "畝亩", "頃顷", "個个");

    private final Map<String, Unit> bySymbol = new LinkedHashMap<>();

    private Units() {
        try (var in = Units.class.getResourceAsStream("units.csv")) {
            new String(in.readAllBytes(), UTF_8).lines().skip(1).forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final Units STANDARD = new Units();

    public static Units standard() {
        return STANDARD;
    }

    private void add(String line) {
        String[] cells = line.split(",", -1);
        boolean takesMagnitude = cells[4].equals("yes");
        var factor = Rational.of(new BigDecimal(cells[2]));
        for (var magnitude : MAGNITUDES.entrySet()) {
            if (!takesMagnitude && !magnitude.getKey().isEmpty()) continue;
            String symbol = magnitude.getKey() + cells[0];
            var times = Rational.of(new BigDecimal(magnitude.getValue()));
            bySymbol.put(symbol, new Unit(symbol, cells[1], factor.times(times), cells[3]));
        }
    }

    /** The unit of this symbol; a per-unit such as 株/亩 is made of its two halves. */
    public Optional<Unit> find(String symbol) {
        Unit known = bySymbol.get(symbol);
        if (known != null) return Optional.of(known);
        int slash = symbol.indexOf('/');
        if (slash <= 0 || symbol.endsWith("/")) return Optional.empty();
        var above = find(symbol.substring(0, slash));
        var below = find(symbol.substring(slash + 1));
        if (above.isEmpty() || below.isEmpty()) return Optional.empty();
        return Optional.of(per(above.get(), below.get()));
    }

    /** The unit that was meant by other characters for the same thing, such as 亿圆 or ％. */
    public Optional<Unit> respelt(String symbol) {
        String plain = Normalizer.normalize(symbol, Normalizer.Form.NFKC).strip();
        for (String pair : OTHERWISE) plain = plain.replace(pair.charAt(0), pair.charAt(1));
        return find(plain);
    }

    /** The unit of a division, such as 元/吨. */
    public static Unit per(Unit above, Unit below) {
        return new Unit(
                above.symbol() + "/" + below.symbol(),
                above.dimension() + "/" + below.dimension(),
                above.factor().dividedBy(below.factor()),
                english(above, below));
    }

    /** A count of things that have no English name here is left out: yuan, for yuan a thing. */
    private static String english(Unit above, Unit below) {
        return below.english().isEmpty() ? above.english() : above.english() + " per " + below.oneInEnglish();
    }

    public Unit get(String symbol) {
        return find(symbol).orElseThrow(() -> new IllegalArgumentException("no unit " + symbol));
    }

    /** All symbols, sorted. */
    public List<String> symbols() {
        return bySymbol.keySet().stream().sorted().toList();
    }
}
