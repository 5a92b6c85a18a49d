package isoscope.runs.csv;

import com.opencsv.CSVParser;
import isoscope.runs.csv.Delimiter.Style;
import isoscope.runs.table.FieldNames;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// Finds out what stands between the cells of a header.
final class Delimiters {
    private static final List<Delimiter> SIGNS =
            List.of(
                    Delimiter.between(','),
                    Delimiter.between(';'),
                    Delimiter.between('\t'),
                    Delimiter.between('|'));
    private static final List<Delimiter> SPACES =
            List.of(new Delimiter('\t', Style.WIDE_SPACES), new Delimiter(' ', Style.SPACES));

    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(?=[.,]*+\\d)[\\d.,]++(?:[eE][+-]?\\d+)?");

    /// Rows that must agree on spaces, which stand in any text.
    private static final int WITNESSES = 5;

    /// A line of more cells is no header.
    private static final int MOST_COLUMNS = 10_000;

    private Delimiters() {}

    /// The delimiter that gives the most recognised columns, then the most columns; spaces only where that many cells
    /// stand in the rows too. A comma when nothing decides.
    ///
    /// @param header a line
    /// @param below the lines after it
    static Delimiter of(String header, List<String> below) throws IOException {
        Delimiter best = best(SIGNS, header);
        List<String> witnesses = below.subList(0, Math.min(WITNESSES, below.size()));
        List<Delimiter> spaces = new ArrayList<>();
        for (Delimiter candidate : SPACES) {
            if (agree(candidate, header, witnesses)) {
                spaces.add(candidate);
            }
        }
        if (!spaces.isEmpty() && isBetter(best(spaces, header), best, header)) {
            return best(spaces, header);
        }
        return best.separator() == '|' && header.strip().startsWith("|")
                ? new Delimiter('|', Style.AROUND)
                : best;
    }

    private static Delimiter best(List<Delimiter> candidates, String header) throws IOException {
        Delimiter best = candidates.getFirst();
        long highest = Long.MIN_VALUE;
        for (Delimiter candidate : candidates) {
            long score = score(candidate, header);
            best = score > highest ? candidate : best;
            highest = Math.max(score, highest);
        }
        return best;
    }

    /// Spaces stand beside other signs too, so that more cells alone say nothing.
    private static boolean isBetter(Delimiter spaces, Delimiter sign, String header)
            throws IOException {
        List<String> signed = cells(sign, header);
        return signed.size() < 2 || quantities(cells(spaces, header)) > quantities(signed);
    }

    /// How many quantities a line names, split in the way that names the most. Beside a number nothing is a name.
    static long quantities(String line) throws IOException {
        List<Delimiter> candidates = new ArrayList<>(SIGNS);
        candidates.addAll(SPACES);
        long most = 0;
        for (Delimiter candidate : candidates) {
            List<String> cells = cells(candidate, line);
            boolean names =
                    cells.size() <= MOST_COLUMNS
                            && cells.stream().noneMatch(cell -> NUMBER.matcher(cell).matches());
            most = names ? Math.max(most, quantities(cells)) : most;
        }
        return most;
    }

    /// Whether a line names several quantities above rows of which most have as many cells and name none.
    ///
    /// @param below the lines after it
    static boolean isHeader(String line, List<String> below) throws IOException {
        if (quantities(line) < 2) {
            return false;
        }
        Delimiter delimiter = of(line, below);
        int names = cells(delimiter, line).size();
        List<String> witnesses = below.subList(0, Math.min(WITNESSES, below.size()));
        int fitting = 0;
        for (String row : witnesses) {
            List<String> cells = cells(delimiter, row);
            boolean asMany = cells.size() == names || cells.size() == names + 1;
            fitting += names > 1 && asMany && quantities(cells) == 0 ? 1 : 0;
        }
        return 2 * fitting >= witnesses.size();
    }

    /// The cells of a line that ends no cell begun before it.
    static List<String> cells(Delimiter delimiter, String line) throws IOException {
        CSVParser parser = CsvRecords.parser(delimiter.separator());
        return delimiter.trimmed(
                Arrays.stream(parser.parseLineMulti(delimiter.prepared(line)))
                        .map(String::strip)
                        .toList());
    }

    private static long score(Delimiter delimiter, String header) throws IOException {
        List<String> cells = cells(delimiter, header);
        return quantities(cells) * 1_000_001L + cells.size();
    }

    private static long quantities(List<String> cells) {
        return cells.stream().filter(FieldNames::isQuantity).count();
    }

    /// Whether all rows have as many cells as the header, or all one more: a name may be missing in front.
    private static boolean agree(Delimiter spaces, String header, List<String> rows)
            throws IOException {
        List<Integer> counts = new ArrayList<>();
        for (String row : rows) {
            counts.add(cells(spaces, row).size());
        }
        int names = cells(spaces, header).size();
        int most = counts.stream().max(Comparator.naturalOrder()).orElse(0);
        boolean even = counts.stream().allMatch(count -> count == most);
        return names > 1 && even && (most == names || most == names + 1);
    }
}
