package isoscope.fit.form;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.fit.FitOutcome;
import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.FitProblem;
import isoscope.fit.form.FormText.Read;
import isoscope.formula.Expression;
import isoscope.formula.ParsedFormula.Parsed;
import isoscope.formula.program.PointFunction;
import isoscope.law.ComputeAllocation;
import isoscope.runs.Attributes;
import isoscope.runs.Conditions;
import isoscope.runs.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;

/// Runs that follow a formula of N, D and the columns `experts` and `quality`, with some noise.
final class MadeRuns {
    private MadeRuns() {}

    static List<Run> of(String formula, Map<String, Double> constants, int count, long seed) {
        return of(formula, constants, count, .004, seed);
    }

    /// @param noise standard deviation of the logarithm of the loss
    static List<Run> of(
            String formula, Map<String, Double> constants, int count, double noise, long seed) {
        Expression expression = ((Parsed) FormText.parse(formula)).expression();
        PointFunction loss =
                PointFunction.of(expression, constants, List.of("N", "D", "experts", "quality"));
        Random random = new Random(seed);
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double n = Math.pow(10, 7 + 3 * random.nextDouble());
            double d = Math.pow(10, 8.5 + 3 * random.nextDouble());
            double experts = 1 << random.nextInt(7);
            double quality = .1 + .9 * random.nextDouble();
            double exact = loss.at(n, d, experts, quality);
            runs.add(
                    run(
                            "r" + i,
                            n,
                            d,
                            exact * Math.exp(noise * random.nextGaussian()),
                            Map.of("experts", experts + "", "quality", quality + "")));
        }
        return runs;
    }

    static Run run(String id, double n, double d, double loss, Map<String, String> cells) {
        List<String> names = cells.keySet().stream().sorted().toList();
        Attributes attributes = new Attributes(names, names.stream().map(cells::get).toList());
        return new Run(
                id,
                "",
                n,
                d,
                ComputeAllocation.FLOP_PER_PARAMETER_TOKEN * n * d,
                loss,
                null,
                1,
                new Conditions(
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        attributes,
                        Optional.empty()));
    }

    /// The same runs with a further cell each.
    static List<Run> with(List<Run> runs, String column, List<String> cells) {
        List<Run> more = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            Attributes old = runs.get(i).conditions().attributes();
            List<String> names = new ArrayList<>(old.names());
            List<String> values = new ArrayList<>(old.values());
            names.add(column);
            values.add(cells.get(i));
            more.add(
                    runs.get(i)
                            .withConditions(
                                    new Conditions(
                                            OptionalDouble.empty(),
                                            OptionalDouble.empty(),
                                            new Attributes(names, values),
                                            Optional.empty())));
        }
        return more;
    }

    /// The form of a text over runs.
    static FormMethod method(String form, List<Run> runs) {
        FormText.Outcome read = FormText.read(form, FormColumns.of(runs, Map.of()));
        assertThat(read).isInstanceOf(Read.class);
        return new FormMethod("Your own form", ((Read) read).form());
    }

    static FitOutcome outcome(String form, FitProblem problem) {
        return method(form, problem.runs()).fit(problem, () -> false);
    }

    static Fitted fitted(String form, FitProblem problem) {
        FitOutcome outcome = outcome(form, problem);
        assertThat(outcome).isInstanceOf(Fitted.class);
        return (Fitted) outcome;
    }
}
