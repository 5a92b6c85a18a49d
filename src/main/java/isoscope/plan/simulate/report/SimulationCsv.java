package isoscope.plan.simulate.report;

import isoscope.plan.simulate.Accuracy;
import isoscope.plan.simulate.MethodAccuracy;
import isoscope.plan.simulate.Simulated;
import isoscope.report.CsvText;
import java.util.Map;

/// A simulation as a table for spreadsheets: a row for each method and number; cells of what nobody knows are empty.
public final class SimulationCsv {
    private SimulationCsv() {}

    /// The table.
    public static String of(Simulated simulated) {
        CsvText csv =
                new CsvText()
                        .row(
                                "method",
                                "repetitions",
                                "failed",
                                "of",
                                "name",
                                "truth",
                                "bias",
                                "bias_error",
                                "spread",
                                "coverage",
                                "width");
        for (MethodAccuracy method : simulated.methods()) {
            rows(csv, method, "parameters", method.parameters());
            rows(csv, method, "frontier", method.frontier());
        }
        return csv.text();
    }

    private static void rows(
            CsvText csv, MethodAccuracy method, String of, Map<String, Accuracy> accuracies) {
        accuracies.forEach((name, accuracy) ->
                csv.row(
                        method.method().id(),
                        Integer.toString(method.repetitions()),
                        Integer.toString(method.failed()),
                        of,
                        name,
                        cell(accuracy.truth()),
                        cell(accuracy.bias()),
                        cell(accuracy.biasError()),
                        cell(accuracy.spread()),
                        cell(accuracy.coverage()),
                        cell(accuracy.width())));
    }

    private static String cell(double value) {
        return Double.isNaN(value) ? "" : Double.toString(value);
    }
}
