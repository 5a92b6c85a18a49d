package isoscope.runs.table;

import isoscope.quantity.Quantity;
import isoscope.runs.LoadOutcome.ColumnSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// Which column of a file holds what.
///
/// @param headers as they stand in the file
/// @param columns position from 0 of each quantity that has a column
/// @param name position of the run's name, or -1
/// @param group position of the run's group, or -1
/// @param step position of the optimiser step, or -1
/// @param uniqueTokens position of the different tokens among those seen, or -1
/// @param learningRate position of the learning rate of a step, or -1
record ColumnMapping(
        List<String> headers,
        Map<Quantity, Integer> columns,
        int name,
        int group,
        int step,
        int uniqueTokens,
        int learningRate) {
    /// The position that stands for "the file has no such column".
    static final int NONE = -1;

    /// Copies the collections.
    ColumnMapping {
        headers = List.copyOf(headers);
        columns = Map.copyOf(columns);
    }

    /// Where a quantity stands, or [#NONE].
    int column(Quantity quantity) {
        return columns.getOrDefault(quantity, NONE);
    }

    /// What a number in a quantity's column is multiplied by: 1, or 1e9 for GFLOP.
    double factor(Quantity quantity) {
        return gigaflop(quantity) ? 1e9 : 1;
    }

    /// The positions of the columns that something is read from, in order.
    Set<Integer> used() {
        Set<Integer> used = new TreeSet<>(columns.values());
        used.addAll(List.of(name, group, step, uniqueTokens, learningRate));
        used.remove(NONE);
        return used;
    }

    /// The headers that nothing is read from, in order.
    List<String> unused() {
        Set<Integer> used = used();
        return IntStream.range(0, headers.size())
                .filter(column -> !used.contains(column))
                .mapToObj(headers::get)
                .toList();
    }

    /// Where each quantity comes from.
    ///
    /// @param filled how many rows had a number in the column of each quantity; without any it counts as derived
    Map<Quantity, ColumnSource> sources(Map<Quantity, Integer> filled) {
        Map<Quantity, ColumnSource> sources = new EnumMap<>(Quantity.class);
        for (Quantity quantity : Quantity.values()) {
            boolean read = filled.getOrDefault(quantity, 0) > 0;
            sources.put(
                    quantity,
                    read
                            ? new ColumnSource(headers.get(column(quantity)), unit(quantity), "")
                            : new ColumnSource("", unit(quantity), derivation(quantity)));
        }
        return sources;
    }

    /// How a quantity follows from the two others by C = 6ND.
    static String derivation(Quantity quantity) {
        return switch (quantity) {
            case PARAMETERS -> "C / (6 D)";
            case TOKENS -> "C / (6 N)";
            case COMPUTE -> "6 N D";
            case LOSS -> "";
        };
    }

    private String unit(Quantity quantity) {
        return switch (quantity) {
            case PARAMETERS -> "parameters";
            case TOKENS -> "tokens";
            case COMPUTE -> gigaflop(quantity) ? "gflop" : "flop";
            case LOSS -> "nats/token";
        };
    }

    private boolean gigaflop(Quantity quantity) {
        return quantity == Quantity.COMPUTE
                && columns.containsKey(quantity)
                && headers.get(column(quantity)).toLowerCase(Locale.ROOT).contains("gflop");
    }
}
