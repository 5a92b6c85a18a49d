package isoscope.ui.laws;

import isoscope.law.Law;
import isoscope.law.LawCard;
import isoscope.law.LawCard.ComputeRange;
import isoscope.law.LineStyle;
import isoscope.quantity.QuantityFormat;
import isoscope.ui.inspector.FitSummary;
import isoscope.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// A law's card in words, for the inspector.
///
/// @param line how the law is drawn
/// @param name short name
/// @param kind "published" or "saved fit"
/// @param formulas one a line, exponents behind `^`
/// @param constants in the order of the card
/// @param counts the parameters that N counts
/// @param range the compute of the runs behind it, in FLOP
/// @param source title, number and place of the paper, one a line
/// @param note a caution for readers of its numbers, or empty
record LawFacts(
        LineStyle line,
        String name,
        String kind,
        List<String> formulas,
        List<Constant> constants,
        String counts,
        String range,
        List<String> source,
        String note) {
    private static final double EXACT_BELOW = 1e4;

    LawFacts {
        formulas = List.copyOf(formulas);
        constants = List.copyOf(constants);
        source = List.copyOf(source);
    }

    /// A constant of a law.
    ///
    /// @param symbol as in the formulas
    /// @param value as people write it
    /// @param unit or empty
    record Constant(String symbol, String value, String unit) {}

    /// Puts a card into words.
    static LawFacts of(Law law) {
        LawCard card = law.card();
        return new LawFacts(
                card.line(),
                card.name(),
                kind(card.family()),
                Arrays.stream(card.formula().split(";", -1)).map(String::strip).toList(),
                constants(card),
                Words.of("%s parameters", LawRow.convention(card.convention())),
                range(card.validRange()),
                source(card.source()),
                card.note());
    }

    private static String kind(String family) {
        return switch (family) {
            case "saved" -> Words.of("saved fit");
            case "own" -> Words.of("your sheet");
            default -> Words.of("published");
        };
    }

    private static String range(ComputeRange range) {
        return range.isKnown()
                ? QuantityFormat.range(
                                QuantityFormat.dense(range.low()),
                                QuantityFormat.dense(range.high()))
                        + " FLOP"
                : Words.of("not stated");
    }

    private static List<Constant> constants(LawCard card) {
        return card.parameters().entrySet().stream()
                .map(entry ->
                        new Constant(
                                LawCard.symbol(entry.getKey()),
                                value(entry.getValue()),
                                card.units().getOrDefault(entry.getKey(), "")))
                .toList();
    }

    private static String value(double value) {
        return Math.abs(value) < EXACT_BELOW
                ? FitSummary.constant(value)
                : QuantityFormat.dense(value);
    }

    private static List<String> source(LawCard.Source source) {
        String number = source.arxiv().isEmpty() ? "" : "arXiv:" + source.arxiv();
        return Stream.of(source.shortName(), source.title(), number, source.where())
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }
}
