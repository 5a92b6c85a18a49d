package isoscope.ui.isoflop;

import isoscope.fit.frontier.IsoFlop;
import isoscope.fit.frontier.IsoFlop.Analysed;
import isoscope.fit.frontier.IsoFlop.Budget;
import isoscope.plot.charts.IsoFlopFigure;
import isoscope.plot.charts.ReadOut;
import isoscope.plot.charts.ReadOut.Row;
import isoscope.quantity.Quantity;
import isoscope.quantity.QuantityFormat;
import isoscope.session.Document;
import isoscope.session.RunSteps;
import isoscope.ui.workspace.Cards;
import isoscope.ui.workspace.ChartBehaviour;
import isoscope.ui.workspace.ChartModel;
import isoscope.ui.workspace.Spot;
import isoscope.words.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import javafx.beans.value.ObservableValue;

/// Approach 2: the best size at each budget, read off the runs.
public final class IsoFlopViewModel implements ChartBehaviour {
    private static final String PARABOLAS = "parabolas";
    private static final String BUDGET = "budget ";

    private final RunSteps steps;
    private final ChartModel chart;
    private final ObservableValue<IsoFlop> analysis;
    private final ObservableValue<BudgetReport> report;

    /// Follows a document.
    public IsoFlopViewModel(Document document) {
        steps = document.runSteps();
        IsoFlopFigure figure = new IsoFlopFigure();
        chart = new ChartModel(document, figure);
        analysis = chart.whileShown(figure::analysis);
        report =
                chart.whileShown(
                        study -> BudgetReport.of(figure.analysis(study), figure.resampled(study)));
    }

    @Override
    public ChartModel chart() {
        return chart;
    }

    /// The budgets of the included runs, in words; or why there are none.
    public ObservableValue<BudgetReport> reportProperty() {
        return report;
    }

    @Override
    public Optional<ReadOut> readOut(Spot spot) {
        return spot.marker()
                .filter(id -> id.startsWith(BUDGET))
                .flatMap(_ -> budget(spot).map(IsoFlopViewModel::card))
                .or(() -> marker(spot))
                .or(() -> Optional.of(place(spot)));
    }

    /// Leaves the run that was clicked out of the fits, or takes it in again.
    @Override
    public void click(Spot spot) {
        spot.marker()
                .filter(chart.runs()::isRun)
                .ifPresent(id -> {
                    if (chart.study().excluded().contains(id)) {
                        steps.include(Set.of(id));
                    } else {
                        steps.exclude(Set.of(id));
                    }
                });
    }

    /// The budget whose minimum is marked there.
    private Optional<Budget> budget(Spot spot) {
        ToDoubleFunction<Budget> place =
                spot.panel().equals(PARABOLAS) ? Budget::bestParameters : Budget::compute;
        return switch (analysis.getValue()) {
            case IsoFlop.NotEnough _ -> Optional.empty();
            case Analysed found ->
                    found.budgets().stream()
                            .min(
                                    Comparator.comparingDouble(budget ->
                                            Math.abs(
                                                    Math.log(
                                                            place.applyAsDouble(budget)
                                                                    / spot.x()))));
        };
    }

    private static ReadOut card(Budget budget) {
        return new ReadOut(
                Words.of("Budget %s FLOP", QuantityFormat.power(budget.compute())),
                List.of(
                        Cards.row(Words.of("Best N"), budget.bestParameters(), Quantity.PARAMETERS),
                        Cards.row(Words.of("Best D"), budget.bestTokens(), Quantity.TOKENS),
                        new Row(
                                Words.of("Loss at minimum"),
                                QuantityFormat.loss(budget.bestLoss(), 4)),
                        new Row(Words.of("Points"), Integer.toString(budget.runs().size()))));
    }

    private static ReadOut place(Spot spot) {
        return switch (spot.panel()) {
            case PARABOLAS ->
                    new ReadOut(
                            "",
                            List.of(
                                    Cards.row(
                                            Words.of("Parameters N"),
                                            spot.x(),
                                            Quantity.PARAMETERS),
                                    new Row(Words.of("Loss"), QuantityFormat.loss(spot.y(), 4))));
            case "best-tokens" ->
                    new ReadOut(
                            "",
                            List.of(
                                    Cards.row(Words.of("Budget C"), spot.x(), Quantity.COMPUTE),
                                    Cards.row(Words.of("Tokens D"), spot.y(), Quantity.TOKENS)));
            default ->
                    new ReadOut(
                            "",
                            List.of(
                                    Cards.row(Words.of("Budget C"), spot.x(), Quantity.COMPUTE),
                                    Cards.row(
                                            Words.of("Parameters N"),
                                            spot.y(),
                                            Quantity.PARAMETERS)));
        };
    }
}
