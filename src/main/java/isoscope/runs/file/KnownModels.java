package isoscope.runs.file;

import isoscope.runs.KnownModel;
import isoscope.runs.RowProblem;
import isoscope.runs.csv.CsvTable;
import isoscope.runs.table.Records;
import isoscope.runs.table.TableRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The published models that come with the program, for which both parameters and tokens are known.
public final class KnownModels {
    private static final String RESOURCE = "/isoscope/samples/known-models.csv";

    private KnownModels() {}

    /// Reads them in order of publication.
    ///
    /// @throws IllegalStateException when the program was built without them, or with a damaged file
    public static List<KnownModel> load() {
        try (Reader text =
                new InputStreamReader(Resources.open(RESOURCE), StandardCharsets.UTF_8)) {
            return switch (CsvTable.open(text)) {
                case CsvTable.Opened.Table(Records records) -> models(records);
                case CsvTable.Opened.Refused(RowProblem problem) -> throw damaged(problem);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<KnownModel> models(Records records) throws IOException {
        List<String> columns = records.header().cells();
        List<KnownModel> models = new ArrayList<>();
        for (TableRecord next = records.next(); next != null; next = records.next()) {
            switch (next) {
                case TableRecord.Row row -> models.add(model(columns, row.cells()));
                case TableRecord.Faulty(RowProblem problem) -> throw damaged(problem);
                case TableRecord.Broken(RowProblem problem) -> throw damaged(problem);
            }
        }
        return List.copyOf(models);
    }

    private static KnownModel model(List<String> columns, List<String> cells) {
        return new KnownModel(
                cells.get(columns.indexOf("name")),
                Integer.parseInt(cells.get(columns.indexOf("year"))),
                Double.parseDouble(cells.get(columns.indexOf("parameters"))),
                Double.parseDouble(cells.get(columns.indexOf("tokens"))),
                cells.get(columns.indexOf("source")),
                cells.get(columns.indexOf("read_from")),
                cells.get(columns.indexOf("note")));
    }

    private static IllegalStateException damaged(RowProblem problem) {
        return new IllegalStateException(RESOURCE + " is damaged: " + problem);
    }
}
