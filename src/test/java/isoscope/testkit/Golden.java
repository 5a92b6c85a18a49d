package isoscope.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The reference numbers of `reference/golden.csv`: published figures and independent computations, each with its
/// source and tolerance.
///
/// @param rows by id, in the order of the file
public record Golden(Map<String, Row> rows) {
    /// One reference number.
    ///
    /// @param id such as `B03`
    /// @param law whose number it is
    /// @param inputs as text, for the eye
    /// @param expected the number, with the digits that are known
    /// @param tolerance relative
    public record Row(String id, String law, String inputs, BigDecimal expected, double tolerance) {
        /// A number below this is nought but for rounding, and so must be what it is compared with.
        private static final double NOUGHT = 1e-9;

        /// Fails unless `actual` is the expected number within the row's tolerance, or within half of its last digit.
        public void check(double actual) {
            double number = expected.doubleValue();
            double lastDigit = expected.ulp().doubleValue() / 2;
            double near = Math.abs(number) < NOUGHT ? NOUGHT : tolerance * Math.abs(number);
            assertThat(actual)
                    .as("%s: %s (%s)", id, law, inputs)
                    .isCloseTo(number, within(Math.max(near, lastDigit)));
        }

        @Override
        public String toString() {
            return "%s %s %s".formatted(id, law, inputs);
        }
    }

    /// Reads the file.
    public static Golden load() {
        Map<String, Row> rows = new LinkedHashMap<>();
        Tables.read("/reference/golden.csv")
                .forEach(cells -> {
                    Row row = row(cells);
                    rows.put(row.id(), row);
                });
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
                new BigDecimal(cell(cells, "expected")),
                Double.parseDouble(cell(cells, "rel_tol")));
    }

    private static String cell(Map<String, String> cells, String name) {
        return Objects.requireNonNull(cells.get(name), name);
    }
}
