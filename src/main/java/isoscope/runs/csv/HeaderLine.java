package isoscope.runs.csv;

import isoscope.runs.text.BoundedLines.Line;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where the header of a text stands: below Excel's `sep=;`, comments and titles, or in the last of the comments.
///
/// @param above how many lines stand above it, blank ones left out
/// @param text of the header
/// @param delimiter of the table
record HeaderLine(int above, String text, Delimiter delimiter) {
    private static final Pattern SEPARATOR =
            Pattern.compile(
                    "\"?sep=(\\t|[^\"\\p{Cntrl}\\p{Alnum}.+-])\"?\\W*", Pattern.CASE_INSENSITIVE);
    private static final Pattern COMMENT = Pattern.compile("\\s*(?:#+|//+|%+)\\s*(.*)");
    private static final Pattern WORD = Pattern.compile(".*[A-DF-Za-df-z].*");

    /// Finds the header.
    ///
    /// @param lines the first of a text that are not blank, at least one
    static HeaderLine of(List<Line> lines) throws IOException {
        List<String> texts = lines.stream().map(Line::text).toList();
        Matcher told = SEPARATOR.matcher(texts.getFirst());
        boolean tells = told.matches() && texts.size() > 1;
        int start = tells ? 1 : 0;
        int first = start;
        while (first < texts.size() && COMMENT.matcher(texts.get(first)).matches()) {
            first++;
        }
        HeaderLine found = first > start ? inComment(texts, first) : null;
        if (found == null) {
            int at = first == texts.size() ? start : belowTitles(texts, first);
            found = at(texts, at, texts.get(at));
        }
        return tells
                ? new HeaderLine(
                        found.above, found.text, Delimiter.between(told.group(1).charAt(0)))
                : found;
    }

    /// The last comment, should it name what the rows below it hold.
    private static @Nullable HeaderLine inComment(List<String> lines, int first)
            throws IOException {
        Matcher comment = COMMENT.matcher(lines.get(first - 1));
        if (first == lines.size()
                || !comment.matches()
                || !names(comment.group(1), lines.get(first))) {
            return null;
        }
        HeaderLine header = at(lines, first - 1, comment.group(1));
        int cells = Delimiters.cells(header.delimiter, header.text).size();
        return cells > 1 && cells == Delimiters.cells(header.delimiter, lines.get(first)).size()
                ? header
                : null;
    }

    /// Whether a comment names quantities above a row that names none, or anything above bare numbers.
    private static boolean names(String comment, String row) throws IOException {
        return Delimiters.quantities(row) == 0
                && (Delimiters.quantities(comment) > 0 || !WORD.matcher(row).matches());
    }

    private static HeaderLine at(List<String> lines, int at, String text) throws IOException {
        return new HeaderLine(at, text, Delimiters.of(text, lines.subList(at + 1, lines.size())));
    }

    /// The line of the header: the first, unless it has fewer cells than a later one that names what a run is.
    private static int belowTitles(List<String> lines, int first) throws IOException {
        if (Delimiters.quantities(lines.get(first)) > 0) {
            return first;
        }
        for (int i = first + 1; i < lines.size(); i++) {
            if (Delimiters.quantities(lines.get(i)) > 1) {
                Delimiter delimiter = at(lines, i, lines.get(i)).delimiter;
                boolean wider =
                        Delimiters.cells(delimiter, lines.get(first)).size()
                                < Delimiters.cells(delimiter, lines.get(i)).size();
                return wider ? i : first;
            }
        }
        return first;
    }
}
