package isoscope.testkit;

import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Tables among the resources of the tests.
public final class Tables {
    private Tables() {}

    /// The rows of a table, each by its headers.
    public static List<Map<String, String>> read(String resource) {
        List<Map<String, String>> rows = new ArrayList<>();
        try (var reader =
                new CSVReaderHeaderAware(
                        new InputStreamReader(
                                Objects.requireNonNull(Tables.class.getResourceAsStream(resource)),
                                StandardCharsets.UTF_8))) {
            for (Map<String, String> cells = reader.readMap();
                    cells != null;
                    cells = reader.readMap()) {
                rows.add(cells);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (CsvValidationException e) {
            throw new IllegalStateException(e);
        }
        return rows;
    }
}
