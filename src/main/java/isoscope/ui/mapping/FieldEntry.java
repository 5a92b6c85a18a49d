package isoscope.ui.mapping;

import isoscope.quantity.ParsedQuantity;
import isoscope.quantity.Quantity;
import isoscope.quantity.QuantityFormat;
import isoscope.quantity.QuantityParser;
import isoscope.runs.mapping.ColumnChoice;
import isoscope.runs.mapping.ColumnGuess;
import isoscope.runs.mapping.HeaderUnit;
import isoscope.runs.mapping.RunField;
import isoscope.words.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Where one field is taken from, while a person decides.
final class FieldEntry {
    private final RunField field;
    private final List<FieldSource> sources;
    private final List<UnitChoice> units;
    private final ObjectProperty<FieldSource> source;
    private final ObjectProperty<UnitChoice> unit;
    private final StringProperty amount = new SimpleStringProperty(this, "amount", "");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper(this, "error", "");
    private final ReadOnlyStringWrapper reason = new ReadOnlyStringWrapper(this, "reason", "");

    /// @param headers of the table
    /// @param guess the choice that was recognised, if any
    FieldEntry(RunField field, List<String> headers, Optional<ColumnGuess> guess) {
        this.field = field;
        sources = sources(field, headers);
        units = field.quantity().map(UnitChoice::of).orElse(List.of());
        source = new SimpleObjectProperty<>(this, "source", new FieldSource.Nowhere());
        unit =
                new SimpleObjectProperty<>(
                        this, "unit", units.isEmpty() ? UnitChoice.TYPED : units.getFirst());
        guess.ifPresent(this::take);
        source.subscribe((was, is) -> chosen(is));
        source.subscribe(this::check);
        unit.subscribe(this::check);
        amount.subscribe(this::check);
    }

    RunField field() {
        return field;
    }

    /// Everything the field can be taken from, the columns first.
    List<FieldSource> sources() {
        return sources;
    }

    /// The units a column of it can be in; none for names and steps.
    List<UnitChoice> units() {
        return units;
    }

    ObjectProperty<FieldSource> sourceProperty() {
        return source;
    }

    ObjectProperty<UnitChoice> unitProperty() {
        return unit;
    }

    /// The amount that is typed: the value of every run, or the factor of a column.
    StringProperty amountProperty() {
        return amount;
    }

    /// The error in what is typed, a sentence without the field's name, or empty.
    ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    /// Why the field is taken from there.
    ReadOnlyStringProperty reasonProperty() {
        return reason.getReadOnlyProperty();
    }

    /// Whether a number is to be typed.
    boolean wantsAmount() {
        return switch (source.get()) {
            case FieldSource.EveryRun() -> true;
            case FieldSource.Column _ -> !units.isEmpty() && unit.get().factor().isEmpty();
            case FieldSource.RunName(), FieldSource.Nowhere() -> false;
        };
    }

    /// The choice that is made; empty while what is typed is no number.
    Optional<ColumnChoice> choice() {
        return switch (source.get()) {
            case FieldSource.EveryRun() -> amount().map(ColumnChoice.Fixed::new);
            case FieldSource.RunName() -> Optional.of(new ColumnChoice.RunName());
            case FieldSource.Nowhere() -> Optional.of(new ColumnChoice.Nowhere());
            case FieldSource.Column(String header) ->
                    factor().map(factor -> new ColumnChoice.Header(header, factor));
        };
    }

    /// The meaning of a header of the table by this field, such as "Loss, bits/token".
    String meaning() {
        String unitName = units.isEmpty() ? "" : ", " + unit.get().label();
        String factor = amount.get().isBlank() ? "…" : amount.get().strip();
        return field.title() + (wantsAmount() ? " × " + factor : unitName);
    }

    private Optional<Double> factor() {
        if (units.isEmpty()) {
            return Optional.of(1.);
        }
        return unit.get().factor().isPresent()
                ? Optional.of(unit.get().factor().getAsDouble())
                : amount();
    }

    private Optional<Double> amount() {
        return parsed() instanceof ParsedQuantity.Parsed(double value)
                ? Optional.of(value)
                : Optional.empty();
    }

    private ParsedQuantity parsed() {
        return QuantityParser.parse(amount.get(), field.quantity().orElse(Quantity.PARAMETERS));
    }

    private void check() {
        error.set(
                wantsAmount() && parsed() instanceof ParsedQuantity.Rejected rejected
                        ? Words.of("Type %s.", rejected.expected())
                        : "");
    }

    /// A column that is chosen begins in the unit that its header tells.
    private void chosen(FieldSource is) {
        reason.set(Words.of("you chose it"));
        if (is instanceof FieldSource.Column(String header) && !units.isEmpty()) {
            takeFactor(HeaderUnit.of(header, field.quantity()).factor());
        }
    }

    private void take(ColumnGuess guess) {
        switch (guess.choice()) {
            case ColumnChoice.Header(String header, double factor) -> {
                source.set(new FieldSource.Column(header));
                takeFactor(factor);
            }
            case ColumnChoice.Fixed(double value) -> {
                source.set(new FieldSource.EveryRun());
                amount.set(text(value));
            }
            case ColumnChoice.RunName() -> source.set(new FieldSource.RunName());
            case ColumnChoice.Nowhere() -> source.set(new FieldSource.Nowhere());
        }
        reason.set(guess.reason());
    }

    private void takeFactor(double factor) {
        units.stream()
                .filter(known ->
                        known.factor().isPresent() && known.factor().getAsDouble() == factor)
                .findFirst()
                .ifPresentOrElse(
                        unit::set,
                        () -> {
                            unit.set(UnitChoice.TYPED);
                            amount.set(text(factor));
                        });
    }

    /// A number as it is read back: as people write it where that leaves out no digit.
    private String text(double value) {
        Quantity quantity = field.quantity().orElse(Quantity.PARAMETERS);
        String readOut = QuantityFormat.readOut(value, quantity);
        return QuantityParser.parse(readOut, quantity).equals(new ParsedQuantity.Parsed(value))
                ? readOut
                : BigDecimal.valueOf(value).stripTrailingZeros().toString();
    }

    private static List<FieldSource> sources(RunField field, List<String> headers) {
        List<FieldSource> sources = new ArrayList<>();
        headers.forEach(header -> sources.add(new FieldSource.Column(header)));
        if (field == RunField.PARAMETERS) {
            sources.add(new FieldSource.RunName());
        }
        if (field.quantity().isPresent() && field != RunField.LOSS) {
            sources.add(new FieldSource.EveryRun());
        }
        sources.add(new FieldSource.Nowhere());
        return List.copyOf(sources);
    }
}
