package isoscope.fit;

import isoscope.law.Law;
import isoscope.law.Training;
import isoscope.runs.Run;
import java.util.OptionalDouble;

/// Predictions of laws for runs.
public final class Predictions {
    private Predictions() {}

    /// The training of a run, as a law takes it: its amounts and the columns of its file.
    public static Training training(Run run) {
        return new Training(
                run.parameters(),
                run.tokens(),
                run.compute(),
                run.conditions().uniqueTokens().orElse(Double.POSITIVE_INFINITY),
                column -> told(run, column));
    }

    /// The number in a column of the run's file.
    private static OptionalDouble told(Run run, String column) {
        double number = run.conditions().attributes().number(column);
        return Double.isNaN(number) ? OptionalDouble.empty() : OptionalDouble.of(number);
    }

    /// The loss a law predicts for a run, in nats per token; empty for laws that predict none.
    public static OptionalDouble loss(Law law, Run run) {
        return law.predict(training(run));
    }

    /// ln(measured / predicted loss), empty for laws that predict none.
    public static OptionalDouble logResidual(Law law, Run run) {
        OptionalDouble predicted = loss(law, run);
        return predicted.isPresent()
                ? OptionalDouble.of(Math.log(run.loss() / predicted.getAsDouble()))
                : predicted;
    }
}
