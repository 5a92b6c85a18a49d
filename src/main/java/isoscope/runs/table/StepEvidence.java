package isoscope.runs.table;

import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// How much speaks for rows of one name being steps of one run, and not runs.
enum StepEvidence {
    /// Steps rise in small strides, and the loss falls.
    CURVE,
    /// The rows may be either.
    UNCLEAR,
    /// Each step is far from the one before it, as are the lengths of runs that are compared.
    FAR_APART,
    /// Each step stands there several times, with losses that are always higher or always lower.
    TWO_CURVES,
    /// No step, no tokens or no compute were added from row to row.
    RUNS;

    private static final int FEW = 8;
    private static final int MANY = 20;
    private static final double SMALL_STRIDE = 0.25;
    private static final double FAR = 1.2;
    private static final double GROWING = 1.4;
    private static final double EVEN = 1.9;

    /// Few runs end after so few optimiser steps.
    private static final double EARLY = 500;

    /// Looks at rows of one name, one group and one size.
    ///
    /// @param epochs whether steps are counted in epochs
    static StepEvidence of(StepColumns rows, boolean epochs) {
        if (!rows.isNumbered()) {
            return UNCLEAR;
        }
        if (isConstant(rows, rows::step)
                || isConstant(rows, rows::tokens)
                || isConstant(rows, rows::compute)) {
            return RUNS;
        }
        if (RepeatedSteps.tellTwoCurves(rows)) {
            return TWO_CURVES;
        }
        IntToDoubleFunction position = rows.position();
        double[] steps = DistinctValues.of(rows.size(), position);
        double[] strides =
                IntStream.range(1, steps.length)
                        .mapToDouble(i -> steps[i] - steps[i - 1])
                        .toArray();
        boolean early = !epochs && steps[0] <= EARLY;
        boolean small = steps.length < FEW ? early && areEven(strides) : areSmall(strides, steps);
        if (small) {
            return falls(rows, position, steps) ? CURVE : UNCLEAR;
        }
        return areFarApart(steps, strides) ? FAR_APART : UNCLEAR;
    }

    private static boolean isConstant(StepColumns rows, IntToDoubleFunction column) {
        double first = column.applyAsDouble(0);
        return IntStream.range(1, rows.size()).allMatch(i -> column.applyAsDouble(i) == first);
    }

    private static boolean areEven(double[] strides) {
        return DoubleStream.of(strides).max().orElse(0)
                <= EVEN * DoubleStream.of(strides).min().orElse(0);
    }

    /// Whether no stride, or of many no more than a tenth, is a large share of all steps.
    private static boolean areSmall(double[] strides, double[] steps) {
        double most = SMALL_STRIDE * steps[steps.length - 1];
        long large = DoubleStream.of(strides).filter(stride -> stride > most).count();
        return large <= (steps.length < MANY ? 0 : strides.length / 10);
    }

    private static boolean areFarApart(double[] steps, double[] strides) {
        return steps.length > 2
                && strides[strides.length - 1] > GROWING * strides[0]
                && IntStream.range(1, steps.length).allMatch(i -> steps[i] >= FAR * steps[i - 1]);
    }

    /// Whether the loss is lower in the last third of the steps than in the first.
    private static boolean falls(StepColumns rows, IntToDoubleFunction position, double[] steps) {
        double early = steps[Math.max(1, steps.length / 3) - 1];
        double late = steps[steps.length - Math.max(1, steps.length / 3)];
        return mean(rows, row -> position.applyAsDouble(row) <= early)
                > mean(rows, row -> position.applyAsDouble(row) >= late);
    }

    private static double mean(StepColumns rows, IntPredicate some) {
        return IntStream.range(0, rows.size())
                .filter(some)
                .mapToDouble(rows::loss)
                .average()
                .orElse(Double.NaN);
    }
}
