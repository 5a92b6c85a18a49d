package isoscope.ui.playground;

import isoscope.fit.FitMethod;
import isoscope.plan.design.PlannedRun;
import isoscope.plan.design.Spacing;
import isoscope.plan.design.Sweep;
import isoscope.plan.simulate.DrawnRuns;
import isoscope.plan.simulate.Simulation;
import isoscope.plan.simulate.Truth;
import isoscope.quantity.Series;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Everything that a simulation is made of, but for the law.
///
/// @param low the smallest budget, in FLOP
/// @param high the largest
/// @param budgets how many
/// @param points sizes of a budget
/// @param reach the sizes go from N*/reach to reach·N*
/// @param spacing of the sizes
/// @param noisePercent standard deviation of the logarithm of a loss, in percent
/// @param methods that fit, in the order of the program
/// @param compute the budget of whose best split is told, in FLOP
/// @param repetitions how often runs are drawn
/// @param seed of the draws
record Setup(
        double low,
        double high,
        int budgets,
        int points,
        double reach,
        Spacing spacing,
        double noisePercent,
        List<FitMethod> methods,
        double compute,
        int repetitions,
        long seed) {
    private static final double PERCENT = 100;

    /// Copies the list.
    Setup {
        methods = List.copyOf(methods);
    }

    /// The noise in percent, as it was typed.
    String noiseText() {
        return text(noisePercent);
    }

    /// Why the budgets are none; empty where they are.
    Optional<String> budgetsProblem() {
        return low < high
                ? Optional.empty()
                : Optional.of(
                        Words.of(
                                "The largest budget must be above the smallest. Change one of them."));
    }

    /// Why nothing can be drawn, and what to do; empty when something can.
    Optional<String> problem() {
        return budgetsProblem().or(this::runsProblem).or(this::methodsProblem);
    }

    private Optional<String> runsProblem() {
        long runs = (long) budgets * points;
        return runs <= Sweep.MOST_RUNS
                ? Optional.empty()
                : Optional.of(
                        Words.of(
                                "These are %,d runs, and %,d are the most. Choose fewer budgets or sizes.",
                                runs, Sweep.MOST_RUNS));
    }

    private Optional<String> methodsProblem() {
        return methods.isEmpty()
                ? Optional.of(Words.of("No method is chosen. Choose one on the left."))
                : Optional.empty();
    }

    /// The sizes and tokens of its runs, as a law lays them out.
    List<PlannedRun> sweep(Truth truth) {
        return new Sweep(Series.logSpaced(low, high, budgets), points, reach, spacing)
                .runs(truth.law());
    }

    /// The simulation of a law.
    ///
    /// @param sweep its runs
    Simulation simulation(Truth truth, List<PlannedRun> sweep) {
        return new Simulation(
                truth, DrawnRuns.of(sweep, truth), noisePercent / PERCENT, methods, compute, seed);
    }

    /// The options of the command that simulates the same.
    ///
    /// @param law as the command finds it
    List<String> arguments(String law) {
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                "--law",
                                law,
                                "--budgets",
                                Words.of("%s:%s:%d", text(low), text(high), budgets),
                                "--points",
                                Integer.toString(points),
                                "--reach",
                                text(reach),
                                "--strategy",
                                spacing.name().toLowerCase(Locale.ROOT),
                                "--noise",
                                noiseText() + "%"));
        methods.forEach(method -> arguments.addAll(List.of("--method", method.id())));
        arguments.addAll(
                List.of(
                        "--repeat",
                        Integer.toString(repetitions),
                        "--compute",
                        text(compute),
                        "--seed",
                        Long.toString(seed)));
        return arguments;
    }

    /// A number that reads as the same number.
    private static String text(double value) {
        return Double.toString(value).replaceFirst("\\.0(?=E|$)", "");
    }
}
