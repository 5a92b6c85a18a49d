package isoscope.law.sheet;

import isoscope.formula.Expression;
import isoscope.formula.Formula;
import isoscope.formula.ParsedFormula;
import isoscope.formula.ParsedFormula.Parsed;
import isoscope.formula.ParsedFormula.Rejected;
import isoscope.formula.program.PointFunction;
import isoscope.toml.TomlPlace;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The text of a sheet, for the places of its faults.
final class SheetText {
    private final List<String> lines;

    SheetText(String text) {
        lines = text.lines().toList();
    }

    /// A fault at a place.
    SheetError error(TomlPlace place, String found, String expected) {
        return new SheetError(new SheetProblem(place.line(), place.column(), found, expected));
    }

    /// A formula over known names.
    ///
    /// @param place of the entry that holds it
    Expression formula(String formula, Set<String> known, TomlPlace place) throws SheetError {
        return formula(Formula.parse(formula, known), formula, place);
    }

    /// A formula in which any name may stand.
    ///
    /// @param place of the entry that holds it
    Expression formula(String formula, TomlPlace place) throws SheetError {
        return formula(Formula.parse(formula), formula, place);
    }

    private Expression formula(ParsedFormula parsed, String formula, TomlPlace place)
            throws SheetError {
        return switch (parsed) {
            case Parsed(Expression expression) -> expression;
            case Rejected wrong ->
                    throw new SheetError(
                            new SheetProblem(
                                    place.line(),
                                    column(formula, place) + wrong.position(),
                                    wrong.found(),
                                    wrong.expected()));
        };
    }

    /// The value of a formula of numbers.
    double number(String formula, TomlPlace place) throws SheetError {
        return PointFunction.of(formula(formula, Set.of(), place), Map.of(), List.of()).at();
    }

    /// Where a text begins that stands in the line of its entry, else the entry itself.
    private int column(String formula, TomlPlace place) {
        String line = lines.get(place.line() - 1);
        int behind = line.indexOf('=', Math.min(place.column() - 1, line.length()));
        int found = behind < 0 ? -1 : line.indexOf(formula, behind);
        return found < 0 ? place.column() : found + 1;
    }
}
