package isoscope.cli;

import isoscope.law.LawCard;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The JSON of `isoscope laws`.
///
/// @param schema `isoscope.laws/1`
/// @param laws in the order of the catalogue
record LawsReport(String schema, List<Law> laws) {

    /// A law's card.
    record Law(
            String id,
            String name,
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

    static LawsReport of(List<? extends isoscope.law.Law> laws) {
        return new LawsReport(
                "isoscope.laws/1", laws.stream().map(law -> law(law.card())).toList());
    }

    private static Law law(LawCard card) {
        return new Law(
                card.id(),
                card.name(),
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
