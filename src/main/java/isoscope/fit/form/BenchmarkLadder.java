package isoscope.fit.form;

import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.FitProblem;
import isoscope.fit.form.FormText.Read;
import isoscope.law.Form;
import isoscope.law.Law;
import isoscope.law.Variable;
import isoscope.law.experiment.Experiment;
import isoscope.law.experiment.Outcome;
import isoscope.law.experiment.Outcome.Line;
import isoscope.law.experiment.Outcome.Measure;
import isoscope.law.experiment.Outcome.Told;
import isoscope.quantity.Series;
import isoscope.runs.Attributes;
import isoscope.runs.Conditions;
import isoscope.runs.Run;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/// The sigmoid from loss to benchmarks (Bhagia et al. 2024), fitted to models with a score. Those of the least loss can be left
/// out, and are predicted.
public final class BenchmarkLadder implements Experiment {
    private static final String LOSS = "model_loss";
    private static final String FORM = "b + a/(1 + exp(k*(" + LOSS + " - L_0)))";
    private static final int PLACES = 61;

    private final String models;
    private final List<Point> points;

    /// @param models their name for people
    /// @param points at least five, all of one benchmark
    public BenchmarkLadder(String models, List<Point> points) {
        this.models = models;
        this.points = points.stream().sorted(Comparator.comparingDouble(Point::loss)).toList();
    }

    /// A model with its score.
    ///
    /// @param loss in nats per token
    /// @param score from 0 to 1
    public record Point(double loss, double score) {
        /// The loss of a run and the number in one of its columns; empty where there is none.
        public static Optional<Point> of(Run run, String column) {
            OptionalDouble score = run.conditions().attributes().number(List.of(column));
            return score.isPresent()
                    ? Optional.of(new Point(run.loss(), score.getAsDouble()))
                    : Optional.empty();
        }
    }

    @Override
    public String id() {
        return "benchmark-ladder";
    }

    @Override
    public String name() {
        return Words.of("Ladder on %s", models);
    }

    @Override
    public String source() {
        return Words.of("Equation 2 of Bhagia et al. 2024, arXiv:2412.04403; scores of %s", models);
    }

    @Override
    public String says() {
        return Words.of(
                "The mean score of a model is fitted as a sigmoid of its loss, by the engine that fits any form to your"
                        + " runs. Models of less loss than the slider says are left out and predicted. The loss is"
                        + " that on general text, not on the answers of the tasks as in the paper, and few models"
                        + " bear four constants: leave one more out and see how far the sigmoid moves.");
    }

    /// At most two models are left out.
    @Override
    public List<Variable> variables() {
        double most = (points.get(1).loss() + points.get(2).loss()) / 2;
        double start = (points.get(0).loss() + points.get(1).loss()) / 2;
        double least = .95 * points.getFirst().loss();
        return List.of(
                new Variable(
                        "least",
                        Words.of("least loss that is fitted"),
                        "nats/token",
                        least,
                        most,
                        start,
                        start));
    }

    @Override
    public boolean isRandom() {
        return false;
    }

    @Override
    public Outcome run(Map<String, Double> values, long seed, BooleanSupplier cancelled) {
        Variable least = variables().getFirst();
        double from = least.in(values);
        List<Point> fitted = points.stream().filter(point -> point.loss() >= from).toList();
        List<Point> left = points.stream().filter(point -> point.loss() < from).toList();
        Series losses = Series.from(points, Point::loss);
        List<Line> lines = new ArrayList<>();
        Optional<Law> law = fit(fitted, cancelled);
        law.ifPresent(found -> lines.add(sigmoid(found, losses)));
        lines.add(new Line("measured", losses, Series.from(points, Point::score), true));
        return new Outcome(
                new Measure("loss", "nats/token"),
                new Measure(Words.of("mean score"), ""),
                lines,
                law.map(found -> numbers(found, left)).orElse(List.of()));
    }

    private static Optional<Law> fit(List<Point> points, BooleanSupplier cancelled) {
        List<Run> runs = points.stream().map(BenchmarkLadder::run).toList();
        return FormText.read(FORM, FormColumns.of(runs, Map.of())) instanceof Read(Form form)
                        && new FormMethod(Words.of("Ladder"), form)
                                        .fit(FitProblem.of(runs), cancelled)
                                instanceof Fitted fitted
                ? Optional.of(fitted.law())
                : Optional.empty();
    }

    /// A run whose score is what is fitted, as a loss is of others.
    private static Run run(Point point) {
        String loss = Double.toString(point.loss());
        Conditions conditions =
                new Conditions(
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        new Attributes(List.of(LOSS), List.of(loss)),
                        Optional.empty());
        return new Run(loss, "", 1, 1, 6, point.score(), null, 1, conditions);
    }

    private static Line sigmoid(Law law, Series losses) {
        Series places = Series.logSpaced(.95 * losses.min(), losses.max(), PLACES);
        return new Line("fitted", places, places.map(loss -> score(law, loss)));
    }

    private static double score(Law law, double loss) {
        return law.result(Form.LOSS, Map.of(LOSS, loss)).orElse(Double.NaN);
    }

    private static List<Told> numbers(Law law, List<Point> left) {
        double furthest =
                left.stream()
                        .mapToDouble(point -> score(law, point.loss()) - point.score())
                        .reduce(0, (one, other) -> Math.abs(other) > Math.abs(one) ? other : one);
        Stream<Told> told =
                Stream.of(
                        told(Words.of("Score of guessing, b"), law, "b"),
                        told(Words.of("Span of the score, a"), law, "a"),
                        told(Words.of("Steepness, k"), law, "k"),
                        told(Words.of("Loss of the middle, L₀"), law, "L_0"));
        Stream<Told> missed =
                left.isEmpty()
                        ? Stream.of()
                        : Stream.of(
                                new Told(
                                        Words.of("Largest error of a score that is predicted"),
                                        furthest));
        return Stream.concat(told, missed).toList();
    }

    private static Told told(String text, Law law, String constant) {
        return new Told(text, law.card().parameters().getOrDefault(constant, Double.NaN));
    }
}
