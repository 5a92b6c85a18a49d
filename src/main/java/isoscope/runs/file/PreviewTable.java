package isoscope.runs.file;

import isoscope.runs.LoadOutcome;
import isoscope.runs.mapping.ColumnChoices;
import isoscope.runs.mapping.TablePreview;
import isoscope.runs.table.MadeRecords;
import isoscope.runs.table.ReadOptions;
import isoscope.runs.table.TableReader;
import isoscope.runs.table.TableRecord.Row;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// Reads the head of a table from memory.
final class PreviewTable {
    private PreviewTable() {}

    /// A table in memory has no bytes.
    private static final class NoBytes implements TableReader.Bytes {
        @Override
        public long passed() {
            return 0;
        }

        @Override
        public String finish() {
            return "";
        }
    }

    static LoadOutcome read(TablePreview preview, ColumnChoices choices) {
        List<Row> rows = new ArrayList<>();
        for (List<String> cells : preview.rows()) {
            rows.add(new Row(rows.size() + 2, cells));
        }
        MadeRecords table =
                new MadeRecords(
                        new Row(1, preview.headers()),
                        rows.iterator(),
                        true,
                        preview.decimalMark());
        try {
            return new TableReader("preview", ReadOptions.of(choices), new NoBytes())
                    .read("long", table);
        } catch (IOException e) {
            throw new UncheckedIOException("reading memory cannot fail", e);
        }
    }
}
