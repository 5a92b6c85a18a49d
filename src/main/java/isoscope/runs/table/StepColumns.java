package isoscope.runs.table;

import isoscope.quantity.Quantity;
import isoscope.quantity.Series;
import isoscope.runs.Attributes;
import isoscope.runs.LossCurve;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntUnaryOperator;
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
    private final Doubles derived = new Doubles();
    private boolean numbered = true;
    private boolean inOrder = true;

    /// Puts a row at the end.
    void add(Observation row) {
        numbered &= !Double.isNaN(row.step());
        inOrder &= size() == 0 || tokens.get(size() - 1) <= row.tokens();
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
        derived.add(row.derived() == null ? NOTHING : SCALES.indexOf(row.derived()));
    }

    /// How many rows there are.
    int size() {
        return lines.size();
    }

    /// A row by itself, without attributes.
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
                Attributes.NONE,
                derived(index),
                0);
    }

    /// The order of tokens, by places from 0; rows of equal tokens stay in the order they came in.
    IntUnaryOperator order() {
        if (inOrder) {
            return IntUnaryOperator.identity();
        }
        int[] order =
                IntStream.range(0, size())
                        .boxed()
                        .sorted(Comparator.comparingDouble(tokens::get))
                        .mapToInt(Integer::intValue)
                        .toArray();
        return place -> order[place];
    }

    /// Unique tokens as the last step that tells them has it, or NaN.
    double uniqueTokens(IntUnaryOperator order) {
        double told = Double.NaN;
        for (int place = 0; place < size(); place++) {
            double unique = uniqueTokens.get(order.applyAsInt(place));
            told = Double.isNaN(unique) ? told : unique;
        }
        return told;
    }

    /// The last learning rate over the highest, where several steps tell one.
    OptionalDouble learningRateLeft(IntUnaryOperator order) {
        double last = Double.NaN;
        double highest = 0;
        int told = 0;
        for (int place = 0; place < size(); place++) {
            double rate = learningRates.get(order.applyAsInt(place));
            if (!Double.isNaN(rate)) {
                last = rate;
                highest = Math.max(highest, rate);
                told++;
            }
        }
        return told > 1 && highest > 0 ? OptionalDouble.of(last / highest) : OptionalDouble.empty();
    }

    /// The curve of the rows, whose numbers are forgotten here.
    LossCurve takeCurve(IntUnaryOperator order) {
        Series positions =
                numbered ? steps.take(order) : Series.generate(size(), place -> place + 1);
        return new LossCurve(
                positions, tokens.take(order), compute.take(order), losses.take(order));
    }

    private @Nullable Quantity derived(int index) {
        int scale = (int) derived.get(index);
        return scale == NOTHING ? null : SCALES.get(scale);
    }
}
