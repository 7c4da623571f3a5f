package shilu.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shilu.model.DerivedFact;
import shilu.model.Figure;
import shilu.model.Formula;
import shilu.model.Rational;
import shilu.model.Unit;
import shilu.model.Value;

/** Evaluates one formula exactly; what goes wrong is reported at the formula's place. */
final class FormulaEvaluation {
    private final Fields fields;
    private final Registry<Figure> figures;
    private final List<Figure> inputs = new ArrayList<>();

    FormulaEvaluation(Fields fields, Registry<Figure> figures) {
        this.fields = fields;
        this.figures = figures;
    }

    /** The figures that the formula named, each once. */
    List<Figure> inputs() {
        return inputs;
    }

    /** The result in {@code unit}, or in the unit that comes out where none is asked for. */
    Optional<Quantity> of(Formula formula, Unit unit) {
        try {
            var result = quantity(formula);
            if (result.isEmpty()) return result;
            if (inputs.isEmpty()) return Optional.ofNullable(fail("formula-without-figures"));
            return unit == null ? result : Optional.of(result.get().in(unit));
        } catch (Quantity.Mismatch e) {
            return Optional.ofNullable(fail("formula-units", e.left.symbol(), e.right.symbol()));
        } catch (ArithmeticException e) {
            return Optional.ofNullable(fail("formula-divides-by-zero"));
        }
    }

    private Quantity fail(String rule, Object... arguments) {
        return fields.fail(fields.at("formula"), rule, arguments);
    }

    private Optional<Quantity> quantity(Formula formula) {
        if (formula instanceof Formula.Constant constant)
            return Optional.of(new Quantity(constant.number(), Quantity.PURE));
        if (formula instanceof Formula.Reference reference) return quantityOf(reference);
        if (formula instanceof Formula.Operation operation) {
            var left = quantity(operation.left());
            var right = quantity(operation.right());
            if (left.isEmpty() || right.isEmpty()) return Optional.empty();
            return Optional.of(apply(operation.operator(), left.get(), right.get()));
        }
        var call = (Formula.Call) formula;
        List<Quantity> arguments = new ArrayList<>();
        for (Formula argument : call.arguments()) quantity(argument).ifPresent(arguments::add);
        if (arguments.size() < call.arguments().size()) return Optional.empty();
        return arguments.stream().reduce((a, b) -> apply(call.function(), a, b));
    }

    private Optional<Quantity> quantityOf(Formula.Reference reference) {
        var at = Derivations.along(fields.at("formula"), reference.offset());
        var parts = glued(reference.figure().value());
        if (parts.isPresent()) {
            fields.fail(at, "formula-minus-without-blanks", reference.figure(), parts.get());
            return Optional.empty();
        }
        var figure = figures.find(reference.figure().value(), at, fields.problems);
        if (figure.isEmpty()) {
            fields.unsound();
            return Optional.empty();
        }
        if (!inputs.contains(figure.get())) inputs.add(figure.get());
        if (figure.get() instanceof DerivedFact derived)
            return Optional.of(new Quantity(derived.exact(), derived.unit()));
        if (figure.get().value() instanceof Value.Exact exact)
            return Optional.of(
                    new Quantity(Rational.of(exact.number()), figure.get().unit()));
        fields.fail(at, "formula-not-a-number", reference.figure());
        return Optional.empty();
    }

    /** Two ids with a minus between them look like one id; the difference as it should be written. */
    private Optional<String> glued(String id) {
        if (figures.knows(id)) return Optional.empty();
        for (int hyphen = id.indexOf('-'); hyphen > 0; hyphen = id.indexOf('-', hyphen + 1)) {
            String left = id.substring(0, hyphen);
            String right = id.substring(hyphen + 1);
            if (figures.knows(left) && figures.knows(right)) return Optional.of(left + " - " + right);
        }
        return Optional.empty();
    }

    private static Quantity apply(char operator, Quantity left, Quantity right) {
        return switch (operator) {
            case '+' -> left.plus(right);
            case '-' -> left.minus(right);
            case '*' -> left.times(right);
            default -> left.dividedBy(right);
        };
    }

    private static Quantity apply(String function, Quantity left, Quantity right) {
        if (function.equals("sum")) return left.plus(right);
        boolean smaller = right.in(left.unit()).number().compareTo(left.number()) < 0;
        return smaller == function.equals("min") ? right.in(left.unit()) : left;
    }

    /** All references in a formula, in its order; none for a formula that could not be read. */
    static List<Formula.Reference> references(Formula formula) {
        List<Formula.Reference> references = new ArrayList<>();
        collect(formula, references);
        return references;
    }

    private static void collect(Formula formula, List<Formula.Reference> to) {
        if (formula instanceof Formula.Reference reference) to.add(reference);
        if (formula instanceof Formula.Operation operation) {
            collect(operation.left(), to);
            collect(operation.right(), to);
        }
        if (formula instanceof Formula.Call call) call.arguments().forEach(argument -> collect(argument, to));
    }
}
