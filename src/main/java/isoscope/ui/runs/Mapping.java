package isoscope.ui.runs;

import isoscope.quantity.Quantity;
import isoscope.quantity.QuantityFormat;
import isoscope.runs.LoadOutcome.ColumnSource;
import isoscope.runs.Run;
import isoscope.runs.RunSet;
import isoscope.session.data.DataSet;
import isoscope.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Puts the mapping of a file into words.
final class Mapping {
    private static final ColumnSource UNKNOWN = new ColumnSource("", "", "");

    private Mapping() {}

    /// The cards of the first source; several files of one data set mostly have the same columns.
    static List<MappingCard> cards(DataSet set) {
        return Arrays.stream(Quantity.values()).map(quantity -> card(quantity, set)).toList();
    }

    private static MappingCard card(Quantity quantity, DataSet set) {
        ColumnSource source = set.first().loaded().mapping().getOrDefault(quantity, UNKNOWN);
        boolean derived = !source.derivedFrom().isEmpty();
        return new MappingCard(
                quantity == Quantity.LOSS ? Words.of("Loss") : quantity.symbol(),
                word(quantity, source, set.runs().runs()),
                derived ? Words.of("Derived: %s", source.derivedFrom()) : source.column(),
                derived,
                range(quantity, set.runs().runs()));
    }

    private static String word(Quantity quantity, ColumnSource source, List<Run> runs) {
        return switch (quantity) {
            case LOSS -> RunSet.lossUnit(runs).id();
            case COMPUTE ->
                    source.unit().equals("gflop")
                            ? Words.of("compute, GFLOP")
                            : Words.of("compute");
            case PARAMETERS, TOKENS -> quantity.title().toLowerCase(java.util.Locale.ROOT);
        };
    }

    /// From the smallest to the largest value of a quantity, or empty for no runs.
    static String range(Quantity quantity, List<Run> runs) {
        ToDoubleFunction<Run> value = value(quantity);
        if (runs.isEmpty()) {
            return "";
        }
        double low = runs.stream().mapToDouble(value).min().orElseThrow();
        double high = runs.stream().mapToDouble(value).max().orElseThrow();
        String from = QuantityFormat.readOut(low, quantity);
        String to = QuantityFormat.readOut(high, quantity);
        return from.equals(to) ? from : QuantityFormat.range(from, to);
    }

    private static ToDoubleFunction<Run> value(Quantity quantity) {
        return switch (quantity) {
            case PARAMETERS -> Run::parameters;
            case TOKENS -> Run::tokens;
            case COMPUTE -> Run::compute;
            case LOSS -> Run::loss;
        };
    }
}
