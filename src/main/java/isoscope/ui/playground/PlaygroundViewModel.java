package isoscope.ui.playground;

import isoscope.fit.method.FitMethods;
import isoscope.law.Law;
import isoscope.law.sheet.Library;
import isoscope.plan.simulate.report.DrawnCsv;
import isoscope.plot.Figure;
import isoscope.session.Document;
import isoscope.session.data.Origin;
import isoscope.task.Background;
import isoscope.task.OneAtATime;
import isoscope.ui.workspace.AskedLaw;
import isoscope.ui.workspace.Live;
import isoscope.ui.workspace.ReadOnce;
import isoscope.ui.workspace.ShownFigure;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

/// A truth to find: one draw of runs, made anew in the background each time an input changes, and what repetitions of it tell.
/// While the screen is not shown nothing is drawn.
public final class PlaygroundViewModel {
    private static final String READING = "playground-library";
    private static final String DRAW = "playground-draw";

    private final Document document;
    private final ReadOnce<Read> known;
    private final OneAtATime<DrawState> draws;
    private final InputsViewModel inputs;
    private final RepetitionsViewModel repetitions;
    private final ResultsViewModel results;
    private final ObjectProperty<Shown> picture;
    private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown");
    private final ReadOnlyObjectWrapper<DrawState> state =
            new ReadOnlyObjectWrapper<>(this, "state", new DrawState.Reading());

    /// The chart that is seen.
    enum Shown {
        /// The runs of one repetition.
        RUNS,
        /// The estimates of all.
        ESTIMATES
    }

    /// A playground that has read nothing yet.
    ///
    /// @param document whose laws can be chosen, and whose session keeps the inputs
    /// @param source reads the library
    /// @param methods that can fit
    /// @param seeds tells seeds that nobody chose
    public PlaygroundViewModel(
            Document document,
            Supplier<Library> source,
            FitMethods methods,
            LongSupplier seeds,
            Background background) {
        this.document = document;
        known = new ReadOnce<>(READING, () -> Read.of(source.get()), background);
        draws = new OneAtATime<>(background, DRAW);
        inputs = new InputsViewModel(document, methods, seeds);
        repetitions = new RepetitionsViewModel(background, state.getReadOnlyProperty());
        results = new ResultsViewModel(repetitions.resultProperty(), document.looking().views());
        picture = document.looking().views().choice("playground.shown", Shown.RUNS);
        inputs.setupProperty().subscribe((_, _) -> ask());
        inputs.law().chosenProperty().subscribe((_, _) -> ask());
        document.studyProperty().subscribe((_, _) -> askIfFitted());
        repetitions
                .resultProperty()
                .subscribe((_, now) -> now.ifPresent(_ -> picture.set(Shown.ESTIMATES)));
        shown.subscribe(this::ask);
    }

    /// The inputs.
    InputsViewModel inputs() {
        return inputs;
    }

    /// The repetitions, and how far they are.
    RepetitionsViewModel repetitions() {
        return repetitions;
    }

    /// The table and the chart of the repetitions.
    ResultsViewModel results() {
        return results;
    }

    /// The chart that is seen.
    ObjectProperty<Shown> pictureProperty() {
        return picture;
    }

    /// Whether the user sees the screen.
    BooleanProperty shownProperty() {
        return shown;
    }

    /// The draw, or why there is none.
    ReadOnlyObjectProperty<DrawState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// The chart that is seen; empty where there is nothing to draw.
    ObservableValue<Optional<Figure>> figure() {
        return Live.of(
                () ->
                        switch (picture.get()) {
                            case RUNS -> drawn();
                            case ESTIMATES -> results.figure().getValue();
                        },
                picture,
                state,
                results.figure());
    }

    /// That chart with the simulation it shows, for export and copy.
    ObservableValue<Optional<ShownFigure>> shownFigure() {
        return figure().map(now ->
                now.flatMap(drawn -> seen().map(draw -> new ShownFigure(drawn, draw.source()))));
    }

    private Optional<Draw> seen() {
        return switch (picture.get()) {
            case RUNS -> state.get().made();
            case ESTIMATES -> repetitions.resultProperty().get().map(Repetitions::draw);
        };
    }

    /// Why no estimates are seen; empty where they are, or where runs are.
    ObservableValue<String> missing() {
        return Live.of(
                () ->
                        picture.get() == Shown.RUNS || results.figure().getValue().isPresent()
                                ? ""
                                : results.missing(),
                picture,
                repetitions.resultProperty(),
                results.subject().chosenProperty());
    }

    private Optional<Figure> drawn() {
        return state.get() instanceof DrawState.Drawn(var _, Figure figure)
                ? Optional.of(figure)
                : Optional.empty();
    }

    /// Opens the runs that are drawn in place of what is open.
    void openRuns() {
        state.get()
                .made()
                .ifPresent(draw ->
                        document.data()
                                .open(
                                        new Origin.Pasted(
                                                draw.runs().name(),
                                                DrawnCsv.of(draw.runs().runs()))));
    }

    private void ask() {
        if (!shown.get()) {
            return;
        }
        if (known.value().isEmpty()) {
            known.read(read -> {
                inputs.take(read.laws());
                ask();
            });
            return;
        }
        AskedLaw asked =
                AskedLaw.of(
                        inputs.law().chosenProperty().get().id(),
                        document,
                        known.value().get().library());
        DrawRequest request = new DrawRequest(asked, inputs.setupProperty().get());
        draws.submit(_ -> request.answer(), state::set);
    }

    /// The fit of the open runs may be the law that is true.
    private void askIfFitted() {
        Optional<Law> asked = state.get().made().map(draw -> draw.asked().law());
        if (asked.filter(law -> !document.laws().byId(law.id()).map(law::equals).orElse(true))
                .isPresent()) {
            ask();
        }
    }

    /// The library, and those of its laws that runs can be drawn from.
    private record Read(Library library, List<Law> laws) {
        static Read of(Library library) {
            return new Read(library, library.laws().stream().filter(Draw::isTruth).toList());
        }
    }
}
