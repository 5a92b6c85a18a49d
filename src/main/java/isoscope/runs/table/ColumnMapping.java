package isoscope.runs.table;

import isoscope.quantity.Quantity;
import isoscope.quantity.QuantityFormat;
import isoscope.runs.LoadOutcome.ColumnSource;
import isoscope.runs.mapping.ColumnUnit;
import isoscope.runs.mapping.ParameterMeaning;
import isoscope.runs.mapping.RunField;
import isoscope.words.Words;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where each field of a file's rows is found.
///
/// @param headers as they stand in the file
/// @param places of the fields that have one
record ColumnMapping(List<String> headers, Map<RunField, Place> places) {
    /// The position that stands for "no column".
    static final int NONE = -1;

    /// Copies the collections.
    ColumnMapping {
        headers = List.copyOf(headers);
        places = Map.copyOf(places);
    }

    /// Where a field is found, or null.
    @Nullable Place place(RunField field) {
        return places.get(field);
    }

    /// The position from 0 of the column of a field, or [#NONE].
    int column(RunField field) {
        return places.get(field) instanceof Place.InCell(int column, double _) ? column : NONE;
    }

    /// The header of the column of a field; empty without one.
    String header(RunField field) {
        int column = column(field);
        return column == NONE ? "" : headers.get(column);
    }

    /// Whether the field is told at all.
    boolean tells(RunField field) {
        return places.containsKey(field);
    }

    /// The column read as the loss; one that was given a unit or a factor is taken at its word.
    LossScale lossScale() {
        return places.get(RunField.LOSS) instanceof Place.InCell(int column, double factor)
                        && factor == 1
                ? LossScale.of(headers.get(column))
                : LossScale.LOSS;
    }

    /// Which parameters N counts, as the header of its column tells.
    ParameterMeaning parameterMeaning() {
        return places.get(RunField.PARAMETERS) instanceof Place.InCell(int column, double _)
                ? ParameterMeaning.of(headers.get(column)).orElse(ParameterMeaning.UNSAID)
                : ParameterMeaning.UNSAID;
    }

    /// The positions of the columns that something is read from, in order.
    Set<Integer> used() {
        Set<Integer> used = new TreeSet<>();
        for (RunField field : RunField.values()) {
            used.add(column(field));
        }
        used.remove(NONE);
        return used;
    }

    /// The positions of the columns that nothing is read from, in order.
    List<Integer> unusedColumns() {
        Set<Integer> used = used();
        return IntStream.range(0, headers.size())
                .filter(column -> !used.contains(column))
                .boxed()
                .toList();
    }

    /// The positions of the columns that tell more of a run than its quantities: those that nothing is read from, the
    /// learning rate, and the group, which people know by its header where that is not the word itself.
    List<Integer> attributeColumns() {
        Stream<Integer> read =
                Stream.of(RunField.LEARNING_RATE, RunField.GROUP)
                        .map(this::column)
                        .filter(column -> column != NONE && !isMeasure(column))
                        .filter(column -> !headers.get(column).strip().equalsIgnoreCase("group"));
        return Stream.concat(unusedColumns().stream(), read).sorted().toList();
    }

    /// Whether a quantity is read from a column, as compute is from budgets that also make groups.
    private boolean isMeasure(int column) {
        return Arrays.stream(RunField.values())
                .anyMatch(field -> field.isMeasure() && column(field) == column);
    }

    /// The headers that nothing is read from, in order.
    List<String> unused() {
        return unusedColumns().stream().map(headers::get).toList();
    }

    /// Where each quantity comes from.
    ///
    /// @param filled how many rows had a number of each quantity; without any it counts as derived
    Map<Quantity, ColumnSource> sources(Map<Quantity, Integer> filled) {
        Map<Quantity, ColumnSource> sources = new EnumMap<>(Quantity.class);
        for (Quantity quantity : Quantity.values()) {
            boolean read = filled.getOrDefault(quantity, 0) > 0;
            Place place = read ? place(RunField.of(quantity)) : null;
            sources.put(quantity, source(quantity, place));
        }
        return sources;
    }

    private ColumnSource source(Quantity quantity, @Nullable Place place) {
        String own = ColumnUnit.describe(quantity, 1);
        return switch (place) {
            case null -> new ColumnSource("", own, following(quantity));
            case Place.InCell(int column, double factor) ->
                    new ColumnSource(headers.get(column), unit(quantity, factor), "");
            case Place.Same(double value) ->
                    new ColumnSource(
                            "",
                            own,
                            Words.of("given: %s", QuantityFormat.readOut(value, quantity)));
            case Place.InName() -> new ColumnSource("", own, Words.of("the run's name"));
        };
    }

    private String following(Quantity quantity) {
        return parameterMeaning().active()
                ? derivation(quantity).replace("N", "N_active")
                : derivation(quantity);
    }

    private String unit(Quantity quantity, double factor) {
        String scale = quantity == Quantity.LOSS ? lossScale().unit() : "";
        return scale.isEmpty() ? ColumnUnit.describe(quantity, factor) : scale;
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
}
