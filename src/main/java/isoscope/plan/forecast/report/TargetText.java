package isoscope.plan.forecast.report;

import isoscope.plan.forecast.CurveForecast;
import isoscope.plan.forecast.Reach;
import isoscope.plan.forecast.Reach.Verdict;
import isoscope.quantity.QuantityFormat;
import isoscope.quantity.Words;
import isoscope.report.TextTable;
import java.util.List;

/// When runs reach a loss, as text for people.
public final class TargetText {
    private TargetText() {}

    /// The run that needs the least compute, a row a run, and what is assumed.
    ///
    /// @param ranked those that reach it first
    public static String of(double target, List<Reach> ranked) {
        TextTable table =
                new TextTable(
                        "Run",
                        ">Tokens seen",
                        ">Loss",
                        Words.of("Reaches %s", QuantityFormat.constant(target)),
                        ">Tokens",
                        "Interval",
                        ">FLOP",
                        "Interval");
        ranked.forEach(reach ->
                table.row(
                        reach.run(),
                        QuantityFormat.si(reach.tokensSeen()),
                        QuantityFormat.loss(reach.lossSeen(), 4),
                        words(reach),
                        amount(reach.tokens()),
                        interval(reach, 1),
                        amount(reach.compute()),
                        interval(reach, reach.flopPerToken())));
        return first(target, ranked.getFirst()) + table.text() + "\n" + CurveForecast.ASSUMED;
    }

    private static String first(double target, Reach first) {
        return Double.isNaN(first.tokens())
                ? ""
                : Words.of(
                        "%s needs the least compute for a loss of %s: %s FLOP, %s tokens.\n\n",
                        first.run(),
                        QuantityFormat.constant(target),
                        amount(first.compute()),
                        amount(first.tokens()));
    }

    private static String words(Reach reach) {
        return switch (reach.verdict()) {
            case REACHED -> "has";
            case FORETOLD -> "will";
            case BEYOND -> "not within ten times its tokens";
            case NEVER ->
                    "never by this curve: its floor is " + QuantityFormat.loss(reach.floor(), 4);
        };
    }

    private static String interval(Reach reach, double unit) {
        if (reach.verdict() == Verdict.REACHED || Double.isNaN(reach.low())) {
            return "–";
        }
        return Double.isInfinite(reach.high())
                ? amount(reach.low() * unit) + " or more"
                : QuantityFormat.range(amount(reach.low() * unit), amount(reach.high() * unit));
    }

    private static String amount(double value) {
        return Double.isNaN(value) ? "–" : QuantityFormat.si(value);
    }
}
