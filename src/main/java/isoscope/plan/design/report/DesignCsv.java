package isoscope.plan.design.report;

import isoscope.plan.design.Design;
import isoscope.plan.design.DesignedRun;
import isoscope.plan.model.ModelShape;
import isoscope.report.CsvText;
import java.util.function.Function;

/// A design as a table, a row a run, with no losses: those are measured. `isoscope simulate --design` reads it.
public final class DesignCsv {
    private DesignCsv() {}

    /// The table.
    public static String of(Design design) {
        CsvText csv =
                new CsvText()
                        .row(
                                "budget_flop",
                                "parameters",
                                "tokens",
                                "layers",
                                "width",
                                "heads",
                                "gpu_hours",
                                "why");
        for (DesignedRun run : design.runs()) {
            csv.row(
                    Double.toString(run.run().budget()),
                    Double.toString(run.run().parameters()),
                    Double.toString(run.run().tokens()),
                    cell(run, ModelShape::layers),
                    cell(run, ModelShape::width),
                    cell(run, ModelShape::heads),
                    Double.toString(design.hours(run.run().budget())),
                    run.why());
        }
        return csv.text();
    }

    private static String cell(DesignedRun run, Function<ModelShape, Integer> part) {
        return run.shape().map(part).map(String::valueOf).orElse("");
    }
}
