package isoscope.ui.export;

import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// A number that is typed: its text, and what is wrong with it.
public final class NumberField {
    private final String name;
    private final double low;
    private final double high;
    private final String unit;
    private final StringProperty text;
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper(this, "error", "");

    /// A field with a value.
    ///
    /// @param name such as "Width"
    /// @param low least allowed
    /// @param high most allowed
    /// @param unit behind the number
    NumberField(String name, double initial, double low, double high, String unit) {
        this.name = name;
        this.low = low;
        this.high = high;
        this.unit = unit;
        text = new SimpleStringProperty(this, "text", plain(initial));
        text.subscribe(() -> error.set(value().isPresent() ? "" : complaint()));
    }

    /// What is typed.
    public StringProperty textProperty() {
        return text;
    }

    /// What is wrong, in one sentence that says what to type; empty when nothing is.
    public ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    /// What the field is called.
    public String name() {
        return name;
    }

    /// What stands behind the number.
    public String unit() {
        return unit;
    }

    /// The number, when it is one within the limits.
    public Optional<Double> value() {
        try {
            double typed = Double.parseDouble(text.get().strip().replace(',', '.'));
            return typed >= low && typed <= high ? Optional.of(typed) : Optional.empty();
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    void set(double value) {
        text.set(plain(value));
    }

    private String complaint() {
        return "%s must be a number from %s to %s %s."
                .formatted(name, plain(low), plain(high), unit);
    }

    /// A number without needless decimals.
    static String plain(double value) {
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%.0f", value)
                : Double.toString(value);
    }
}
