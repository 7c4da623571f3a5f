package shilu.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The units that figures may have: a small table of base units, each also with 万, 百万, 亿 and 万亿 before it. */
public final class Units {
    private static final Map<String, String> MAGNITUDES =
            Map.of("", "1", "千", "1000", "万", "10000", "百万", "1000000", "亿", "100000000", "万亿", "1000000000000");

    private static final Map<String, String> WORDS =
            Map.of("千", "1,000", "万", "10,000", "百万", "million", "亿", "100 million", "万亿", "trillion");

    /** In characters, of a unit with its magnitude, such as 亿吨标准煤/万元. */
    private static final int LONGEST_SYMBOL = 9;

    /** Characters that people write for others, each before the one that stands in the table. */
    private static final List<String> OTHERWISE = List.of("圆元", "圓元", "億亿", "萬万", "噸吨", "戶户", "畝亩", "頃顷", "個个");

    /** Other names of a unit, each with the one in the table. */
    private static final Map<String, String> ALSO = Map.ofEntries(
            Map.entry("km", "公里"),
            Map.entry("m", "米"),
            Map.entry("cm", "厘米"),
            Map.entry("mm", "毫米"),
            Map.entry("公尺", "米"),
            Map.entry("公分", "厘米"),
            Map.entry("kg", "公斤"),
            Map.entry("g", "克"),
            Map.entry("t", "吨"),
            Map.entry("公吨", "吨"),
            Map.entry("l", "升"),
            Map.entry("ml", "毫升"),
            Map.entry("m2", "平方米"),
            Map.entry("平米", "平方米"),
            Map.entry("km2", "平方公里"),
            Map.entry("ha", "公顷"),
            Map.entry("m3", "立方米"),
            Map.entry("kwh", "千瓦时"),
            Map.entry("度电", "千瓦时"),
            Map.entry("千瓦小时", "千瓦时"),
            Map.entry("kw", "千瓦"),
            Map.entry("mw", "MW"),
            Map.entry("gw", "GW"),
            Map.entry("°c", "℃"),
            Map.entry("百分点", "个百分点"),
            Map.entry("百分之", "%"),
            Map.entry("千分之", "‰"),
            Map.entry("人民币", "元"),
            Map.entry("元人民币", "元"),
            Map.entry("美金", "美元"),
            Map.entry("星期", "周"),
            Map.entry("钟头", "小时"));

    private final Map<String, Unit> bySymbol = new LinkedHashMap<>();
    /** The symbols that stand in the table as they are. */
    private final Set<String> named = new HashSet<>();

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
            // 千瓦 stands in the table: it is a name of its own, whatever 瓦 may be.
            if (named.contains(symbol)) continue;
            var times = Rational.of(new BigDecimal(magnitude.getValue()));
            bySymbol.put(symbol, new Unit(symbol, cells[1], factor.times(times), cells[3]));
        }
        named.add(cells[0]);
        bySymbol.put(cells[0], new Unit(cells[0], cells[1], factor, cells[3]));
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

    /** The unit that a text begins with: 亿元 of 亿元的投资. */
    public Optional<Unit> leading(String text) {
        for (int length = Math.min(text.length(), LONGEST_SYMBOL); length > 0; length--) {
            var unit = find(text.substring(0, length));
            if (unit.isPresent()) return unit;
        }
        return Optional.empty();
    }

    /** The unit that was meant by other characters for the same thing, such as 亿圆 or ％. */
    public Optional<Unit> respelt(String symbol) {
        String plain = Normalizer.normalize(symbol, Normalizer.Form.NFKC).strip();
        for (String pair : OTHERWISE) plain = plain.replace(pair.charAt(0), pair.charAt(1));
        var found = find(plain);
        if (found.isPresent()) return found;
        String magnitude = MAGNITUDES.keySet().stream()
                .filter(plain::startsWith)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        String name = ALSO.get(plain.substring(magnitude.length()).toLowerCase(Locale.ROOT));
        return name == null ? Optional.empty() : find(magnitude + name);
    }

    /** What stands before a base unit and multiplies it: 万 in 万吨, nothing in 千瓦, which is a name of its own. */
    public String magnitude(String symbol) {
        int slash = symbol.indexOf('/');
        if (named.contains(slash < 0 ? symbol : symbol.substring(0, slash))) return "";
        return MAGNITUDES.keySet().stream()
                .filter(magnitude -> symbol.startsWith(magnitude)
                        && find(symbol.substring(magnitude.length())).isPresent())
                .max(Comparator.comparingInt(String::length))
                .orElse("");
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
        String many = WORDS.getOrDefault(STANDARD.magnitude(below.symbol()), "");
        if (!many.isEmpty()) return (above.english() + " per " + many + " " + below.english()).strip();
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
