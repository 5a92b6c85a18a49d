package isoscope.plot.layout;

import isoscope.plot.Mark;
import isoscope.plot.Rect;
import isoscope.plot.TextRuler;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The key of a figure: what its labels say that found no place beside what they name, in rows at the foot of the page.
///
/// @param rows of entries beside one another
/// @param words of the entries, also of those that it has no row for
record KeyMarks(List<List<KeyEntry>> rows, Set<String> words) {
    /// From one row to the next.
    static final double ROW = 15;

    private static final double PAD = 6;
    private static final double INSET = 7;
    private static final double APART = 18;
    private static final double BASELINE = 4;

    /// A figure without a key.
    static final KeyMarks NONE = new KeyMarks(List.of(), Set.of());

    KeyMarks {
        rows = rows.stream().map(List::copyOf).toList();
        words = Set.copyOf(words);
    }

    /// The key that says some entries, the most important first.
    ///
    /// @param most rows
    static KeyMarks of(List<KeyEntry> entries, int most, Rect page, TextRuler ruler) {
        List<KeyEntry> kept =
                new ArrayList<>(
                        together(
                                entries.stream()
                                        .sorted(Comparator.comparing(KeyEntry::priority))
                                        .toList()));
        List<List<KeyEntry>> rows = rows(kept, page.width() - 2 * INSET, ruler);
        for (int left = 1; rows.size() > most && !kept.isEmpty(); left++) {
            KeyEntry last = kept.removeLast();
            List<KeyEntry> shown = new ArrayList<>(kept);
            shown.add(KeyEntry.text(Words.of("and %d more", left), "", last.colour()));
            rows = rows(shown, page.width() - 2 * INSET, ruler);
        }
        Set<String> words = entries.stream().map(KeyEntry::words).collect(Collectors.toSet());
        return new KeyMarks(rows, words);
    }

    private static List<List<KeyEntry>> rows(
            List<KeyEntry> entries, double width, TextRuler ruler) {
        List<List<KeyEntry>> rows = new ArrayList<>();
        double end = Double.POSITIVE_INFINITY;
        for (KeyEntry entry : entries) {
            for (KeyEntry line : lines(entry, width, ruler)) {
                if (end + APART + line.width(ruler) > width) {
                    rows.add(new ArrayList<>());
                    end = -APART;
                }
                rows.getLast().add(line);
                end += APART + line.width(ruler);
            }
        }
        return rows;
    }

    /// Points that look alike as one entry, in their order.
    private static List<KeyEntry> together(List<KeyEntry> entries) {
        var groups = new LinkedHashMap<Object, List<KeyEntry>>();
        for (KeyEntry entry : entries) {
            Object alike = entry.sample() instanceof KeySample.Point point ? point : entry;
            groups.computeIfAbsent(alike, _ -> new ArrayList<>()).add(entry);
        }
        return groups.values().stream().map(KeyMarks::joined).toList();
    }

    private static KeyEntry joined(List<KeyEntry> alike) {
        KeyEntry first = alike.getFirst();
        return alike.size() == 1
                ? first
                : first.withWords(
                        Words.of(
                                "left to right: %s",
                                alike.stream()
                                        .sorted(Comparator.comparingDouble(KeyEntry::place))
                                        .map(KeyEntry::words)
                                        .collect(Collectors.joining(", "))));
    }

    /// An entry wider than the page goes on below itself.
    private static List<KeyEntry> lines(KeyEntry entry, double width, TextRuler ruler) {
        Wrapped wrapped =
                new Wrapped(
                        width - entry.indent(), 4, text -> Lettering.CAPTION.width(text, ruler));
        return wrapped.lines(entry.words()).stream().map(entry::withWords).toList();
    }

    /// The room that it leaves.
    Rect above(Rect area) {
        double height = rows.isEmpty() ? 0 : PAD + ROW * rows.size();
        return new Rect(area.x(), area.y(), area.width(), area.height() - height);
    }

    /// @param area the part of the page of panels, note and key
    List<LabelRequest> labels(Rect area, TextRuler ruler) {
        var labels = new ArrayList<LabelRequest>();
        double middle = area.bottom() - ROW * rows.size() + ROW / 2 - PAD / 2;
        for (List<KeyEntry> row : rows) {
            double x = area.x() + INSET;
            for (KeyEntry entry : row) {
                labels.add(label(entry, x, middle, area, ruler));
                x += entry.width(ruler) + APART;
            }
            middle += ROW;
        }
        return labels;
    }

    private static LabelRequest label(
            KeyEntry entry, double x, double middle, Rect area, TextRuler ruler) {
        Mark.Text text =
                new Mark.Text(
                        Lettering.CAPTION.runs(entry.words()),
                        x + entry.indent(),
                        middle + BASELINE,
                        Mark.Align.LEFT,
                        0,
                        entry.colour(),
                        null);
        List<Mark> marks = new ArrayList<>(entry.sample().at(x, middle));
        marks.add(text);
        return new LabelRequest(
                LabelRequest.Priority.NOTE,
                area,
                0,
                List.of(new Placement(marks, List.of(Quad.of(text, ruler)), 0)));
    }
}
