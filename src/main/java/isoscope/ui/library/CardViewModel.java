package isoscope.ui.library;

import isoscope.law.Constant;
import isoscope.law.Law;
import isoscope.law.LawCard;
import isoscope.law.LawFunctions;
import isoscope.law.ScalingLaw;
import isoscope.law.Variable;
import isoscope.law.sheet.Sheet;
import isoscope.plot.Figure;
import isoscope.plot.charts.LawFigure;
import isoscope.quantity.QuantityFormat;
import isoscope.quantity.Words;
import isoscope.report.Bibtex;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableDoubleValue;
import javafx.util.Subscription;

/// The card of a law: what it says, and its results at the values its variables are dragged to.
final class CardViewModel implements Shown {
    /// Numbers from here on are written as powers of ten.
    private static final double LARGE = 1e4;

    /// Differences from here on are written as ratios, in percent.
    private static final double FAR = 900;

    private static final String COMPUTE = "C";

    /// Units in which such numbers have a letter instead.
    private static final List<String> COUNTED = List.of("parameters", "tokens");

    private final Sheet sheet;
    private final LawFunctions law;
    private final LawFigure charts;
    private final Contents contents;
    private final Map<String, Double> values = new HashMap<>();
    private final BooleanProperty followed = new SimpleBooleanProperty(this, "followed", false);
    private final ObjectProperty<Optional<Law>> other =
            new SimpleObjectProperty<>(this, "other", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Figure>> figure =
            new ReadOnlyObjectWrapper<>(this, "figure", Optional.empty());
    private final ReadOnlyObjectWrapper<List<Result>> results =
            new ReadOnlyObjectWrapper<>(this, "results", List.of());
    private final Subscription following;

    /// The card of a sheet, its variables where the sheet starts them.
    ///
    /// @param contents the other laws
    /// @param compute C of the compute bar, in FLOP
    CardViewModel(Sheet sheet, Contents contents, ObservableDoubleValue compute) {
        this.sheet = sheet;
        this.contents = contents;
        charts = LawFigure.of(sheet, contents.library()::byId);
        law = charts.law();
        variables().forEach(variable -> values.put(variable.name(), variable.start()));
        following =
                Subscription.combine(
                        followed.subscribe(on -> follow(on, compute.get())),
                        compute.subscribe(now -> follow(followed.get(), now.doubleValue())),
                        other.subscribe(_ -> refresh()));
    }

    /// A result of a law.
    ///
    /// @param symbol as formulas write it
    /// @param title what it is
    /// @param value as people write it, or why there is none
    /// @param unit or empty
    /// @param compared what the other law gives, and how far that is from this one; empty without another
    record Result(String symbol, String title, String value, String unit, String compared) {}

    /// A constant of a law.
    ///
    /// @param symbol as formulas write it
    /// @param value as people write it
    /// @param unit or empty
    /// @param place where it stands in the source
    /// @param isChecked whether it was read in a primary source
    record ConstantRow(String symbol, String value, String unit, String place, boolean isChecked) {}

    @Override
    public void close() {
        following.unsubscribe();
    }

    @Override
    public String id() {
        return sheet.card().id();
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

    /// What the law says, in one sentence, or empty.
    String says() {
        return sheet.says();
    }

    /// Where it does not hold, and what a reader of its numbers must know.
    List<String> limits() {
        return Stream.of(sheet.breaks(), sheet.card().note())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /// What can be dragged.
    List<Variable> variables() {
        return law.variables();
    }

    /// The value of a variable.
    double value(Variable variable) {
        return values.getOrDefault(variable.name(), variable.start());
    }

    /// The share of the way of a variable from its low to its high end, by logarithms where both are above 0.
    double share(Variable variable) {
        double low = along(variable, variable.low());
        double high = along(variable, variable.high());
        return (along(variable, value(variable)) - low) / (high - low);
    }

    /// Drags a variable.
    ///
    /// @param share of its way, from 0 to 1
    void drag(Variable variable, double share) {
        double low = along(variable, variable.low());
        double high = along(variable, variable.high());
        double at = low + share * (high - low);
        double value = variable.low() > 0 ? Math.exp(at) : at;
        followed.set(false);
        values.put(variable.name(), Math.clamp(value, variable.low(), variable.high()));
        refresh();
    }

    private static double along(Variable variable, double value) {
        return variable.low() > 0 ? Math.log(value) : value;
    }

    /// Puts all variables where the sheet starts them.
    void restart() {
        followed.set(false);
        values.clear();
        refresh();
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
            set(COMPUTE, compute);
            if (law.law() instanceof ScalingLaw split) {
                set("N", split.split(compute).parameters());
                set("D", split.split(compute).tokens());
            }
            refresh();
        }
    }

    private void set(String name, double value) {
        law.variable(name)
                .ifPresent(known -> values.put(name, Math.clamp(value, known.low(), known.high())));
    }

    /// Laws that have a result of this one over the same variable, in the order of the library.
    List<Law> comparable() {
        return contents.laws()
                .filter(each -> !each.id().equals(id()))
                .filter(each -> !shared(new LawFunctions(each)).isEmpty())
                .toList();
    }

    private List<LawFunctions.Result> shared(LawFunctions each) {
        return charts.charts().stream()
                .filter(chart -> each.variable(chart.x()).isPresent())
                .flatMap(chart -> chart.y().stream())
                .flatMap(name -> law.result(name).stream())
                .filter(own -> same(each, own).isPresent())
                .toList();
    }

    private static Optional<LawFunctions.Result> same(LawFunctions each, LawFunctions.Result own) {
        return each.result(own.name()).filter(result -> result.unit().equals(own.unit()));
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
        return sheet.form().constants().stream()
                .filter(constant -> constant.value().isPresent())
                .map(this::row)
                .toList();
    }

    /// Who says so and where.
    LawCard.Source source() {
        return sheet.card().source();
    }

    /// The source as an entry of a BibTeX file.
    String citation() {
        return Bibtex.of(id(), source());
    }

    private ConstantRow row(Constant constant) {
        return new ConstantRow(
                LawCard.symbol(constant.name()),
                text(constant.value().orElseThrow(), constant.unit()),
                constant.unit(),
                constant.place().isEmpty() ? source().where() : constant.place(),
                constant.checked());
    }

    private void refresh() {
        Optional<LawFunctions> beside = other.get().map(LawFunctions::new);
        results.set(law.results().stream().map(told -> result(told, beside)).toList());
        figure.set(beside.map(charts::with).orElse(charts).at(values));
    }

    private Result result(LawFunctions.Result told, Optional<LawFunctions> beside) {
        OptionalDouble value = law.value(told, values);
        return new Result(
                LawCard.symbol(told.name()),
                told.title(),
                value.isPresent()
                        ? text(value.getAsDouble(), told.unit())
                        : "not given: a constant is missing",
                value.isPresent() ? told.unit() : "",
                beside.map(each -> compared(told, value, each)).orElse(""));
    }

    private String compared(LawFunctions.Result told, OptionalDouble value, LawFunctions each) {
        OptionalDouble theirs =
                same(each, told)
                        .map(same -> each.value(same, values))
                        .orElse(OptionalDouble.empty());
        if (value.isEmpty() || theirs.isEmpty() || Double.isNaN(theirs.getAsDouble())) {
            return "–";
        }
        double percent = 100 * (theirs.getAsDouble() / value.getAsDouble() - 1);
        String shown = text(theirs.getAsDouble(), told.unit());
        return Math.abs(percent) < FAR
                ? Words.of("%s (%s %%)", shown, QuantityFormat.signed(percent, 1))
                : Words.of("%s (× %s)", shown, text(1 + percent / 100, ""));
    }

    /// A number as people write it: parameters and tokens with k, M, B and T.
    static String text(double value, String unit) {
        if (Double.isNaN(value)) {
            return "no number here: the formula is not defined";
        }
        if (COUNTED.contains(unit) && value >= 1) {
            return QuantityFormat.si(value);
        }
        return Math.abs(value) < LARGE
                ? QuantityFormat.constant(value)
                : QuantityFormat.dense(value);
    }
}
