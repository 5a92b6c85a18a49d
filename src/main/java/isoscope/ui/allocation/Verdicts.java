package isoscope.ui.allocation;

import isoscope.law.AllocationComparison;
import isoscope.law.LineStyle;
import isoscope.law.ScalingLaw;
import isoscope.quantity.LossUnit;
import isoscope.words.Words;
import java.util.List;
import java.util.stream.IntStream;

/// The loss that each law's split gives away by the measure of each law with a loss surface.
///
/// @param references those with a surface, one a column
/// @param rows one a law
public record Verdicts(List<Reference> references, List<Row> rows) {
    /// No law to compare by.
    public static final Verdicts NONE = new Verdicts(List.of(), List.of());

    /// Copies the lists.
    public Verdicts {
        references = List.copyOf(references);
        rows = List.copyOf(rows);
    }

    /// A law whose loss surface the allocations are priced on.
    ///
    /// @param lossUnit the unit of its losses, such as `nats/token`
    public record Reference(String id, LineStyle line, String name, String lossUnit) {}

    /// In which unit losses are: `in nats/token`, or of each column, where the reference laws differ.
    public String unit() {
        List<String> units = references.stream().map(Reference::lossUnit).distinct().toList();
        return switch (units.size()) {
            case 0 -> Words.of("in %s", LossUnit.NATS_PER_TOKEN.id());
            case 1 -> Words.of("in %s", units.getFirst());
            default ->
                    Words.of(
                            "each column in the unit of its law (%s)",
                            String.join(Words.of(" or "), units));
        };
    }

    /// The allocation of one law, priced by each reference law.
    ///
    /// @param excess by each reference law, loss above the best law's: `+0.063`, "best" or "tied"
    public record Row(String id, LineStyle line, String name, List<String> excess) {
        /// Copies the list.
        public Row {
            excess = List.copyOf(excess);
        }
    }

    /// Compares laws at one compute.
    ///
    /// @param compute C in FLOP
    public static Verdicts of(List<ScalingLaw> laws, double compute) {
        List<AllocationComparison> columns = AllocationComparison.matrix(laws, compute);
        return new Verdicts(
                columns.stream()
                        .map(column -> column.referenceLaw().card())
                        .map(card ->
                                new Reference(card.id(), card.line(), card.name(), card.lossUnit()))
                        .toList(),
                IntStream.range(0, laws.size())
                        .mapToObj(i -> row(laws.get(i), columns, i))
                        .toList());
    }

    private static Row row(ScalingLaw law, List<AllocationComparison> columns, int index) {
        return new Row(
                law.id(),
                law.card().line(),
                law.card().name(),
                columns.stream()
                        .map(column -> column.standing(column.verdicts().get(index)))
                        .toList());
    }
}
