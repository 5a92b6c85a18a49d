package isoscope.runs.table;

import isoscope.quantity.DecimalMark;
import isoscope.runs.RowProblem.Code;
import isoscope.words.Words;
import java.util.Locale;

/// The value of a cell of the column of learning rates. A rate may be 0, before the first step and after the last, so
/// it is none of the quantities, which are above 0.
final class RateCell {
    private RateCell() {}

    /// Reads a cell; the number of a value is 0 or above.
    ///
    /// @param text without spaces around it, such as `3e-4`
    /// @param mark before its decimals
    static Cell read(String text, DecimalMark mark) {
        double rate = PlainNumber.read(text, mark);
        if (rate >= 0 && Double.isFinite(rate)) {
            return new Cell.Value(rate);
        }
        if (Cell.MISSING.contains(text.toLowerCase(Locale.ROOT))) {
            return new Cell.Missing();
        }
        return rate < 0
                ? new Cell.Bad(Code.NOT_POSITIVE, Words.of("a learning rate of 0 or above"))
                : new Cell.Bad(Code.NOT_A_NUMBER, Words.of("a learning rate such as 3e-4"));
    }
}
