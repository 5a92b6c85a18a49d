package isoscope.ui.library;

import isoscope.law.Law;
import isoscope.law.LawCard;
import isoscope.law.LawCard.ComputeRange;
import isoscope.law.LawFunctions;
import isoscope.law.ScalingLaw;
import isoscope.law.Variable;
import isoscope.law.sheet.Sheet;
import isoscope.plot.Figure;
import isoscope.plot.charts.LawFigure;
import isoscope.report.Bibtex;
import isoscope.session.Document;
import isoscope.session.LawSelection;
import isoscope.ui.workspace.FigureSource;
import isoscope.ui.workspace.ShownFigure;
import isoscope.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/// The card of a law: what it says, and its results at the values its variables are dragged to.
final class CardViewModel implements Shown {
    private static final String COMPUTE = "C";

    private final Sheet sheet;
    private final LawFunctions law;
    private final LawFigure charts;
    private final Contents contents;
    private final VariableValues values;
    private final LawSelection laws;
    private Map<String, Double> kept;
    private Optional<LawFunctions> beside = Optional.empty();
    private final BooleanProperty followed = new SimpleBooleanProperty(this, "followed", false);
    private final ReadOnlyBooleanWrapper isBeyond =
            new ReadOnlyBooleanWrapper(this, "isBeyond", false);
    private final ObjectProperty<Optional<Law>> other =
            new SimpleObjectProperty<>(this, "other", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Figure>> figure =
            new ReadOnlyObjectWrapper<>(this, "figure", Optional.empty());
    private final ReadOnlyObjectWrapper<List<Result>> results =
            new ReadOnlyObjectWrapper<>(this, "results", List.of());
    private final ReadOnlyBooleanWrapper canFit = new ReadOnlyBooleanWrapper(this, "canFit", false);
    private final Subscription following;

    /// The card of a sheet, its variables where the sheet starts them.
    ///
    /// @param contents the other laws
    /// @param actions with the document, which keeps what variables were dragged to
    /// @param compute that is held, in FLOP
    CardViewModel(
            Sheet sheet, Contents contents, CardActions actions, ObservableValue<Number> compute) {
        Document document = actions.document();
        this.sheet = sheet;
        this.contents = contents;
        laws = document.laws();
        charts = LawFigure.of(sheet, contents.library()::byId);
        law = charts.law();
        values = new VariableValues(law.variables());
        kept = laws.card(id());
        values.restart(kept);
        values.onChange(this::refresh);
        following =
                Subscription.combine(
                        followed.subscribe(on -> follow(on, compute.getValue().doubleValue())),
                        compute.subscribe(now -> follow(followed.get(), now.doubleValue())),
                        other.subscribe(this::compare),
                        document.data()
                                .dataProperty()
                                .subscribe(_ -> canFit.set(actions.canFit(sheet.law()))),
                        document.history().choicesProperty().subscribe(_ -> showKept()));
    }

    /// A result of a law.
    ///
    /// @param symbol as formulas write it
    /// @param title the name of the result
    /// @param value as people write it, or why there is none
    /// @param unit or empty
    /// @param compared the value by the other law, and how far that is from this one; empty without another
    record Result(String symbol, String title, String value, String unit, String compared) {}

    @Override
    public ObservableValue<Optional<ShownFigure>> shownFigure() {
        return figure.map(now ->
                now.map(drawn ->
                        new ShownFigure(drawn, new FigureSource.Card(drawn(), values.all()))));
    }

    private LawFigure drawn() {
        return beside.map(charts::with).orElse(charts);
    }

    @Override
    public void close() {
        following.unsubscribe();
    }

    @Override
    public String id() {
        return sheet.card().id();
    }

    /// Whether the open runs have what the law's loss is a function of.
    ReadOnlyBooleanProperty canFitProperty() {
        return canFit.getReadOnlyProperty();
    }

    /// The law.
    Law law() {
        return law.law();
    }

    String name() {
        return sheet.card().name();
    }

    /// The formulas, one a line.
    List<String> formulas() {
        return Arrays.stream(sheet.card().formula().split(";", -1)).map(String::strip).toList();
    }

    /// The statement of the law, in one sentence, or empty.
    String says() {
        return sheet.says();
    }

    /// Where it does not hold, and what a reader of its numbers must know.
    List<String> limits() {
        return Stream.of(sheet.breaks(), sheet.card().note())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /// The variables that can be dragged, and where they are. A compute that is followed is so until [#hold()].
    VariableValues values() {
        return values;
    }

    /// The part of a variable's way that the law was measured on; empty where nobody says so.
    Optional<Part> measured(Variable variable) {
        ComputeRange range = sheet.card().validRange();
        return Optional.of(variable)
                .filter(it -> it.name().equals(COMPUTE) && range.isKnown())
                .map(it ->
                        new Part(
                                VariableValues.share(it, range.low()),
                                VariableValues.share(it, range.high())));
    }

    /// A part of the way of a variable, which goes from 0 to 1.
    record Part(double from, double to) {}

    /// Follows the compute bar no longer.
    void hold() {
        followed.set(false);
    }

    /// Puts all variables where the sheet starts them.
    void restart() {
        hold();
        values.restart(Map.of());
        keep();
    }

    /// Keeps where the variables are, as a step that can be undone.
    void keep() {
        if (!followed.get()) {
            kept = values.all();
            laws.setCard(law(), kept);
        }
    }

    /// Shows the values that were undone to, or done again.
    private void showKept() {
        Map<String, Double> now = laws.card(id());
        if (!now.equals(kept)) {
            kept = now;
            hold();
            values.restart(kept);
        }
    }

    /// Whether the law has a compute that the compute bar can set.
    boolean canFollow() {
        return law.variable(COMPUTE).filter(it -> it.unit().equals("FLOP")).isPresent();
    }

    /// Whether C is that of the compute bar and, for a law that splits it, N and D are its best.
    BooleanProperty followedProperty() {
        return followed;
    }

    private void follow(boolean on, double compute) {
        if (on && canFollow()) {
            Variable range = law.variable(COMPUTE).orElseThrow();
            double shown = Math.clamp(compute, range.low(), range.high());
            isBeyond.set(shown != compute);
            values.set(
                    law.law() instanceof ScalingLaw splitting
                            ? Map.of(
                                    COMPUTE,
                                    shown,
                                    "N",
                                    splitting.split(shown).parameters(),
                                    "D",
                                    splitting.split(shown).tokens())
                            : Map.of(COMPUTE, shown));
        } else {
            isBeyond.set(false);
        }
    }

    /// Whether the compute that is followed is outside the range of the card, which then shows its end.
    ReadOnlyBooleanProperty isBeyondProperty() {
        return isBeyond.getReadOnlyProperty();
    }

    /// Laws that have a result of this one over the same variable, in the order of the library.
    List<Law> comparable() {
        return new Comparison(charts).among(contents.laws());
    }

    /// The law that is drawn beside this one, and whose results stand beside its.
    ObjectProperty<Optional<Law>> otherProperty() {
        return other;
    }

    /// The results at these values.
    ReadOnlyObjectProperty<List<Result>> resultsProperty() {
        return results.getReadOnlyProperty();
    }

    /// The charts; empty for a law of which nothing changes.
    ReadOnlyObjectProperty<Optional<Figure>> figureProperty() {
        return figure.getReadOnlyProperty();
    }

    /// The constants, each with its place.
    List<ConstantRow> constants() {
        return ConstantRow.of(sheet);
    }

    /// Who says so and where.
    LawCard.Source source() {
        return sheet.card().source();
    }

    /// The source as an entry of a BibTeX file.
    String citation() {
        return Bibtex.of(id(), source());
    }

    private void compare(Optional<Law> with) {
        beside = with.map(LawFunctions::new);
        refresh();
    }

    private void refresh() {
        results.set(law.results().stream().map(this::result).toList());
        figure.set(drawn().at(values.all()));
    }

    private Result result(LawFunctions.Result told) {
        OptionalDouble value = law.value(told, values.all());
        return new Result(
                LawCard.symbol(told.name()),
                told.title(),
                value.isPresent()
                        ? Numbers.text(value.getAsDouble(), told.unit())
                        : Words.of("not given: a constant is missing"),
                Double.isNaN(value.orElse(Double.NaN)) ? "" : Words.said(told.unit()),
                beside.map(law -> new Comparison(charts).text(told, value, law, values.all()))
                        .orElse(""));
    }
}
