package isoscope.report;

import isoscope.law.LawCard;
import isoscope.report.GroupsReport.AtLoss;
import isoscope.report.GroupsReport.Group;
import isoscope.report.GroupsReport.Multiplier;
import isoscope.words.Counted;
import isoscope.words.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The laws of groups for people.
final class GroupsText {
    private GroupsText() {}

    /// The part behind the law of all runs: a table of the laws, and a sentence for each multiplier; empty without groups.
    static String of(FitReport report) {
        GroupsReport groups = report.groups();
        String column = groups.perGroup();
        return column == null
                ? ""
                : Words.of(
                        """

                        By %s, %s: %s

                        %s

                        %s
                        """,
                        column,
                        Counted.of(groups.laws().size(), "group"),
                        shared(groups.shared()),
                        numbers(report).text(),
                        groups.multipliers().stream()
                                .map(GroupsText::sentence)
                                .collect(Collectors.joining("\n")));
    }

    private static String shared(List<String> names) {
        return names.isEmpty()
                ? Words.of("each with constants of its own")
                : Words.of(
                        "with common %s",
                        names.stream().map(LawCard::symbol).collect(Collectors.joining(", ")));
    }

    private static TextTable numbers(FitReport report) {
        TextTable table =
                new TextTable(
                        Words.of("Group"),
                        Words.of("Parameter"),
                        ">" + Words.of("Value"),
                        FitText.intervalTitle(report.bootstrap()),
                        Words.of("Runs"));
        for (Group group : report.groups().laws()) {
            group.estimates().entrySet().stream()
                    .filter(number -> number.getValue().value() != null)
                    .forEach(number -> row(table, group, number, report));
        }
        return table;
    }

    private static void row(
            TextTable table, Group group, Map.Entry<String, Estimate> number, FitReport report) {
        Estimate estimate = number.getValue();
        table.row(
                group.name(),
                name(number.getKey()),
                Digits.of(estimate.value()),
                Digits.interval(estimate, report.constraint(number.getKey())),
                String.valueOf(group.runs()));
    }

    private static String name(String number) {
        return switch (number) {
            case FitReport.PARAMETERS_EXPONENT -> Words.of("a of N* ∝ C^a");
            case FitReport.TOKENS_EXPONENT -> Words.of("b of D* ∝ C^b");
            default -> LawCard.symbol(number);
        };
    }

    /// Such as "pile needs 0.71 (0.66–0.77) of c4's compute for the same loss."
    private static String sentence(Multiplier of) {
        List<AtLoss> at = of.losses();
        if (at.isEmpty()) {
            return Words.of("%s against %s: %s.", of.group(), of.reference(), of.note());
        }
        return of.dependsOnLoss()
                ? Stream.of(at.getFirst(), at.get(at.size() / 2), at.getLast())
                        .map(each ->
                                Words.of("%s for a loss of %.3f.", needs(of, each), each.loss()))
                        .collect(Collectors.joining("\n"))
                : Words.of("%s for the same loss, whatever the loss.", needs(of, at.getFirst()));
    }

    private static String needs(Multiplier of, AtLoss at) {
        return Words.of(
                "%s needs %s%s of %s's compute",
                of.group(), few(at.multiplier()), interval(at), of.reference());
    }

    private static String interval(AtLoss at) {
        return at.low() == null ? "" : Words.of(" (%s–%s)", few(at.low()), few(at.high()));
    }

    private static String few(@Nullable Double value) {
        if (value == null) {
            return "–";
        }
        return value.isInfinite() ? "∞" : Words.of(value < 1 ? "%.2g" : "%.3g", value);
    }
}
