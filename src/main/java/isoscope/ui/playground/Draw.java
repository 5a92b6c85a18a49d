package isoscope.ui.playground;

import isoscope.fit.FitMethod;
import isoscope.fit.FitOutcome.Cancelled;
import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.FitOutcome.Refused;
import isoscope.fit.FitProblem;
import isoscope.law.Law;
import isoscope.law.ScalingLaw;
import isoscope.plan.PlanLaw;
import isoscope.plan.simulate.Simulation;
import isoscope.plan.simulate.Truth;
import isoscope.runs.Run;
import isoscope.runs.RunSet;
import isoscope.ui.workspace.AskedLaw;
import isoscope.ui.workspace.FigureSource;
import isoscope.words.Words;
import java.util.List;
import java.util.Optional;

/// The runs of the first repetition of a simulation, with the laws that methods find in them.
///
/// @param asked the law that is true
/// @param setup everything else
/// @param simulation of both
/// @param runs drawn from the law
/// @param found of each method
record Draw(AskedLaw asked, Setup setup, Simulation simulation, RunSet runs, List<Found> found) {
    /// Copies the list.
    Draw {
        found = List.copyOf(found);
    }

    /// The law that a method found.
    ///
    /// @param law empty where it found none
    /// @param reason it found none, or empty
    record Found(FitMethod method, Optional<ScalingLaw> law, String reason) {
        static Found in(List<Run> runs, FitMethod method) {
            return switch (method.fit(FitProblem.of(runs), () -> false)) {
                case Fitted fitted -> new Found(method, fitted.scalingLaw(), "");
                case Refused refused ->
                        new Found(
                                method,
                                Optional.empty(),
                                Words.of("%s %s", refused.reason(), refused.help()));
                case Cancelled _ -> new Found(method, Optional.empty(), "");
            };
        }
    }

    /// Draws the runs of a simulation and fits them.
    static Draw of(AskedLaw asked, Setup setup, Simulation simulation) {
        List<Run> runs = simulation.drawn(0);
        return new Draw(
                asked,
                setup,
                simulation,
                new RunSet(name(asked.law(), setup), runs),
                simulation.methods().stream().map(method -> Found.in(runs, method)).toList());
    }

    /// The source of its figures.
    FigureSource.Simulation source() {
        return new FigureSource.Simulation(runs.name(), List.of(asked.law()));
    }

    /// Whether runs can be drawn from a law, and it tells where its losses are least.
    static boolean isTruth(Law law) {
        return Truth.of(law).map(Truth::law).filter(PlanLaw::isLeastLoss).isPresent();
    }

    private static String name(Law law, Setup setup) {
        return Words.of(
                "Drawn from %s, %s %% noise, seed %d",
                law.card().name(), setup.noiseText(), setup.seed());
    }
}
