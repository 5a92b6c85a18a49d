package isoscope.ui.runs;

import isoscope.quantity.Quantity;
import isoscope.quantity.QuantityFormat;
import isoscope.runs.LoadOutcome.Loaded;
import isoscope.runs.Run;
import isoscope.session.data.DataSet;
import isoscope.session.data.DataSource;
import isoscope.session.data.Origin;
import isoscope.words.Counted;
import isoscope.words.Words;
import java.nio.file.Path;
import java.util.List;

/// Puts runs and where they came from into words.
final class RunTexts {
    private static final int LOSS_DECIMALS = 3;
    private static final int RESIDUAL_DECIMALS = 4;

    private RunTexts() {}

    /// The facts worth knowing of a run left out: its loss, how far off the fit it is, its tokens per parameter.
    static LeftOut leftOut(RunRow row) {
        String loss = Words.of("Loss %s", QuantityFormat.loss(row.run().loss(), LOSS_DECIMALS));
        String ratio = QuantityFormat.tokensPerParameter(row.run().tokensPerParameter());
        return new LeftOut(
                row.run().id(),
                Words.of(
                        "%s%s; %s tok/param",
                        loss, offTheFit(row.residualProperty().get()), ratio));
    }

    private static String offTheFit(double residual) {
        String distance = QuantityFormat.loss(Math.abs(residual), 2);
        return Double.isNaN(residual)
                ? ""
                : residual < 0
                        ? Words.of(" is %s below the fit", distance)
                        : Words.of(" is %s above the fit", distance);
    }

    /// How many runs are selected, their ranges and their mean residual.
    static SelectionFacts selection(List<Run> runs, double mean) {
        if (runs.isEmpty()) {
            return SelectionFacts.none();
        }
        return new SelectionFacts(
                Counted.of(runs.size(), "run"),
                Mapping.range(Quantity.PARAMETERS, runs),
                Mapping.range(Quantity.TOKENS, runs),
                Mapping.range(Quantity.COMPUTE, runs),
                Mapping.range(Quantity.LOSS, runs),
                Double.isNaN(mean) ? "–" : QuantityFormat.signed(mean, RESIDUAL_DECIMALS));
    }

    /// Name, place, layout and hash of a data set.
    static SourceFacts source(DataSet set) {
        DataSource first = set.first();
        Loaded loaded = first.loaded();
        String cells =
                switch (loaded.delimiter()) {
                    case "\t" -> ", tabs";
                    case ";" -> ", semicolons";
                    case "," -> ", commas";
                    default -> "";
                };
        String place =
                switch (first.origin()) {
                    case Origin.File(var path) -> folder(path);
                    case Origin.Sample _ -> "a sample";
                    case Origin.Kept _ -> Words.of("the session");
                    case Origin.Pasted _ -> Words.of("the clipboard");
                };
        return new SourceFacts(set.name(), place, loaded.layout() + cells, loaded.sha256());
    }

    private static String folder(Path path) {
        Path parent = path.toAbsolutePath().normalize().getParent();
        return parent == null ? "" : parent.toString();
    }
}
