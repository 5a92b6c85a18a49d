package isoscope.ui.mapping;

import isoscope.quantity.Quantity;
import isoscope.runs.mapping.ColumnUnit;
import isoscope.words.Words;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/// A unit that the dialog offers for a column.
///
/// @param label as the list says it
/// @param factor to the program's own unit; empty when it is typed
record UnitChoice(String label, OptionalDouble factor) {
    /// A factor that is typed, such as the tokens of a step.
    static final UnitChoice TYPED = new UnitChoice(Words.key("times …"), OptionalDouble.empty());

    @Override
    public String label() {
        return Words.said(label);
    }

    /// The units of a quantity, its own first, a typed factor last.
    static List<UnitChoice> of(Quantity quantity) {
        return Stream.concat(
                        ColumnUnit.of(quantity).stream()
                                .map(unit ->
                                        new UnitChoice(
                                                unit.id(), OptionalDouble.of(unit.factor()))),
                        Stream.of(TYPED))
                .toList();
    }
}
