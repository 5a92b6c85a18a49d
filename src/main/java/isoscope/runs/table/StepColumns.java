package isoscope.runs.table;

import isoscope.quantity.Series;
import isoscope.runs.Attributes;
import isoscope.runs.Conditions;
import isoscope.runs.LossCurve;
import java.util.Comparator;
import java.util.OptionalDouble;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/// The numbers of many rows, one column each: an object a row would take twice the room.
final class StepColumns {
    private final Doubles lines = new Doubles();
    private final Doubles numbers = new Doubles();
    private final Doubles steps = new Doubles();
    private final Doubles parameters = new Doubles();
    private final Doubles tokens = new Doubles();
    private final Doubles compute = new Doubles();
    private final Doubles losses = new Doubles();
    private final Doubles uniqueTokens = new Doubles();
    private final Doubles learningRates = new Doubles();
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

    /// Unique tokens as the last step that tells them has it; of the learning rates, the last over the highest.
    Conditions conditions(IntUnaryOperator order, Attributes attributes) {
        double unique = Double.NaN;
        double rate = Double.NaN;
        double highest = 0;
        int rates = 0;
        for (int place = 0; place < size(); place++) {
            int row = order.applyAsInt(place);
            double told = learningRates.get(row);
            unique = Double.isNaN(uniqueTokens.get(row)) ? unique : uniqueTokens.get(row);
            rate = Double.isNaN(told) ? rate : told;
            highest = Double.isNaN(told) ? highest : Math.max(highest, told);
            rates += Double.isNaN(told) ? 0 : 1;
        }
        boolean anyRate = rates > 1 && highest > 0;
        return new Conditions(
                Double.isNaN(unique) ? OptionalDouble.empty() : OptionalDouble.of(unique),
                anyRate ? OptionalDouble.of(rate / highest) : OptionalDouble.empty(),
                attributes);
    }

    /// The curve of the rows, whose numbers are forgotten here.
    LossCurve takeCurve(IntUnaryOperator order) {
        Series positions =
                numbered ? steps.take(order) : Series.generate(size(), place -> place + 1);
        return new LossCurve(
                positions, tokens.take(order), compute.take(order), losses.take(order));
    }
}
