package isoscope.runs.csv;

import isoscope.runs.table.FieldNames;
import java.io.IOException;
import java.util.Arrays;

/// Finds the character between cells from the header.
final class Delimiter {
    private static final char[] CANDIDATES = {',', ';', '\t'};

    private Delimiter() {}

    /// The delimiter that gives the most recognised columns, then the most columns; a comma when nothing decides.
    static char of(String header) throws IOException {
        char best = ',';
        long bestScore = -1;
        for (char candidate : CANDIDATES) {
            String[] cells = CsvRecords.parser(candidate).parseLineMulti(header);
            long known =
                    Arrays.stream(cells).map(String::strip).filter(FieldNames::isQuantity).count();
            long score = known * (BoundedLines.LONGEST + 1L) + cells.length;
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }
}
