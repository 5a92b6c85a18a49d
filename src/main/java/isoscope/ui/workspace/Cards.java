package isoscope.ui.workspace;

import isoscope.law.LossSurface;
import isoscope.law.ScalingLaw;
import isoscope.law.Split;
import isoscope.plot.Study;
import isoscope.plot.charts.ReadOut;
import isoscope.plot.charts.ReadOut.Row;
import isoscope.quantity.Quantity;
import isoscope.quantity.QuantityFormat;
import isoscope.runs.KnownModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The read-out cards that charts share.
public final class Cards {
    private Cards() {}

    /// The card of a marker: a run, or a reference model.
    ///
    /// @param judge prices a reference model
    /// @param id the marker's id
    /// @return empty when it is neither
    public static Optional<ReadOut> marker(Study study, Optional<ScalingLaw> judge, String id) {
        return study.runs().runs().stream()
                .filter(run -> run.id().equals(id))
                .findFirst()
                .map(run -> ReadOut.ofRun(run, study))
                .or(() ->
                        study.models().stream()
                                .filter(model -> model.name().equals(id))
                                .findFirst()
                                .map(model -> model(judge, model)));
    }

    /// A split of some compute: N, D, C and what the judge expects of it.
    ///
    /// @param title of the card; empty for none
    public static ReadOut split(String title, Optional<ScalingLaw> judge, Split split) {
        List<Row> rows = new ArrayList<>();
        rows.add(row("Compute C", split.compute(), Quantity.COMPUTE));
        rows.add(row("Parameters N", split.parameters(), Quantity.PARAMETERS));
        rows.add(row("Tokens D", split.tokens(), Quantity.TOKENS));
        rows.add(
                new Row(
                        "Tokens per parameter",
                        QuantityFormat.tokensPerParameter(split.tokensPerParameter())));
        judge.flatMap(ScalingLaw::surface)
                .ifPresent(surface -> rows.add(predicted(surface, split)));
        return new ReadOut(title, rows);
    }

    /// A row of a quantity as read-outs write it.
    public static Row row(String key, double value, Quantity quantity) {
        return new Row(key, QuantityFormat.readOut(value, quantity));
    }

    private static ReadOut model(Optional<ScalingLaw> judge, KnownModel model) {
        return split(model.name(), judge, new Split(model.parameters(), model.tokens()));
    }

    private static Row predicted(LossSurface surface, Split split) {
        double loss = surface.loss(split.parameters(), split.tokens());
        return row("Predicted loss", loss, Quantity.LOSS);
    }
}
