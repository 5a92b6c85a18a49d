package isoscope.ui.library;

import isoscope.law.Constant;
import isoscope.law.LawCard;
import isoscope.law.LawFunctions;
import isoscope.law.Variable;
import isoscope.law.sheet.Sheet;
import isoscope.plot.Figure;
import isoscope.plot.charts.LawFigure;
import isoscope.plot.charts.LawFigure.LawLookup;
import isoscope.quantity.QuantityFormat;
import isoscope.report.Bibtex;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The card of a law: what it says, and its results at the values its variables are dragged to.
final class CardViewModel {
    /// Numbers from here on are written as powers of ten.
    private static final double LARGE = 1e4;

    /// Units in which such numbers have a letter instead.
    private static final List<String> COUNTED = List.of("parameters", "tokens");

    private final Sheet sheet;
    private final LawFunctions law;
    private final LawFigure charts;
    private final Map<String, Double> values = new HashMap<>();
    private final ReadOnlyObjectWrapper<Optional<Figure>> figure =
            new ReadOnlyObjectWrapper<>(this, "figure", Optional.empty());
    private final ReadOnlyObjectWrapper<List<Result>> results =
            new ReadOnlyObjectWrapper<>(this, "results", List.of());

    /// The card of a sheet, its variables where the sheet starts them.
    ///
    /// @param library where laws are found that a chart draws too
    CardViewModel(Sheet sheet, LawLookup library) {
        this.sheet = sheet;
        charts = LawFigure.of(sheet, library);
        law = charts.law();
        variables().forEach(variable -> values.put(variable.name(), variable.start()));
        refresh();
    }

    /// A result of a law.
    ///
    /// @param symbol as formulas write it
    /// @param title what it is
    /// @param value as people write it, or why there is none
    /// @param unit or empty
    record Result(String symbol, String title, String value, String unit) {}

    /// A constant of a law.
    ///
    /// @param symbol as formulas write it
    /// @param value as people write it
    /// @param unit or empty
    /// @param place where it stands in the source
    /// @param isChecked whether it was read in a primary source
    record ConstantRow(String symbol, String value, String unit, String place, boolean isChecked) {}

    String id() {
        return sheet.card().id();
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
        values.put(variable.name(), Math.clamp(value, variable.low(), variable.high()));
        refresh();
    }

    private static double along(Variable variable, double value) {
        return variable.low() > 0 ? Math.log(value) : value;
    }

    /// Puts all variables where the sheet starts them.
    void restart() {
        values.clear();
        refresh();
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
        results.set(law.results().stream().map(this::result).toList());
        figure.set(charts.at(values));
    }

    private Result result(LawFunctions.Result told) {
        OptionalDouble value = law.value(told, values);
        return new Result(
                LawCard.symbol(told.name()),
                told.title(),
                value.isPresent()
                        ? text(value.getAsDouble(), told.unit())
                        : "not given: a constant is missing",
                value.isPresent() ? told.unit() : "");
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
