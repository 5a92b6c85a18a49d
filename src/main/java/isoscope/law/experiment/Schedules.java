package isoscope.law.experiment;

import isoscope.law.Law;
import isoscope.law.Variable;
import isoscope.law.experiment.Outcome.Line;
import isoscope.law.experiment.Outcome.Measure;
import isoscope.law.experiment.Outcome.Told;
import isoscope.quantity.Series;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleUnaryOperator;

/// Loss curves of one model under three schedules of the learning rate, by the multi-power law (Luo et al. 2025): a
/// checkpoint whose rate has not fallen lies above the loss that the same tokens give once it has.
final class Schedules implements Experiment {
    private static final int PARTS = 240;
    private static final double WARM_UP = 2160;
    private static final double END = 0.1;

    private static final Variable STEPS =
            new Variable("steps", "steps", "", 10_000, 72_000, 24_000);
    private static final Variable PEAK =
            new Variable("peak", Words.key("peak of the learning rate"), "", 1e-4, 1e-3, 3e-4);
    private static final Variable FALL =
            new Variable("fall", Words.key("share of the final fall"), "", .05, .9, .2);

    private final Law law;

    /// @param law the multi-power law, for its constants
    Schedules(Law law) {
        this.law = law;
    }

    @Override
    public String id() {
        return "schedules";
    }

    @Override
    public String name() {
        return Words.of("Schedules of the learning rate");
    }

    @Override
    public String source() {
        return Words.of("Multi-power law of Luo et al. 2025, arXiv:2503.12811, constants of 400M");
    }

    @Override
    public String says() {
        return Words.of(
                "One model, one peak of the learning rate, three schedules: constant, cosine to a tenth, and constant"
                        + " with a linear fall to a tenth at the end. The fall lowers the loss at once, so an"
                        + " unfinished checkpoint is no point of L(N, D): it lies above the run that was meant to end"
                        + " there. Where the open data have loss curves, that of the selected run, or else the first,"
                        + " stands beside them as points.");
    }

    @Override
    public List<Variable> variables() {
        return List.of(STEPS, PEAK, FALL);
    }

    @Override
    public boolean isRandom() {
        return false;
    }

    @Override
    public boolean isLossOverSteps() {
        return true;
    }

    @Override
    public Outcome run(Map<String, Double> values, long seed, BooleanSupplier cancelled) {
        double steps = STEPS.in(values);
        double peak = PEAK.in(values);
        double fall = FALL.in(values);
        Line constant = line("constant", steps, peak, _ -> 1);
        Line cosine =
                line(
                        "cosine",
                        steps,
                        peak,
                        share -> END + (1 - END) * (1 + Math.cos(Math.PI * share)) / 2);
        Line falling =
                line(
                        Words.of("constant, then a fall"),
                        steps,
                        peak,
                        share -> share < 1 - fall ? 1 : 1 - (1 - END) * (share - 1 + fall) / fall);
        return new Outcome(
                new Measure("steps", ""),
                new Measure("loss", "nats/token"),
                List.of(constant, cosine, falling),
                List.of(
                        new Told(Words.of("Loss at the end, constant"), last(constant)),
                        new Told(Words.of("Loss at the end, cosine"), last(cosine)),
                        new Told(
                                Words.of("Loss at the end, constant with a fall"), last(falling))));
    }

    private static double last(Line line) {
        return line.y().get(line.y().size() - 1);
    }

    /// The loss curve of a schedule.
    ///
    /// @param shape the learning rate, of its peak, along the steps after the warm-up from 0 to 1
    private Line line(String name, double steps, double peak, DoubleUnaryOperator shape) {
        double length = steps / PARTS;
        double[] rate = new double[PARTS + 1];
        double[] area = new double[PARTS + 1];
        for (int i = 0; i <= PARTS; i++) {
            rate[i] = peak * shape.applyAsDouble((double) i / PARTS);
            area[i] = i == 0 ? 0 : area[i - 1] + length * (rate[i - 1] + rate[i]) / 2;
        }
        List<double[]> points = new ArrayList<>();
        for (int i = PARTS / 20; i <= PARTS; i++) {
            points.add(
                    new double[] {
                        length * i, constant("L_0") + power(area[i], peak) - gain(rate, area, i)
                    });
        }
        return new Line(
                name,
                Series.from(points, point -> point[0]),
                Series.from(points, point -> point[1]));
    }

    private double power(double area, double peak) {
        return constant("A") * Math.pow(area + peak * WARM_UP / 2, -constant("alpha"));
    }

    /// The gain of all falls of the rate before a place, up to that place.
    private double gain(double[] rate, double[] area, int place) {
        double sum = 0;
        for (int k = 1; k <= place; k++) {
            double fall = rate[k - 1] - rate[k];
            double middle = (rate[k - 1] + rate[k]) / 2;
            double since = area[place] - (area[k - 1] + area[k]) / 2;
            double reached = constant("C") * since * Math.pow(middle, -constant("gamma")) + 1;
            sum += fall * (1 - Math.pow(reached, -constant("beta")));
        }
        return constant("B") * sum;
    }

    private double constant(String name) {
        return law.constant(name);
    }
}
