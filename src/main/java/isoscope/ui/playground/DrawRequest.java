package isoscope.ui.playground;

import isoscope.plan.design.PlannedRun;
import isoscope.plan.simulate.Truth;
import isoscope.quantity.QuantityFormat;
import isoscope.ui.workspace.AskedLaw;
import isoscope.words.Words;
import java.util.List;
import java.util.Optional;

/// Everything that a draw is made of; any thread may make it.
record DrawRequest(AskedLaw asked, Setup setup) {
    /// The draw, or why there is none.
    DrawState answer() {
        Optional<Truth> truth = Truth.of(asked.law());
        Optional<String> problem = setup.problem();
        if (truth.isEmpty()) {
            return new DrawState.Refused(
                    Words.of(
                            "%s has no loss over parameters and tokens alone. Choose another law.",
                            asked.law().card().name()));
        }
        return problem.<DrawState>map(DrawState.Refused::new).orElseGet(() -> drawn(truth.get()));
    }

    private DrawState drawn(Truth truth) {
        List<PlannedRun> sweep = setup.sweep(truth);
        Optional<PlannedRun> without =
                sweep.stream().filter(run -> !hasLoss(truth, run)).findFirst();
        return without.<DrawState>map(run ->
                        new DrawState.Refused(
                                Words.of(
                                        "%s has no loss for %s parameters at %s FLOP. Choose other budgets, or sizes nearer to the best.",
                                        asked.law().card().name(),
                                        QuantityFormat.si(run.parameters()),
                                        QuantityFormat.power(run.budget()))))
                .orElseGet(() -> drawn(truth, sweep));
    }

    private DrawState drawn(Truth truth, List<PlannedRun> sweep) {
        Draw draw = Draw.of(asked, setup, setup.simulation(truth, sweep));
        return new DrawState.Drawn(draw, DrawFigure.of(draw));
    }

    private static boolean hasLoss(Truth truth, PlannedRun run) {
        double loss = truth.loss(run.parameters(), run.tokens());
        return run.parameters() > 0
                && run.tokens() > 0
                && loss > 0
                && Double.isFinite(loss * run.parameters() * run.tokens());
    }
}
