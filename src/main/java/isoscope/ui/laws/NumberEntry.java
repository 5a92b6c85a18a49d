package isoscope.ui.laws;

import isoscope.ui.workspace.TypedValue;
import isoscope.words.Words;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.function.DoubleConsumer;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// A number that may be typed: how it is written, and what is wrong with what was typed last.
final class NumberEntry implements TypedValue {
    private static final Pattern THOUSANDS = Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d*)?");

    private static final int DIGITS = 12;

    private final String name;
    private final double low;
    private final double high;
    private final boolean whole;
    private final DoubleConsumer taken;
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper(this, "text", "");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper(this, "error", "");

    /// A number within limits.
    ///
    /// @param name such as "Huber δ"
    /// @param whole whether it must have no decimals
    /// @param taken the action on a number that was typed
    NumberEntry(String name, double low, double high, boolean whole, DoubleConsumer taken) {
        this.name = name;
        this.low = low;
        this.high = high;
        this.whole = whole;
        this.taken = taken;
    }

    /// The name of the number, such as "Huber δ".
    String name() {
        return name;
    }

    @Override
    public ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    /// Shows another number, and forgets what was wrong.
    void show(double value) {
        text.set(plain(value));
        error.set("");
    }

    /// The number as Java reads it: commas are left out where they part thousands, and only there, for elsewhere one may
    /// stand for a decimal point.
    private static String plainText(String typed) {
        String text = typed.strip().replace('−', '-');
        return THOUSANDS.matcher(text).matches() ? text.replace(",", "") : text;
    }

    /// Takes what was typed, unless it is what stands there already.
    @Override
    public void type(String typed) {
        if (typed.strip().equals(text.get())) {
            error.set("");
            return;
        }
        try {
            double value = Double.parseDouble(plainText(typed));
            boolean fits = value >= low && value <= high && (!whole || value == Math.rint(value));
            if (fits) {
                error.set("");
                taken.accept(value);
                return;
            }
        } catch (NumberFormatException _) {
            // Said below.
        }
        error.set(
                whole
                        ? Words.of(
                                "%s must be a whole number from %s to %s.",
                                name, plain(low), plain(high))
                        : Words.of(
                                "%s must be a number from %s to %s.",
                                name, plain(low), plain(high)));
    }

    /// A number without exponent and without needless zeros.
    static String plain(double value) {
        return new BigDecimal(value, new MathContext(DIGITS)).stripTrailingZeros().toPlainString();
    }
}
