package isoscope.runs.table;

import isoscope.runs.Attributes;
import isoscope.runs.table.TableRecord.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Keeps what the unused columns tell of each run, equal cells once.
final class AttributeCells {
    private static final int MOST_COLUMNS = 64;
    private static final int LONGEST = 256;
    private static final int MOST_KEPT = 1 << 16;

    private final List<Integer> columns;
    private final List<String> names;
    private final Map<String, String> kept = new HashMap<>();
    private final KeptText text;

    /// @param text counts the words
    AttributeCells(ColumnMapping mapping, KeptText text) {
        this.text = text;
        columns = mapping.unusedColumns().stream().limit(MOST_COLUMNS).toList();
        names = columns.stream().map(mapping.headers()::get).toList();
    }

    /// What a row tells.
    Attributes of(Row row) {
        if (columns.isEmpty()) {
            return Attributes.NONE;
        }
        List<String> values = new ArrayList<>(columns.size());
        for (int column : columns) {
            values.add(shared(cut(row.cells().get(column))));
        }
        return new Attributes(names, values);
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
