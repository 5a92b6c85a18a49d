package isoscope.cli;

import isoscope.law.LawCard;
import isoscope.law.sheet.Shelf;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The JSON of `isoscope laws`.
///
/// @param schema `isoscope.laws/1`
/// @param laws shelf by shelf
record LawsReport(String schema, List<Law> laws) {
    private static final String SCHEMA = "isoscope.laws/1";

    /// A law's card.
    record Law(
            String id,
            String name,
            String shelf,
            String family,
            String formula,
            Map<String, Double> parameters,
            Map<String, String> units,
            String parameterConvention,
            ValidRange validRange,
            LawCard.Source source,
            String note) {}

    /// The compute of the smallest and largest run behind a law, in FLOP.
    ///
    /// @param lowFlop null when the source does not say
    /// @param highFlop null when the source does not say
    record ValidRange(@Nullable Double lowFlop, @Nullable Double highFlop) {
        static ValidRange of(LawCard.ComputeRange range) {
            return range.isKnown()
                    ? new ValidRange(range.low(), range.high())
                    : new ValidRange(null, null);
        }
    }

    /// The laws of shelves.
    static LawsReport of(List<Shelf> shelves) {
        return new LawsReport(
                SCHEMA,
                shelves.stream()
                        .flatMap(shelf ->
                                shelf.sheets().stream().map(sheet -> law(sheet.card(), shelf.id())))
                        .toList());
    }

    /// One law.
    ///
    /// @param shelf empty for a law of a file
    static LawsReport of(LawCard card, String shelf) {
        return new LawsReport(SCHEMA, List.of(law(card, shelf)));
    }

    private static Law law(LawCard card, String shelf) {
        return new Law(
                card.id(),
                card.name(),
                shelf,
                card.family(),
                card.formula(),
                card.parameters(),
                card.units(),
                card.convention().id(),
                ValidRange.of(card.validRange()),
                card.source(),
                card.note());
    }
}
