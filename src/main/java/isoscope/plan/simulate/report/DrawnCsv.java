package isoscope.plan.simulate.report;

import isoscope.report.CsvText;
import isoscope.runs.Run;
import java.util.List;

/// Drawn runs as a table, a row a run, whose numbers read as the same numbers.
public final class DrawnCsv {
    private DrawnCsv() {}

    /// The table.
    public static String of(List<Run> runs) {
        CsvText csv = new CsvText().row("run", "parameters", "tokens", "compute", "loss");
        for (Run run : runs) {
            csv.row(
                    run.id(),
                    Double.toString(run.parameters()),
                    Double.toString(run.tokens()),
                    Double.toString(run.compute()),
                    Double.toString(run.loss()));
        }
        return csv.text();
    }
}
