package isoscope.plan.simulate;

import isoscope.fit.FitMethod;
import isoscope.fit.FitOutcome.Cancelled;
import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.FitOutcome.Refused;
import isoscope.fit.FitProblem;
import isoscope.fit.resample.BootstrapSettings;
import isoscope.fit.resample.FewResamples;
import isoscope.fit.resample.Scheme;
import isoscope.fit.resample.Workers;
import isoscope.law.Law;
import isoscope.plan.simulate.Trial.Estimated;
import isoscope.plan.simulate.Trial.Failed;
import isoscope.plan.simulate.Trial.Found;
import isoscope.quantity.Series;
import isoscope.runs.Run;
import isoscope.words.UnexpectedValue;
import isoscope.words.Words;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Draws runs from a law again and again, and lets methods fit them.
///
/// @param truth the law
/// @param design the runs without noise
/// @param noise standard deviation of the logarithm of a loss
/// @param methods that fit them
/// @param compute the budget of whose best split is told, in FLOP
/// @param seed of the draws; the same seed gives the same numbers whatever the number of threads
public record Simulation(
        Truth truth,
        List<Run> design,
        double noise,
        List<FitMethod> methods,
        double compute,
        long seed) {
    /// Repetitions where nobody says how many, of losses with noise; without noise all are the same.
    public static final int USUAL_REPETITIONS = 200;

    /// More repetitions than anybody waits for.
    public static final int MOST_REPETITIONS = 100_000;

    /// The seed where nobody says one.
    public static final long USUAL_SEED = 42;

    /// The ids of the methods that fit where nobody names any.
    public static final List<String> USUAL_METHODS =
            List.of("huber-lse", "least-squares", "vpnls", "isoflop", "envelope");

    /// The model of the noise, in words.
    public static final String NOISE_MODEL =
            Words.key(
                    "losses times log-normal noise, with a standard deviation of the logarithm of");

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    /// Copies the lists and checks the noise.
    public Simulation {
        design = List.copyOf(design);
        methods = List.copyOf(methods);
        if (!(noise >= 0 && noise <= Double.MAX_VALUE)) {
            throw new UnexpectedValue(Words.of("a noise of 0 or more"), String.valueOf(noise));
        }
    }

    /// Repetitions where nobody says how many.
    ///
    /// @param noise of the losses
    public static int usualRepetitions(double noise) {
        return noise == 0 ? 1 : USUAL_REPETITIONS;
    }

    /// How the intervals of single fits are made, whose coverage and width is told; empty without noise.
    public Optional<String> intervals() {
        return noise == 0
                ? Optional.empty()
                : Optional.of(
                        Words.of(
                                "95 %% from Student's t and the standard error of up to %d bootstrap resamples that "
                                        + "give a value, in logarithms where values are above 0",
                                StandardError.RESAMPLES));
    }

    /// Draws and fits, on threads of its own; they have ended when it returns.
    ///
    /// @param goOn asked on the calling thread now and then, with the number of repetitions that are done
    /// @return over the repetitions that were done
    public Simulated run(int repetitions, int threads, IntPredicate goOn) {
        AtomicReferenceArray<List<Trial>> trials = new AtomicReferenceArray<>(repetitions);
        new Workers(repetitions)
                .run(
                        Math.min(threads, repetitions),
                        () -> number -> trials.set(number, repetition(number)),
                        goOn);
        List<List<Trial>> done =
                IntStream.range(0, repetitions)
                        .mapToObj(trials::get)
                        .filter(Objects::nonNull)
                        .toList();
        return new Simulated(
                this,
                IntStream.range(0, methods.size())
                        .mapToObj(i ->
                                MethodAccuracy.of(
                                        methods.get(i),
                                        done.stream().map(all -> all.get(i)).toList(),
                                        truth,
                                        frontier()))
                        .toList());
    }

    private Frontier frontier() {
        Series computes = Series.from(design, Run::compute);
        return new Frontier(computes.min(), computes.max(), compute);
    }

    /// The runs of a repetition.
    ///
    /// @param number from 0
    public List<Run> drawn(int number) {
        return DrawnRuns.noisy(design, noise, random(number));
    }

    /// Every repetition has a random generator of its own.
    private SplittableRandom random(int number) {
        return new SplittableRandom(seed + GOLDEN * number).split();
    }

    /// One trial of each method.
    private List<Trial> repetition(int number) {
        SplittableRandom random = random(number);
        FitProblem problem = FitProblem.of(DrawnRuns.noisy(design, noise, random));
        BootstrapSettings resampling =
                new BootstrapSettings(
                        StandardError.RESAMPLES,
                        random.nextLong(),
                        Scheme.USUAL,
                        StandardError.CONFIDENCE);
        return methods.stream().map(method -> trial(method, problem, resampling)).toList();
    }

    private Trial trial(FitMethod method, FitProblem problem, BootstrapSettings resampling) {
        return switch (method.fit(problem, () -> false)) {
            case Fitted fitted ->
                    new Found(
                            fitted.law().form().id(),
                            numbers(
                                    method,
                                    fitted.law(),
                                    noise == 0
                                            ? List.of()
                                            : FewResamples.laws(
                                                    method, problem, fitted, resampling)));
            case Refused refused -> new Failed(refused.reason());
            case Cancelled _ -> throw new IllegalStateException("nobody cancels this fit");
        };
    }

    private List<Estimated> numbers(FitMethod method, Law fitted, List<Law> resampled) {
        List<Double> values = values(method, fitted);
        List<List<Double>> others = resampled.stream().map(law -> values(method, law)).toList();
        return IntStream.range(0, values.size())
                .mapToObj(i ->
                        new Estimated(
                                values.get(i),
                                StandardError.around(
                                        values.get(i), Series.from(others, other -> other.get(i)))))
                .toList();
    }

    private List<Double> values(FitMethod method, Law law) {
        return Stream.concat(
                        method.parameters().stream()
                                .map(name ->
                                        law.card().parameters().getOrDefault(name, Double.NaN)),
                        frontier().of(law).stream())
                .toList();
    }
}
