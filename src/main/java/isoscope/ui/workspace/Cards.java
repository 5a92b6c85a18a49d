package isoscope.ui.workspace;

import isoscope.law.ComputeAllocation;
import isoscope.law.LossSurface;
import isoscope.law.ScalingLaw;
import isoscope.plot.Study;
import isoscope.plot.charts.ReadOut;
import isoscope.plot.charts.ReadOut.Row;
import isoscope.quantity.Quantity;
import isoscope.quantity.QuantityFormat;
import isoscope.runs.KnownModel;
import isoscope.session.Choices;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The read-out cards that charts share.
public final class Cards {
    private Cards() {}

    /// The card of a marker: a run, or a reference model.
    ///
    /// @param referenceLaw prices a reference model
    /// @param id the marker's id
    /// @return empty when it is neither
    public static Optional<ReadOut> marker(
            Study study, Optional<ScalingLaw> referenceLaw, String id) {
        return study.runs().runs().stream()
                .filter(run -> run.id().equals(id))
                .findFirst()
                .map(run -> ReadOut.ofRun(run, study))
                .or(() ->
                        study.models().stream()
                                .filter(model -> model.name().equals(id))
                                .findFirst()
                                .map(model -> model(study, referenceLaw, model)));
    }

    /// A split of some compute: N, D, C and what the reference law expects of it, and the best split of that compute by the fit
    /// of the runs. Intervals come and go within its rows, so that it keeps its height.
    ///
    /// @param title of the card; empty for none
    public static ReadOut split(
            String title, Study study, Optional<ScalingLaw> referenceLaw, ComputeAllocation split) {
        List<Row> rows = new ArrayList<>();
        rows.add(row(Words.of("Compute C"), split.compute(), Quantity.COMPUTE));
        rows.add(row(Words.of("Parameters N"), split.parameters(), Quantity.PARAMETERS));
        rows.add(row(Words.of("Tokens D"), split.tokens(), Quantity.TOKENS));
        rows.add(
                new Row(
                        Words.of("Tokens per parameter"),
                        QuantityFormat.tokensPerParameter(split.tokensPerParameter())));
        referenceLaw
                .flatMap(law -> law.surface().map(surface -> predicted(study, law, surface, split)))
                .ifPresent(rows::add);
        study.fittedLaw()
                .filter(study.laws()::contains)
                .ifPresent(law -> addBest(rows, study, law, split.compute()));
        return new ReadOut(title, rows);
    }

    /// A row of a quantity as read-outs write it.
    public static Row row(String key, double value, Quantity quantity) {
        return new Row(key, QuantityFormat.readOut(value, quantity));
    }

    private static ReadOut model(Study study, Optional<ScalingLaw> referenceLaw, KnownModel model) {
        return split(
                model.name(),
                study,
                referenceLaw,
                new ComputeAllocation(model.parameters(), model.tokens()));
    }

    private static void addBest(List<Row> rows, Study study, ScalingLaw fitted, double compute) {
        ComputeAllocation best = fitted.split(compute);
        Optional<String> sizes =
                FitIntervals.of(study, law -> law.split(compute).parameters(), QuantityFormat::si);
        Optional<String> tokens =
                FitIntervals.of(study, law -> law.split(compute).tokens(), QuantityFormat::si);
        rows.add(
                new Row(
                        Words.of("N* at this C"),
                        QuantityFormat.si(best.parameters()) + behind(sizes)));
        rows.add(
                new Row(
                        Words.of("D* at this C"),
                        QuantityFormat.si(best.tokens()) + behind(tokens)));
    }

    private static String behind(Optional<String> ends) {
        return ends.map(end -> " (" + end + ")").orElse("");
    }

    /// The loss expected, by whom unless that is the fit of the runs, and its interval if it is.
    private static Row predicted(
            Study study, ScalingLaw referenceLaw, LossSurface surface, ComputeAllocation split) {
        String loss = QuantityFormat.readOut(surface.loss(split), Quantity.LOSS);
        return referenceLaw.id().equals(Choices.FITTED)
                ? new Row(Words.of("Predicted loss"), loss + interval(study, split))
                : new Row(Words.of("Predicted loss, %s", referenceLaw.card().name()), loss);
    }

    private static String interval(Study study, ComputeAllocation split) {
        return behind(
                FitIntervals.of(
                        study,
                        law -> law.surface().map(surface -> surface.loss(split)).orElse(Double.NaN),
                        loss -> QuantityFormat.readOut(loss, Quantity.LOSS)));
    }
}
