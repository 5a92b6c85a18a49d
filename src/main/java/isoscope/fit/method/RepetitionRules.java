package isoscope.fit.method;

import isoscope.fit.Bounds;
import isoscope.fit.FitMethod;
import isoscope.fit.FitOutcome.Refused;
import isoscope.fit.FitProblem;
import isoscope.fit.Predictions;
import isoscope.fit.form.FormMethod;
import isoscope.fit.form.FormRules;
import isoscope.fit.surface.SurfaceFit;
import isoscope.law.sheet.Forms;
import isoscope.runs.Run;
import isoscope.words.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// The rules of the law of repeated data: some run must say how many of its tokens are different, and see some again.
record RepetitionRules() implements FormRules {
    /// One more than the law has parameters.
    private static final int MIN_RUNS = 8;

    /// Share by which a run must see more tokens than it has different ones to count as repeating.
    private static final double REPEATED = 1.01;

    private static final Bounds EXPONENTS = new Bounds(1e-3, 20);
    private static final Bounds DECAYS = new Bounds(1e-2, Double.POSITIVE_INFINITY);

    /// The data-constrained law of Muennighoff et al. 2023 (arXiv 2305.16264, section 3.1), all seven constants at once. The
    /// paper holds α = β and the first five at what unrepeated runs gave: pin them for that.
    static FitMethod method() {
        return new FormMethod(
                "data-constrained",
                Words.of("Data-constrained, repeated tokens"),
                Forms.required("data-constrained"),
                new RepetitionRules());
    }

    @Override
    public Map<String, Bounds> usual() {
        return Map.of("alpha", EXPONENTS, "beta", EXPONENTS, "R_D", DECAYS, "R_N", DECAYS);
    }

    @Override
    public List<Map<String, Double>> starts(FitProblem problem, BooleanSupplier cancelled) {
        return RepetitionStarts.of(problem, cancelled);
    }

    @Override
    public Optional<Refused> ofRuns(List<Run> runs) {
        return untold(runs).or(() -> few(runs)).or(() -> SurfaceFit.refusal(runs));
    }

    private static Optional<Refused> untold(List<Run> runs) {
        if (runs.stream().noneMatch(run -> run.conditions().uniqueTokens().isPresent())) {
            return Optional.of(
                    new Refused(
                            "no-unique-tokens",
                            Words.of("No run says how many of its tokens are unique."),
                            Words.of(
                                    "Add a column unique_tokens, or choose a method for runs without repetition.")));
        }
        return runs.stream().anyMatch(RepetitionRules::repeats)
                ? Optional.empty()
                : Optional.of(
                        new Refused(
                                "no-repetition",
                                Words.of(
                                        "No run sees a token twice, so these runs say nothing about the cost of repetition."),
                                Words.of(
                                        "Add runs of several epochs, or choose a method for runs without repetition.")));
    }

    private static boolean repeats(Run run) {
        return run.tokens() > REPEATED * Predictions.training(run).uniqueTokens();
    }

    private static Optional<Refused> few(List<Run> runs) {
        return runs.size() >= MIN_RUNS
                ? Optional.empty()
                : Optional.of(
                        new Refused(
                                "too-few-runs",
                                Words.of(
                                        "The law has seven parameters and needs at least %d runs, found %d.",
                                        MIN_RUNS, runs.size()),
                                Words.of("Add runs, or include ones that are excluded.")));
    }
}
