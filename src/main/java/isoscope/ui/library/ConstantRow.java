package isoscope.ui.library;

import isoscope.law.Constant;
import isoscope.law.LawCard;
import isoscope.law.sheet.Sheet;
import java.util.List;

/// A constant of a law.
///
/// @param symbol as formulas write it
/// @param value as people write it
/// @param unit or empty
/// @param place where it stands in the source
/// @param isChecked whether it was read in a primary source
record ConstantRow(String symbol, String value, String unit, String place, boolean isChecked) {
    /// The constants of a sheet that have values.
    static List<ConstantRow> of(Sheet sheet) {
        String source = sheet.card().source().where();
        return sheet.form().constants().stream()
                .filter(constant -> constant.value().isPresent())
                .map(constant -> of(constant, source))
                .toList();
    }

    private static ConstantRow of(Constant constant, String source) {
        return new ConstantRow(
                LawCard.symbol(constant.name()),
                Numbers.text(constant.value().orElseThrow(), constant.unit()),
                constant.unit(),
                constant.place().isEmpty() ? source : constant.place(),
                constant.checked());
    }
}
