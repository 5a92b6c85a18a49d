package isoscope.fit.form;

import isoscope.fit.FitProblem;
import isoscope.fit.Refitter;
import isoscope.fit.resample.Resampler;
import isoscope.formula.program.Evaluation;
import isoscope.law.Law;
import isoscope.numerics.Minimum;
import isoscope.runs.Run;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Fits resamples from the constants of the law around which they are, and from those of another valley.
final class FormRefitter implements Refitter {
    private static final int STEPS = 300;

    private final FormQuestion question;
    private final List<double[]> starts;
    private final Law around;
    private final Evaluation evaluation;
    private final double[] weights;

    /// @param starts coordinates
    FormRefitter(FormQuestion question, List<double[]> starts, Law around) {
        this.question = question;
        this.starts = starts;
        this.around = around;
        evaluation = question.numbers().evaluation();
        weights = question.numbers().data().weights().toArray();
    }

    @Override
    public Optional<Law> refit(int[] times) {
        return canCarry(times) ? lowest(times) : Optional.empty();
    }

    /// Whether a resample carries a law: it has more different runs than there are unknowns, and the method takes it.
    private boolean canCarry(int[] times) {
        FitProblem problem = question.problem();
        List<Run> taken = Resampler.taken(problem.runs(), times);
        long different = Arrays.stream(times).filter(count -> count > 0).count();
        return different > question.numbers().unknowns().size()
                && question.method().rules().ofRuns(taken).isEmpty();
    }

    private Optional<Law> lowest(int[] times) {
        double[] taken = weights.clone();
        Arrays.setAll(taken, i -> weights[i] * times[i]);
        if (Arrays.stream(taken).noneMatch(weight -> weight > 0)) {
            return Optional.empty();
        }
        Residuals residuals = new Residuals(question.numbers(), evaluation, taken);
        Marquardt descent = new Marquardt(question.numbers(), residuals);
        return starts.stream()
                .map(start -> descent.minimise(start, STEPS, () -> false))
                .filter(end -> Double.isFinite(end.value()))
                .min(Comparator.comparingDouble(Minimum::value))
                .map(end -> law(end, residuals))
                .filter(this::isLaw);
    }

    private boolean isLaw(Law law) {
        FormRules rules = question.method().rules();
        return rules.ofLaw(law, rules.points(question.problem().runs())).isEmpty();
    }

    private Law law(Minimum end, Residuals residuals) {
        return Law.of(around.form(), around.card().withParameters(question.values(end, residuals)));
    }
}
