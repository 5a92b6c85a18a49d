package isoscope.runs.table;

import isoscope.runs.Attributes;
import isoscope.runs.LoadOutcome.LoadWarning;
import isoscope.runs.table.TableRecord.Row;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Keeps what the columns beside the quantities tell of each run, equal cells once.
///
/// All columns are kept while they take a bounded room; of a table with very many columns and runs, the later runs tell
/// only the first columns.
final class AttributeCells {
    private static final int FEW_COLUMNS = 64;
    private static final long MOST_CELLS = 32_000_000;
    private static final long MOST_TEXT = 120_000_000;
    private static final int LONGEST = 256;
    private static final int MOST_KEPT = 1 << 16;

    private final Selected all;
    private final Selected few;
    private final Map<String, String> kept = new HashMap<>();
    private final KeptText text;
    private long cells;
    private boolean cutShort;

    /// Columns and their names.
    private record Selected(List<Integer> columns, List<String> names) {
        static Selected of(ColumnMapping mapping, int most) {
            List<Integer> columns = mapping.attributeColumns().stream().limit(most).toList();
            return new Selected(columns, columns.stream().map(mapping.headers()::get).toList());
        }
    }

    /// @param text counts the words
    AttributeCells(ColumnMapping mapping, KeptText text) {
        this.text = text;
        all = Selected.of(mapping, Integer.MAX_VALUE);
        few = Selected.of(mapping, FEW_COLUMNS);
    }

    /// The attributes of the run that a row tells.
    Attributes of(Row row) {
        if (all.columns.isEmpty()) {
            return Attributes.NONE;
        }
        boolean full = cells > MOST_CELLS || text.bytes() > MOST_TEXT;
        cutShort |= full && all.columns.size() > FEW_COLUMNS;
        Selected selected = full ? few : all;
        cells += selected.columns.size();
        List<String> values = new ArrayList<>(selected.columns.size());
        for (int column : selected.columns) {
            values.add(shared(cut(row.cells().get(column))));
        }
        return new Attributes(selected.names, values);
    }

    /// The warning where not all columns of all runs were kept.
    Optional<LoadWarning> warning() {
        return cutShort
                ? Optional.of(
                        new LoadWarning(
                                "columns-not-kept",
                                Words.of(
                                        "The table is too large to keep every column: later runs have only their "
                                                + "quantities and the first %d columns. Remove columns that are "
                                                + "not needed.",
                                        FEW_COLUMNS)))
                : Optional.empty();
    }

    private static String cut(String cell) {
        return cell.length() <= LONGEST ? cell : cell.substring(0, LONGEST - 1) + "…";
    }

    private String shared(String cell) {
        String known = kept.size() < MOST_KEPT ? kept.putIfAbsent(cell, cell) : kept.get(cell);
        if (known == null) {
            text.add(cell);
            return cell;
        }
        return known;
    }
}
