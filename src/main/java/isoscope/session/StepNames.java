package isoscope.session;

import isoscope.fit.HoldOut;
import isoscope.fit.Weighting;
import isoscope.law.LawCard;
import isoscope.plot.ColourBy;
import isoscope.plot.NumberStyle;
import isoscope.quantity.QuantityFormat;
import isoscope.runs.CurveRule;
import isoscope.session.data.OpenMode;
import isoscope.words.Counted;
import isoscope.words.Words;
import java.math.BigDecimal;
import java.math.MathContext;

/// The names of steps in the tooltips of undo and redo.
public final class StepNames {
    private static final MathContext DIGITS = new MathContext(4);
    private static final double LEAST_PLAIN = 1e-4;
    private static final double MOST_PLAIN = 1e6;

    /// Choosing bounds of constants.
    static final String BOUNDS = Words.key("Change bounds");

    private StepNames() {}

    static String exclude(int runs) {
        return runs == 0
                ? Words.of("Exclude no run")
                : Words.of("Exclude %s", Counted.of(runs, "run"));
    }

    static String include(int runs) {
        return Words.of("Include %s", Counted.of(runs, "run"));
    }

    static String pin(String parameter, double value) {
        return Words.of("Pin %s at %s", LawCard.symbol(parameter), number(value));
    }

    static String unpin(String parameter) {
        return Words.of("Fit %s again", LawCard.symbol(parameter));
    }

    static String huberDelta(double delta) {
        return Words.of("Huber δ %s", number(delta));
    }

    static String method(String title) {
        return Words.of("Use %s", title);
    }

    static String form(String typed) {
        return typed.isEmpty() ? Words.of("Remove your own form") : Words.of("Fit %s", typed);
    }

    static String weighting(Weighting weighting) {
        return switch (weighting) {
            case Weighting.Equal() -> Words.of("Weight all runs equally");
            case Weighting.Weights(var column) -> Words.of("Weight runs by %s", column);
            case Weighting.StandardErrors(var column) ->
                    Words.of("Use standard errors from %s", column);
        };
    }

    static String holdOut(HoldOut.Rule rule) {
        return switch (rule) {
            case HoldOut.Rule.LargestCompute() -> Words.of("Hold out the largest compute");
            case HoldOut.Rule.None() -> Words.of("Hold out nothing");
            case HoldOut.Rule.Largest(int count) ->
                    Words.of("Hold out %s", Counted.of(count, "run"));
        };
    }

    static String open(OpenMode mode, String name) {
        return switch (mode) {
            case REPLACE -> Words.of("Open %s", name);
            case ADD -> Words.of("Add %s", name);
            case RELOAD -> Words.of("Read %s again", name);
        };
    }

    static String treatment(String note) {
        return Words.of("Show %s", note);
    }

    static String curveRule(CurveRule rule) {
        return Words.of("Use the %s", rule.describe());
    }

    static String colourBy(ColourBy what) {
        return what.equals(new ColourBy.Usual())
                ? Words.of("Colour as each chart does by default")
                : Words.of("Colour by %s", what.words());
    }

    /// Writing numbers at ticks another way.
    public static String numbers(NumberStyle style) {
        return switch (style) {
            case AUTOMATIC -> Words.of("Write C as 10ⁿ, N and D with K, M, B, T");
            case POWERS -> Words.of("Write axes as 10ⁿ");
            case SI -> Words.of("Write axes with K, M, B, T");
        };
    }

    private static String number(double value) {
        double size = Math.abs(value);
        return value == 0 || (size >= LEAST_PLAIN && size < MOST_PLAIN)
                ? new BigDecimal(value, DIGITS).stripTrailingZeros().toPlainString()
                : QuantityFormat.power(value);
    }
}
