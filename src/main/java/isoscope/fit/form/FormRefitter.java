package isoscope.fit.form;

import isoscope.fit.Refitter;
import isoscope.formula.program.Evaluation;
import isoscope.law.Law;
import java.util.Arrays;
import java.util.Optional;

/// Fits resamples from the constants of the law around which they are.
final class FormRefitter implements Refitter {
    private static final int STEPS = 300;

    private final FormQuestion question;
    private final Law around;
    private final Evaluation evaluation;
    private final double[] weights;

    FormRefitter(FormQuestion question, Law around) {
        this.question = question;
        this.around = around;
        evaluation = question.numbers().evaluation();
        weights = question.numbers().data().weights().toArray();
    }

    @Override
    public Optional<Law> refit(int[] times) {
        double[] taken = weights.clone();
        Arrays.setAll(taken, i -> weights[i] * times[i]);
        if (Arrays.stream(taken).noneMatch(weight -> weight > 0)) {
            return Optional.empty();
        }
        FormProblem numbers = question.numbers();
        Residuals residuals = new Residuals(numbers, evaluation, taken);
        return question.start(around.card().parameters())
                .map(start -> new Marquardt(numbers, residuals).minimise(start, STEPS, () -> false))
                .filter(end -> Double.isFinite(end.value()))
                .map(end ->
                        Law.of(around.form(), around.card().withParameters(question.values(end))));
    }
}
