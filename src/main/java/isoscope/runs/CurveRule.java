package isoscope.runs;

import isoscope.words.UnexpectedValue;
import isoscope.words.Words;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Which one loss stands for a run whose loss is known at every step.
public sealed interface CurveRule {
    /// The loss of the last step.
    record Last() implements CurveRule {}

    /// The lowest loss, at the tokens and compute where it was reached.
    record Minimum() implements CurveRule {}

    /// The mean of the last losses, at the tokens and compute of the last.
    ///
    /// @param points how many, above 0; a shorter curve is averaged whole
    record MeanOfLast(int points) implements CurveRule {
        /// Checks the number.
        public MeanOfLast {
            if (points < 1) {
                throw new UnexpectedValue(Words.of("1 point or more"), String.valueOf(points));
            }
        }
    }

    /// The rule with this id: `last`, `minimum`, or `mean:K`.
    static Optional<CurveRule> named(String id) {
        Matcher mean = Pattern.compile("mean:([1-9]\\d{0,5})").matcher(id);
        return switch (id) {
            case "last" -> Optional.of(new Last());
            case "minimum" -> Optional.of(new Minimum());
            default ->
                    mean.matches()
                            ? Optional.of(new MeanOfLast(Integer.parseInt(mean.group(1))))
                            : Optional.empty();
        };
    }

    /// The stable name, as [#named] reads it.
    default String id() {
        return switch (this) {
            case Last() -> "last";
            case Minimum() -> "minimum";
            case MeanOfLast(int points) -> "mean:" + points;
        };
    }

    /// As charts say it: "last loss of each curve".
    default String describe() {
        return switch (this) {
            case Last() -> Words.of("last loss of each curve");
            case Minimum() -> Words.of("lowest loss of each curve");
            case MeanOfLast(int points) -> Words.of("mean of the last %d losses", points);
        };
    }

    /// The run as its curve has it by this rule; a run without a curve is as it was.
    default Run of(Run run) {
        LossCurve curve = run.curve();
        if (curve == null) {
            return run;
        }
        int last = curve.size() - 1;
        return switch (this) {
            case Last() -> at(last, curve.loss().get(last), run, curve);
            case Minimum() -> {
                int lowest = lowest(curve);
                yield at(lowest, curve.loss().get(lowest), run, curve);
            }
            case MeanOfLast(int points) -> at(last, mean(curve, points), run, curve);
        };
    }

    private static Run at(int point, double loss, Run run, LossCurve curve) {
        return run.reaching(curve.tokens().get(point), curve.compute().get(point), loss);
    }

    private static int lowest(LossCurve curve) {
        int lowest = 0;
        for (int i = 1; i < curve.size(); i++) {
            lowest = curve.loss().get(i) < curve.loss().get(lowest) ? i : lowest;
        }
        return lowest;
    }

    private static double mean(LossCurve curve, int points) {
        return IntStream.range(Math.max(0, curve.size() - points), curve.size())
                .mapToDouble(curve.loss()::get)
                .average()
                .orElseThrow();
    }
}
