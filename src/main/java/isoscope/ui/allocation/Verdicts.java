package isoscope.ui.allocation;

import isoscope.law.Judgement;
import isoscope.law.Judgement.Verdict;
import isoscope.law.ScalingLaw;
import isoscope.quantity.LossUnit;
import isoscope.quantity.QuantityFormat;
import java.util.List;
import java.util.stream.IntStream;

/// What each law's split loses by the measure of each law with a loss surface.
///
/// @param judges those with a surface, one a column
/// @param rows one a law
public record Verdicts(List<Judge> judges, List<Row> rows) {
    /// Nobody judges.
    public static final Verdicts NONE = new Verdicts(List.of(), List.of());

    /// Copies the lists.
    public Verdicts {
        judges = List.copyOf(judges);
        rows = List.copyOf(rows);
    }

    /// A law that judges.
    ///
    /// @param lossUnit the unit of its losses, such as `nats/token`
    public record Judge(String id, String name, String lossUnit) {}

    /// In which unit losses are: `in nats/token`, or of each column, where judges differ.
    public String unit() {
        List<String> units = judges.stream().map(Judge::lossUnit).distinct().toList();
        return switch (units.size()) {
            case 0 -> "in " + LossUnit.NATS_PER_TOKEN.id();
            case 1 -> "in " + units.getFirst();
            default -> "each column in the unit of its law (" + String.join(" or ", units) + ")";
        };
    }

    /// A law before its judges.
    ///
    /// @param excess by each judge, loss above the best law's: `+0.063`, or "best"
    public record Row(String id, String name, List<String> excess) {
        /// Copies the list.
        public Row {
            excess = List.copyOf(excess);
        }
    }

    /// Judges laws at one compute.
    ///
    /// @param compute C in FLOP
    public static Verdicts of(List<ScalingLaw> laws, double compute) {
        List<Judgement> columns = Judgement.matrix(laws, compute);
        return new Verdicts(
                columns.stream()
                        .map(column -> column.judge().card())
                        .map(card -> new Judge(card.id(), card.name(), card.lossUnit()))
                        .toList(),
                IntStream.range(0, laws.size())
                        .mapToObj(i -> row(laws.get(i), columns, i))
                        .toList());
    }

    private static Row row(ScalingLaw law, List<Judgement> columns, int index) {
        return new Row(
                law.id(),
                law.card().name(),
                columns.stream().map(column -> text(column.verdicts().get(index))).toList());
    }

    private static String text(Verdict verdict) {
        return verdict.isBest() ? "best" : QuantityFormat.signed(verdict.excess(), 3);
    }
}
