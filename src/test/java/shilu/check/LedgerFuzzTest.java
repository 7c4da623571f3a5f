package shilu.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import shilu.check.FormulaParser.Unreadable;
import shilu.model.Rational;
import shilu.model.Units;
import shilu.problem.Language;

/** Feeds the gate, the formulas and the units with what a seeded generator makes up. */
class LedgerFuzzTest {
    private static final int ROUNDS = 20_000;
    private static final String PIECES = "0123456789０１２３４５６７８９.,，．%％万亿千百十一二两三四半几数第年月日吨元家座户个—～-+*/() abcxyz这前约超近余以上翻番成倍";

    private static final List<String> ENGLISH = List.of(
            ("two three half third quarter twice doubled million hundred dozen one in of the these first Five Year Plan"
                            + " May 2024 24 14th K4588 PM2.5 5 1,200 % per cent percentage points firms RMB $ no. Phase")
                    .split(" "));

    private final Random random = new Random(20261122);

    private String text(int longest) {
        var text = new StringBuilder();
        int length = random.nextInt(longest);
        for (int i = 0; i < length; i++) text.append(PIECES.charAt(random.nextInt(PIECES.length())));
        return text.toString();
    }

    @Test
    void theGateFindsEveryDecimalWithAUnitWhateverStandsAroundIt() {
        var finder = NumberFinder.of(Language.ZH, List.of());
        for (int round = 0; round < ROUNDS; round++) {
            String quantity = (1 + random.nextInt(9999)) + "." + random.nextInt(10)
                    + List.of("亿元", "万吨", "%").get(random.nextInt(3));
            String line = "产值，" + quantity + "；" + text(12);
            assertThat(finder.find(line)).as(line).isNotEmpty();
            assertThat(finder.find(line).get(0).text()).as(line).isEqualTo(quantity);
        }
    }

    @Test
    void theGateReadsAnythingAndFindsNothingTwice() {
        var finder = NumberFinder.of(Language.ZH, List.of("十二"));
        for (int round = 0; round < ROUNDS; round++) {
            String line = text(40);
            int end = 0;
            for (var found : finder.find(line)) {
                assertThat(found.offset()).as(line).isGreaterThanOrEqualTo(end);
                end = found.offset() + found.text().length();
                assertThat(line.substring(found.offset(), end)).isEqualTo(found.text());
            }
        }
    }

    @Test
    void theEnglishGateFindsEveryDecimalWithAUnitWhateverStandsAroundIt() {
        var finder = NumberFinder.of(Language.EN, List.of());
        for (int round = 0; round < ROUNDS; round++) {
            String quantity = (1 + random.nextInt(9999)) + "." + random.nextInt(10)
                    + List.of(" billion yuan", "%", " per cent", " percentage points")
                            .get(random.nextInt(4));
            String line = words(4) + " made " + quantity + ", " + words(4);
            assertThat(finder.find(line))
                    .extracting(NumberFinder.Found::text)
                    .as(line)
                    .contains(quantity);
        }
    }

    @Test
    void theEnglishGateReadsAnythingAndFindsNothingTwice() {
        var finder = NumberFinder.of(Language.EN, List.of("no 156"));
        for (int round = 0; round < ROUNDS; round++) {
            String line = random.nextBoolean() ? words(9) : text(40);
            int end = 0;
            for (var found : finder.find(line)) {
                assertThat(found.offset()).as(line).isGreaterThanOrEqualTo(end);
                end = found.offset() + found.text().length();
                assertThat(line.substring(found.offset(), end)).isEqualTo(found.text());
            }
        }
    }

    private String words(int most) {
        var words = new StringBuilder();
        for (int word = random.nextInt(most + 1); word > 0; word--)
            words.append(ENGLISH.get(random.nextInt(ENGLISH.size()))).append(random.nextInt(9) == 0 ? "-" : " ");
        return words.toString();
    }

    @Test
    void aFormulaIsReadOrRefusedAtAPlaceInsideIt() {
        int read = 0;
        for (int round = 0; round < ROUNDS; round++) {
            String formula = text(24);
            try {
                FormulaParser.parse(formula);
                read++;
            } catch (Unreadable e) {
                assertThat(e.offset).as(formula).isBetween(0, formula.length());
            }
        }
        assertThat(read).isPositive();
    }

    @Test
    void convertingThereAndBackChangesNothing() {
        var units = Units.standard();
        var symbols = units.symbols();
        for (int round = 0; round < ROUNDS; round++) {
            var from = units.get(symbols.get(random.nextInt(symbols.size())));
            var to = units.get(symbols.get(random.nextInt(symbols.size())));
            var quantity = new Quantity(Rational.of(new BigDecimal(random.nextInt(100_000)).movePointLeft(2)), from);
            if (!from.convertsTo(to)) continue;
            assertThat(quantity.in(to).in(from)).isEqualTo(quantity);
        }
    }

    @Test
    void addingDoesNotDependOnTheOrder() {
        for (int round = 0; round < ROUNDS; round++) {
            var a = Rational.of(new BigDecimal(random.nextInt(1_000_000)).movePointLeft(random.nextInt(6)));
            var b = Rational.of(new BigDecimal(random.nextInt(1_000_000)).movePointLeft(random.nextInt(6)));
            var c = Rational.of(new BigDecimal(1 + random.nextInt(1_000_000)).movePointLeft(random.nextInt(6)));
            assertThat(a.plus(b).plus(c)).isEqualTo(c.plus(b).plus(a));
            assertThat(a.dividedBy(c).times(c)).isEqualTo(a);
        }
    }

    @Test
    void unknownUnitsAreRefusedQuietly() {
        for (int round = 0; round < ROUNDS; round++) {
            String symbol = text(6);
            assertThatCode(() -> Units.standard().find(symbol)).as(symbol).doesNotThrowAnyException();
        }
    }
}
