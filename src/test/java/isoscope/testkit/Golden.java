package isoscope.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The reference numbers of `reference/golden.csv`: published figures and independent computations, each with its
/// source and tolerance.
///
/// @param rows by id, in the order of the file
public record Golden(Map<String, Row> rows) {
    private static final String RESOURCE = "/reference/golden.csv";

    /// One reference number.
    ///
    /// @param id such as `B03`
    /// @param law whose number it is
    /// @param inputs as text, for the eye
    /// @param expected the number
    /// @param tolerance relative
    public record Row(String id, String law, String inputs, double expected, double tolerance) {

        /// Fails unless `actual` is the expected number within the row's tolerance.
        public void check(double actual) {
            assertThat(actual)
                    .as("%s: %s (%s)", id, law, inputs)
                    .isCloseTo(expected, within(tolerance * Math.abs(expected)));
        }

        @Override
        public String toString() {
            return "%s %s %s".formatted(id, law, inputs);
        }
    }

    /// Reads the file.
    public static Golden load() {
        Map<String, Row> rows = new LinkedHashMap<>();
        try (var reader =
                new CSVReaderHeaderAware(
                        new InputStreamReader(
                                Objects.requireNonNull(Golden.class.getResourceAsStream(RESOURCE)),
                                StandardCharsets.UTF_8))) {
            for (Map<String, String> cells = reader.readMap();
                    cells != null;
                    cells = reader.readMap()) {
                Row row = row(cells);
                rows.put(row.id(), row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (CsvValidationException e) {
            throw new IllegalStateException(e);
        }
        return new Golden(rows);
    }

    /// The row of that id.
    public Row row(String id) {
        return Objects.requireNonNull(rows.get(id), id);
    }

    /// The rows whose ids match a regular expression.
    public List<Row> matching(String pattern) {
        return rows.values().stream().filter(row -> row.id().matches(pattern)).toList();
    }

    private static Row row(Map<String, String> cells) {
        return new Row(
                cell(cells, "id"),
                cell(cells, "law") + " " + cell(cells, "quantity"),
                cell(cells, "inputs"),
                Double.parseDouble(cell(cells, "expected")),
                Double.parseDouble(cell(cells, "rel_tol")));
    }

    private static String cell(Map<String, String> cells, String name) {
        return Objects.requireNonNull(cells.get(name), name);
    }
}
