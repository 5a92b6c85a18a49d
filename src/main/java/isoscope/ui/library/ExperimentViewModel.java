package isoscope.ui.library;

import isoscope.law.experiment.Experiment;
import isoscope.law.experiment.Outcome;
import isoscope.law.experiment.Outcome.Line;
import isoscope.plot.Figure;
import isoscope.plot.charts.ExperimentFigure;
import isoscope.quantity.QuantityFormat;
import isoscope.task.Background;
import isoscope.task.OneAtATime;
import isoscope.ui.library.LibraryRow.Simulation;
import isoscope.ui.workspace.FigureSource;
import isoscope.ui.workspace.ShownFigure;
import isoscope.words.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/// An experiment, its variables and seed, and what came of it. It is run in the background each time one of them changes.
final class ExperimentViewModel implements Shown {
    private static final String RUNNING = "experiment";

    private final Simulation row;
    private final Optional<Line> measured;
    private final Background background;
    private final OneAtATime<Outcome> runs;
    private final VariableValues values;
    private final ReadOnlyObjectWrapper<Optional<Outcome>> outcome =
            new ReadOnlyObjectWrapper<>(this, "outcome", Optional.empty());
    private long seed = 1;

    /// @param curve that an experiment on the loss over steps has beside its own, if there is one
    ExperimentViewModel(Simulation row, Background background, Optional<Line> curve) {
        this.row = row;
        measured = curve.filter(_ -> row.experiment().isLossOverSteps());
        this.background = background;
        runs = new OneAtATime<>(background, RUNNING);
        values = new VariableValues(experiment().variables());
        values.onChange(this::run);
        run();
    }

    /// A number of the outcome.
    ///
    /// @param text the name of the number
    /// @param value as people write it
    record Row(String text, String value) {}

    @Override
    public String id() {
        return row.id();
    }

    /// The experiment that is simulated.
    Experiment experiment() {
        return row.experiment();
    }

    /// The variables that can be dragged, and where they are.
    VariableValues values() {
        return values;
    }

    /// Draws all that is drawn anew.
    void drawAgain() {
        seed++;
        run();
    }

    /// The seed of all that is drawn.
    long seed() {
        return seed;
    }

    /// The chart; empty until the experiment was run.
    ObservableValue<Optional<Figure>> figureProperty() {
        return outcome.map(
                run -> run.map(found -> ExperimentFigure.of(experiment().name(), beside(found))));
    }

    private Outcome beside(Outcome found) {
        return measured.map(found::with).orElse(found);
    }

    /// The numbers beside it.
    ObservableValue<List<Row>> numbersProperty() {
        return outcome.map(run ->
                run.map(Outcome::numbers).orElse(List.of()).stream()
                        .map(ExperimentViewModel::row)
                        .toList());
    }

    /// The outcome of the last run of it.
    ReadOnlyObjectProperty<Optional<Outcome>> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    @Override
    public ObservableValue<Optional<ShownFigure>> shownFigure() {
        return figureProperty()
                .map(now ->
                        now.map(drawn ->
                                new ShownFigure(
                                        drawn,
                                        new FigureSource.Simulation(
                                                Words.of("%s, seed %d", experiment().name(), seed),
                                                List.of()))));
    }

    @Override
    public void close() {
        background.cancel(RUNNING);
    }

    private void run() {
        Map<String, Double> now = values.all();
        long drawn = seed;
        runs.submit(
                signal -> experiment().run(now, drawn, signal::cancelled),
                found -> outcome.set(Optional.of(found)));
    }

    private static Row row(Outcome.Told number) {
        String value =
                Double.isNaN(number.value())
                        ? Words.of("not computed: fewer than three sizes")
                        : QuantityFormat.constant(Numbers.rounded(number.value(), 4));
        return new Row(number.text(), value);
    }
}
