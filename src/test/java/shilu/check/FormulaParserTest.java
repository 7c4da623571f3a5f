package shilu.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shilu.model.Formula;

class FormulaParserTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a + b * c | (a + (b * c))",
                "a - b - c | ((a - b) - c)",
                "a / b / c | ((a / b) / c)",
                "(a + b) * c | ((a + b) * c)",
                "gdp-2024 - gdp-2023 | (gdp-2024 - gdp-2023)",
                "sum(a, b, c * 2) | sum(a, b, (c * 2))",
                "max(a,min(b,c)) | max(a, min(b, c))",
                "100*a | (100 * a)",
                "2024-gdp + 1.5 | (2024-gdp + 1.5)"
            })
    void operatorsBindAsAtSchool(String formula, String tree) throws Exception {
        assertThat(shown(FormulaParser.parse(formula))).isEqualTo(tree);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a + | formula-ends-early | 3",
                "(a | formula-ends-early | 2",
                "sum(a, b | formula-ends-early | 8",
                "'' | formula-ends-early | 0",
                "a b | formula-unexpected | 2",
                "a + * b | formula-unexpected | 4",
                "a) | formula-unexpected | 1",
                "a ＋ b | formula-unexpected | 2",
                "-a | formula-unexpected | 0",
                "GDP | formula-unexpected | 0",
                "sum() | formula-unexpected | 4",
                "a × b | formula-unexpected | 2",
                "average(a) | formula-function | 0"
            })
    void whatCantBeReadIsNamedWithItsPlace(String formula, String rule, int offset) {
        var unreadable = catchThrowableOfType(FormulaParser.Unreadable.class, () -> FormulaParser.parse(formula));

        assertThat(unreadable.rule).isEqualTo(rule);
        assertThat(unreadable.offset).isEqualTo(offset);
    }

    @Test
    void formulasWithoutEndAreRefused() {
        var deep = catchThrowableOfType(
                FormulaParser.Unreadable.class, () -> FormulaParser.parse("(".repeat(60) + "a" + ")".repeat(60)));
        var large = catchThrowableOfType(
                FormulaParser.Unreadable.class, () -> FormulaParser.parse("a" + " + a".repeat(100_000)));

        assertThat(deep.rule).isEqualTo("formula-too-deep");
        assertThat(large.rule).isEqualTo("formula-too-long");
    }

    private static String shown(Formula formula) {
        if (formula instanceof Formula.Reference reference)
            return reference.figure().value();
        if (formula instanceof Formula.Constant constant)
            return constant.number().rounded(9).stripTrailingZeros().toPlainString();
        if (formula instanceof Formula.Operation operation)
            return "(" + shown(operation.left()) + " " + operation.operator() + " " + shown(operation.right()) + ")";
        var call = (Formula.Call) formula;
        return call.function()
                + call.arguments().stream().map(FormulaParserTest::shown).collect(Collectors.joining(", ", "(", ")"));
    }
}
