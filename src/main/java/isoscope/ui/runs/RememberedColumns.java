package isoscope.ui.runs;

import isoscope.disk.RememberedFile;
import isoscope.task.Background;
import isoscope.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A memory of the columns that tables of runs show, kept in a small file, a line for each set of columns that a file of
/// runs can have. What cannot be written lasts as long as the program runs; a file that is damaged stays as it is, and
/// [#trouble] says why.
public final class RememberedColumns {
    private static final String FORMAT = "isoscope-columns 1";
    private static final String WRITING = "columns-";
    private static final int MOST = 200;
    private static final int LARGEST = 4_000_000;

    private final RememberedFile store;
    private final Background background;
    private final Map<String, ColumnLayout> known = new LinkedHashMap<>();

    /// @param store need not exist, nor its folder
    /// @param background writes
    public RememberedColumns(Path store, Background background) {
        this.store = new RememberedFile(store, LARGEST);
        this.background = background;
        read();
    }

    /// The trouble with the file, in a sentence; empty while none was found.
    public Optional<String> trouble() {
        return store.trouble();
    }

    /// The layout of a table with these columns, in whatever order.
    ColumnLayout recall(List<String> columns) {
        return known.getOrDefault(ColumnLine.table(columns), ColumnLayout.DESIGNED);
    }

    /// Keeps the layout for the next table with these columns; those of other windows stay in the file.
    void remember(List<String> columns, ColumnLayout layout) {
        ColumnLine line = new ColumnLine(ColumnLine.table(columns), layout);
        known.put(line.table(), layout);
        // Keys of their own, so that no table gives way to the next.
        background.submit(WRITING + line.table(), _ -> isWritten(line), _ -> {});
    }

    private boolean isWritten(ColumnLine line) {
        try {
            store.change(lines -> with(lines, line));
            return true;
        } catch (IOException _) {
            // They are still known to this run of the program.
            return false;
        }
    }

    private static List<String> with(List<String> lines, ColumnLine line) {
        List<String> others =
                lines.stream()
                        .skip(1)
                        .filter(each -> !each.startsWith(line.table() + "\t"))
                        .toList();
        List<String> all = new ArrayList<>();
        all.add(FORMAT);
        all.addAll(others.subList(Math.max(0, others.size() - MOST + 1), others.size()));
        all.add(line.text());
        return List.copyOf(all);
    }

    private void read() {
        List<String> lines = store.linesBelow(FORMAT).orElse(List.of());
        for (int i = 0; i < lines.size(); i++) {
            Optional<ColumnLine> line = ColumnLine.of(lines.get(i));
            line.ifPresent(each -> known.put(each.table(), each.layout()));
            if (line.isEmpty()) {
                store.refuse(
                        i + 2,
                        RememberedFile.quoted(lines.get(i)),
                        Words.of("the columns of a table"));
            }
        }
    }
}
