package isoscope.quantity;

import isoscope.words.Words;
import java.util.List;

/// Units of a quantity, each a thousand times the one before.
public enum ScaledUnit {
    /// From kilowatt-hours.
    ENERGY("kWh MWh GWh TWh"),
    /// From kilograms.
    MASS("kg t kt Mt"),
    /// From bytes.
    MEMORY("B kB MB GB TB PB"),
    /// From FLOP a second.
    SPEED("FLOP/s kFLOP/s MFLOP/s GFLOP/s TFLOP/s PFLOP/s");

    private static final int DIGITS = 4;
    private static final double STEP = 1000;

    /// From here on a value rounds to the next unit.
    private static final double NEXT = 999.95;

    /// From the first unit on, blanks between.
    private final String units;

    ScaledUnit(String units) {
        this.units = units;
    }

    /// A value in the unit that keeps it below a thousand, four significant digits: `325.4 MWh`, `18.23 t`.
    ///
    /// @param value in the first unit
    public String text(double value) {
        List<String> names = Words.list(units);
        double scaled = value;
        int unit = 0;
        while (scaled >= NEXT && unit < names.size() - 1) {
            scaled /= STEP;
            unit++;
        }
        return QuantityFormat.siFixed(scaled, DIGITS) + " " + names.get(unit);
    }
}
