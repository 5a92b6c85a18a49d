package isoscope.runs.table;

import isoscope.quantity.DecimalMark;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The value of a cell of the column of optimiser steps. A step counts from 0, so it is none of the quantities, which
/// are above 0.
final class StepCell {
    private static final Pattern STEP =
            Pattern.compile("(\\d+(?:\\.\\d*)?(?:[eE]\\+?\\d+)?) ?([kKmM]?)");

    private StepCell() {}

    /// The step, 0 or above, or NaN when the cell holds none.
    ///
    /// @param text without spaces around it, such as `0`, `1500`, `1.5e3` or `2k`
    /// @param mark before its decimals
    static double read(String text, DecimalMark mark) {
        double plain = PlainNumber.read(text, mark);
        if (plain >= 0 && Double.isFinite(plain) && !text.startsWith("-")) {
            return plain;
        }
        Matcher matcher = STEP.matcher(GroupedNumber.plain(text, mark).orElse(""));
        if (!matcher.matches()) {
            return Double.NaN;
        }
        double step = Double.parseDouble(matcher.group(1)) * factor(matcher.group(2));
        return Double.isInfinite(step) ? Double.NaN : step;
    }

    private static double factor(String suffix) {
        return switch (suffix) {
            case "k", "K" -> 1e3;
            case "m", "M" -> 1e6;
            default -> 1;
        };
    }
}
