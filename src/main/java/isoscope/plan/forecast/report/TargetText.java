package isoscope.plan.forecast.report;

import isoscope.plan.forecast.CurveForecast;
import isoscope.plan.forecast.Reach;
import isoscope.plan.forecast.Reach.Verdict;
import isoscope.quantity.QuantityFormat;
import isoscope.report.TextTable;
import isoscope.words.Words;
import java.util.List;

/// When runs reach a loss, as text for people.
public final class TargetText {
    private TargetText() {}

    /// The run that is sure to need the least compute, a row a run, and what is assumed.
    ///
    /// @param ranked those that reach it first
    public static String of(double target, List<Reach> ranked) {
        TextTable table =
                new TextTable(
                        Words.of("Run"),
                        ">" + Words.of("Tokens seen"),
                        ">" + Words.of("Loss"),
                        Words.of("Reaches %s", QuantityFormat.constant(target)),
                        ">" + Words.of("Tokens"),
                        Words.of("Interval"),
                        ">" + Words.of("FLOP"),
                        Words.of("Interval"));
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
        return first(target, ranked) + table.text() + "\n" + Words.said(CurveForecast.ASSUMED);
    }

    private static String first(double target, List<Reach> ranked) {
        Reach first = ranked.getFirst();
        if (Double.isNaN(first.tokens())) {
            return "";
        }
        String loss = QuantityFormat.constant(target);
        String sentence =
                switch (first.verdict()) {
                    case REACHED ->
                            Words.of(
                                    "Of the runs that have reached a loss of %s, %s took the least compute: %s FLOP, %s tokens.",
                                    loss,
                                    first.run(),
                                    amount(first.compute()),
                                    amount(first.tokens()));
                    default ->
                            Words.of(
                                    "By their curves %s is the first to be sure of a loss of %s: about %s FLOP, %s "
                                            + "tokens.",
                                    first.run(),
                                    loss,
                                    amount(first.compute()),
                                    amount(first.tokens()));
                };
        return sentence + less(first, ranked) + "\n\n";
    }

    /// Runs whose forecast is less, but not for sure.
    private static String less(Reach first, List<Reach> ranked) {
        List<String> names =
                ranked.stream()
                        .filter(reach -> reach.compute() < first.compute())
                        .map(Reach::run)
                        .toList();
        return names.isEmpty()
                ? ""
                : Words.of(
                        " %s may take less, but the interval reaches beyond that.",
                        String.join(", ", names));
    }

    private static String words(Reach reach) {
        return switch (reach.verdict()) {
            case REACHED -> "has";
            case FORETOLD -> "will";
            case BEYOND -> Words.of("not within ten times its tokens");
            case NEVER ->
                    Words.of(
                            "never by this curve: its floor is %s",
                            QuantityFormat.loss(reach.floor(), 4));
        };
    }

    private static String interval(Reach reach, double unit) {
        if (reach.verdict() == Verdict.REACHED || Double.isNaN(reach.low())) {
            return "–";
        }
        return Double.isInfinite(reach.high())
                ? Words.of("%s or more", amount(reach.low() * unit))
                : QuantityFormat.range(amount(reach.low() * unit), amount(reach.high() * unit));
    }

    private static String amount(double value) {
        return Double.isNaN(value) ? "–" : QuantityFormat.si(value);
    }
}
