package isoscope.runs.table;

import isoscope.quantity.Quantity;
import isoscope.quantity.Series;
import isoscope.runs.Attributes;
import isoscope.runs.LossCurve;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The numbers of many rows, one column each: an object a row would take twice the room.
final class StepColumns {
    private static final List<Quantity> SCALES =
            List.of(Quantity.PARAMETERS, Quantity.TOKENS, Quantity.COMPUTE);
    private static final int NOTHING = -1;

    private final Doubles lines = new Doubles();
    private final Doubles numbers = new Doubles();
    private final Doubles steps = new Doubles();
    private final Doubles parameters = new Doubles();
    private final Doubles tokens = new Doubles();
    private final Doubles compute = new Doubles();
    private final Doubles losses = new Doubles();
    private final Doubles uniqueTokens = new Doubles();
    private final Doubles learningRates = new Doubles();
    private final Doubles sizeErrors = new Doubles();
    private final Doubles derived = new Doubles();

    /// Of the first rows; the others tell none.
    private final List<Attributes> attributes = new ArrayList<>();

    private boolean numbered = true;
    private boolean stepsRise = true;
    private boolean tokensRise = true;

    /// Puts a row at the end.
    void add(Observation row) {
        int before = size() - 1;
        numbered &= !Double.isNaN(row.step());
        stepsRise &= before < 0 || steps.get(before) < row.step();
        tokensRise &= before < 0 || tokens.get(before) < row.tokens();
        lines.add(row.line());
        // Only rows without a name are called by their numbers.
        numbers.add(row.name().isEmpty() ? row.row() : 0);
        steps.add(row.step());
        parameters.add(row.parameters());
        tokens.add(row.tokens());
        compute.add(row.compute());
        losses.add(row.loss());
        uniqueTokens.add(row.uniqueTokens());
        learningRates.add(row.learningRate());
        sizeErrors.add(row.sizeError());
        derived.add(row.derived() == null ? NOTHING : SCALES.indexOf(row.derived()));
        if (attributes.size() == before + 1 && !row.attributes().equals(Attributes.NONE)) {
            attributes.add(row.attributes());
        }
    }

    /// How many rows there are.
    int size() {
        return lines.size();
    }

    /// Whether every row tells its step.
    boolean isNumbered() {
        return numbered;
    }

    /// Whether each row stands further on in training than the one before it.
    boolean isInOrder() {
        return numbered ? stepsRise : tokensRise;
    }

    /// Tells how far in training a row stands: by its step or, where rows share steps and tell tokens apart, by tokens.
    IntToDoubleFunction position() {
        return numbered && (stepsRise || distinct(steps) >= distinct(tokens))
                ? steps::get
                : tokens::get;
    }

    private int distinct(Doubles column) {
        return DistinctValues.of(size(), column::get).length;
    }

    /// The step of a row, or NaN.
    double step(int index) {
        return steps.get(index);
    }

    /// The tokens of a row.
    double tokens(int index) {
        return tokens.get(index);
    }

    /// The compute of a row.
    double compute(int index) {
        return compute.get(index);
    }

    /// The loss of a row.
    double loss(int index) {
        return losses.get(index);
    }

    /// N of a row.
    double parameters(int index) {
        return parameters.get(index);
    }

    /// How far N of a row may be off, as a share of it.
    double sizeError(int index) {
        return sizeErrors.get(index);
    }

    /// A row by itself.
    ///
    /// @param named a row of the same name and group
    Observation row(int index, Observation named) {
        return new Observation(
                (int) lines.get(index),
                (int) numbers.get(index),
                named.name(),
                named.group(),
                steps.get(index),
                parameters.get(index),
                tokens.get(index),
                compute.get(index),
                losses.get(index),
                uniqueTokens.get(index),
                learningRates.get(index),
                sizeErrors.get(index),
                index < attributes.size() ? attributes.get(index) : Attributes.NONE,
                derived(index),
                0);
    }

    /// Unique tokens as the last step that tells them has it, or NaN.
    double uniqueTokens(StepOrder order) {
        double told = Double.NaN;
        for (int place = 0; place < order.size(); place++) {
            double unique = uniqueTokens.get(order.row().applyAsInt(place));
            told = Double.isNaN(unique) ? told : unique;
        }
        return told;
    }

    /// The last learning rate over the highest, where several steps tell one.
    OptionalDouble learningRateLeft(StepOrder order) {
        double last = Double.NaN;
        double highest = 0;
        int told = 0;
        for (int place = 0; place < order.size(); place++) {
            double rate = learningRates.get(order.row().applyAsInt(place));
            if (!Double.isNaN(rate)) {
                last = rate;
                highest = Math.max(highest, rate);
                told++;
            }
        }
        return told > 1 && highest > 0 ? OptionalDouble.of(last / highest) : OptionalDouble.empty();
    }

    /// The highest learning rate in words; empty where no step tells one.
    String highestRate(StepOrder order) {
        double highest =
                IntStream.range(0, order.size())
                        .mapToDouble(place -> learningRates.get(order.row().applyAsInt(place)))
                        .filter(rate -> !Double.isNaN(rate))
                        .max()
                        .orElse(Double.NaN);
        return Double.isNaN(highest)
                ? ""
                : BigDecimal.valueOf(highest).stripTrailingZeros().toString();
    }

    /// The curve of a run.
    LossCurve curve(StepOrder order) {
        return new LossCurve(
                positions(order),
                series(order, tokens::get),
                series(order, compute::get),
                series(order, losses::get));
    }

    /// The curve of the only run there is; its numbers are forgotten here.
    LossCurve takeCurve(StepOrder order) {
        return new LossCurve(
                positions(order),
                tokens.take(order.row(), order.size()),
                compute.take(order.row(), order.size()),
                losses.take(order.row(), order.size()));
    }

    private Series positions(StepOrder order) {
        return series(numbered ? order : StepOrder.asTheyStand(order.size()), this::position);
    }

    private double position(int index) {
        return numbered ? steps.get(index) : index + 1;
    }

    private static Series series(StepOrder order, IntToDoubleFunction column) {
        return Series.generate(
                order.size(), place -> column.applyAsDouble(order.row().applyAsInt(place)));
    }

    private @Nullable Quantity derived(int index) {
        int scale = (int) derived.get(index);
        return scale == NOTHING ? null : SCALES.get(scale);
    }
}
