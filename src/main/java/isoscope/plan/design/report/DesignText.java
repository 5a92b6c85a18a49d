package isoscope.plan.design.report;

import isoscope.plan.design.Design;
import isoscope.plan.design.DesignedRun;
import isoscope.plan.model.ModelShape;
import isoscope.quantity.QuantityFormat;
import isoscope.report.TextTable;
import isoscope.words.Words;
import java.util.Locale;
import java.util.function.Function;

/// A design as text for people.
public final class DesignText {
    private static final double PERCENT = 100;

    private DesignText() {}

    /// The runs, and what they take together.
    public static String of(Design design) {
        TextTable table =
                new TextTable(
                        ">" + Words.of("Budget"),
                        ">" + Words.of("Parameters"),
                        ">" + Words.of("Tokens"),
                        ">" + Words.of("Layers"),
                        ">" + Words.of("Width"),
                        ">" + Words.of("Heads"),
                        ">" + Words.of("GPU-hours"),
                        Words.of("Why"));
        design.runs().forEach(run -> row(table, run, design));
        return Words.of("%s\n\n%s\n%s", table.text(), total(design), assumptions(design));
    }

    private static void row(TextTable table, DesignedRun run, Design design) {
        table.row(
                QuantityFormat.power(run.run().budget()),
                QuantityFormat.si(run.run().parameters(), 4),
                QuantityFormat.si(run.run().tokens(), 4),
                cell(run, ModelShape::layers),
                cell(run, ModelShape::width),
                cell(run, ModelShape::heads),
                hours(design.hours(run.run().budget())),
                run.why());
    }

    private static String cell(DesignedRun run, Function<ModelShape, Integer> part) {
        return run.shape().map(part).map(String::valueOf).orElse("–");
    }

    private static String hours(double hours) {
        return Words.of("%.4g", hours);
    }

    private static String total(Design design) {
        String cost =
                Double.isNaN(design.cost())
                        ? ""
                        : Words.of(", $%s", QuantityFormat.si(design.cost()));
        return Words.of(
                "%,d runs by %s: %s FLOP, %s GPU-hours%s.",
                design.runs().size(),
                design.law().law().card().name(),
                QuantityFormat.power(design.flop()),
                hours(design.hours(design.flop())),
                cost);
    }

    private static String assumptions(Design design) {
        return Words.of(
                "GPU-hours: %s at %s %% of its dense %s peak, C = 6ND. Shapes: a vocabulary of %,d, %,d tokens of context.",
                design.site().chip().name(),
                Words.of("%.3g", PERCENT * design.site().central().utilisation()),
                design.site().format().toUpperCase(Locale.ROOT),
                design.choice().vocabulary(),
                design.choice().context());
    }
}
