package isoscope.fit.form;

import isoscope.fit.FitOutcome.Refused;
import isoscope.fit.Weighting;
import isoscope.fit.Weighting.Equal;
import isoscope.fit.Weighting.StandardErrors;
import isoscope.fit.Weighting.Weights;
import isoscope.quantity.Series;
import isoscope.runs.Run;
import isoscope.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The weights of runs.
final class RunWeights {
    private RunWeights() {}

    /// The weight of each run, of runs that have one.
    static Series of(Weighting weighting, List<Run> runs) {
        return switch (weighting) {
            case Equal _ -> Series.from(runs, _ -> 1);
            case Weights(String column) -> Series.from(runs, run -> number(run, column));
            case StandardErrors(String column) ->
                    ofMeanOne(
                            Series.from(
                                    runs, run -> Math.pow(run.loss() / number(run, column), 2)));
        };
    }

    /// The error in the column, if something is.
    static Optional<Refused> refusal(Weighting weighting, List<Run> runs) {
        return switch (weighting) {
            case Equal _ -> Optional.empty();
            case Weights(String column) ->
                    refusal(column, Words.of("a weight of at least 0"), 0, runs)
                            .or(() -> noneCounts(column, of(weighting, runs)));
            case StandardErrors(String column) ->
                    refusal(column, Words.of("a standard error above 0"), Double.MIN_VALUE, runs);
        };
    }

    private static Optional<Refused> refusal(
            String column, String expected, double least, List<Run> runs) {
        List<Run> lacking =
                runs.stream()
                        .filter(run -> {
                            double number = number(run, column);
                            return !(number >= least && number < Double.POSITIVE_INFINITY);
                        })
                        .toList();
        return lacking.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Refused(
                                "no-weight",
                                Words.of(
                                        "%s in the column %s.",
                                        RunNames.lack(lacking, runs, expected), column),
                                Words.of("Name another column, or exclude these runs.")));
    }

    private static Optional<Refused> noneCounts(String column, Series weights) {
        return weights.max() > 0
                ? Optional.empty()
                : Optional.of(
                        new Refused(
                                "no-weight",
                                Words.of(
                                        "Every weight in the column %s is 0, so no run counts.",
                                        column),
                                Words.of("Name another column.")));
    }

    private static Series ofMeanOne(Series weights) {
        double mean = Arrays.stream(weights.toArray()).average().orElse(Double.NaN);
        return weights.map(weight -> weight / mean);
    }

    private static double number(Run run, String column) {
        return run.conditions().attributes().number(column);
    }
}
