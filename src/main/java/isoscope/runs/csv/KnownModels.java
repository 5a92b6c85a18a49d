package isoscope.runs.csv;

import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.exceptions.CsvValidationException;
import isoscope.runs.KnownModel;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The published models that come with the program, for which both parameters and tokens are known.
public final class KnownModels {
    private static final String RESOURCE = "/isoscope/samples/known-models.csv";

    private KnownModels() {}

    /// Reads them in order of publication.
    ///
    /// @throws IllegalStateException when the program was built without them, or with a damaged file
    public static List<KnownModel> load() {
        List<KnownModel> models = new ArrayList<>();
        try (Reader text = new InputStreamReader(Resources.open(RESOURCE), StandardCharsets.UTF_8);
                CSVReaderHeaderAware reader = new CSVReaderHeaderAware(text)) {
            for (Map<String, String> row = reader.readMap(); row != null; row = reader.readMap()) {
                models.add(model(row));
            }
        } catch (CsvValidationException e) {
            throw new IllegalStateException(RESOURCE + " is damaged", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(models);
    }

    private static KnownModel model(Map<String, String> row) {
        return new KnownModel(
                cell(row, "name"),
                Integer.parseInt(cell(row, "year")),
                Double.parseDouble(cell(row, "parameters")),
                Double.parseDouble(cell(row, "tokens")),
                cell(row, "source"));
    }

    private static String cell(Map<String, String> row, String column) {
        String cell = row.get(column);
        if (cell == null) {
            throw new IllegalStateException(RESOURCE + " has no column " + column);
        }
        return cell;
    }
}
