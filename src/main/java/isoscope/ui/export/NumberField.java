package isoscope.ui.export;

import isoscope.words.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// A number that is typed: its text, its unit, and what is wrong with it. Another unit changes the text and never the
/// value: what the text rounds off is kept until something else is typed.
public final class NumberField {
    private static final int DECIMALS = 3;

    private final String name;
    private final double low;
    private final double high;
    private final StringProperty text;
    private final ReadOnlyStringWrapper unit;
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper(this, "error", "");
    private double factor = 1;
    private double exact;

    /// A field with a value.
    ///
    /// @param name such as "Width"
    /// @param low least allowed
    /// @param high most allowed
    /// @param unit of these numbers, and of the text until it is switched
    NumberField(String name, double initial, double low, double high, String unit) {
        this.name = name;
        this.low = low;
        this.high = high;
        this.unit = new ReadOnlyStringWrapper(this, "unit", unit);
        exact = initial;
        text = new SimpleStringProperty(this, "text", plain(initial));
        text.subscribe(this::check);
    }

    /// The text that is typed, in the unit that is shown.
    public StringProperty textProperty() {
        return text;
    }

    /// The error in the text, in one sentence that says what to type; empty when there is none.
    public ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    /// The name of the field.
    public String name() {
        return name;
    }

    /// The unit that stands behind the number.
    public ReadOnlyStringProperty unitProperty() {
        return unit.getReadOnlyProperty();
    }

    /// The number in the unit the field began with, when it is one within the limits.
    public Optional<Double> value() {
        return typed().filter(value -> value >= low && value <= high);
    }

    void set(double value) {
        exact = value;
        text.set(plain(value / factor));
    }

    /// Shows the same value in another unit.
    ///
    /// @param symbol behind the number
    /// @param size of the unit, in units the field began with
    void show(String symbol, double size) {
        Optional<Double> value = typed();
        unit.set(symbol);
        factor = size;
        value.ifPresent(this::set);
        check();
    }

    private Optional<Double> typed() {
        if (text.get().equals(plain(exact / factor))) {
            return Optional.of(exact);
        }
        try {
            return Optional.of(Double.parseDouble(text.get().strip().replace(',', '.')) * factor)
                    .filter(Double::isFinite);
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    private void check() {
        error.set(value().isPresent() ? "" : complaint());
    }

    private String complaint() {
        return Words.of(
                "%s must be a number from %s to %s %s.",
                name, plain(low / factor), plain(high / factor), unit.get());
    }

    /// A number without needless decimals.
    static String plain(double value) {
        return BigDecimal.valueOf(value)
                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }
}
