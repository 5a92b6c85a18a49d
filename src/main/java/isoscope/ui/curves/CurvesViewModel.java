package isoscope.ui.curves;

import isoscope.fit.frontier.Envelope;
import isoscope.plot.charts.LossCurvesFigure;
import isoscope.plot.charts.ReadOut;
import isoscope.plot.charts.ReadOut.Row;
import isoscope.quantity.Quantity;
import isoscope.quantity.QuantityFormat;
import isoscope.runs.Run;
import isoscope.session.Document;
import isoscope.ui.workspace.Cards;
import isoscope.ui.workspace.ChartBehaviour;
import isoscope.ui.workspace.ChartModel;
import isoscope.ui.workspace.Spot;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;

/// Loss against what was spent, and the law of the lower envelope.
public final class CurvesViewModel implements ChartBehaviour {
    private static final String CURVES = "curves";

    private final ChartModel chart;
    private final ObjectProperty<Quantity> against;
    private final ObservableValue<Envelope> envelope;
    private final ObservableValue<EnvelopeReport> report;

    /// Follows a document; shows loss against compute first.
    public CurvesViewModel(Document document) {
        against = document.looking().views().choice("loss-curves.against", Quantity.COMPUTE);
        LossCurvesFigure figure = new LossCurvesFigure(against.get());
        chart = new ChartModel(document, figure);
        against.subscribe((old, now) -> chart.build(figure.against(now)));
        envelope = chart.whileShown(figure::envelope);
        report = chart.whileShown(study -> EnvelopeReport.of(figure.envelope(study), study));
    }

    @Override
    public ChartModel chart() {
        return chart;
    }

    /// The quantity that losses are drawn against: compute, tokens or parameters.
    public ObjectProperty<Quantity> againstProperty() {
        return against;
    }

    /// The law of the lower envelope, in words; or why there is none.
    public ObservableValue<EnvelopeReport> reportProperty() {
        return report;
    }

    @Override
    public Optional<ReadOut> readOut(Spot spot) {
        if (!spot.panel().equals(CURVES)) {
            return marker(spot);
        }
        return CurvePoint.nearest(chart.study(), against.get(), spot, losses())
                .map(this::card)
                .or(() -> marker(spot))
                .or(() -> Optional.of(place(spot)));
    }

    /// Selects the run under the pointer, or nothing.
    @Override
    public void click(Spot spot) {
        Optional<String> run =
                spot.marker()
                        .filter(chart.runs()::isRun)
                        .or(() ->
                                CurvePoint.nearest(chart.study(), against.get(), spot, losses())
                                        .map(point -> point.run().id()));
        chart.runs().select(run.map(Set::of).orElse(Set.of()));
    }

    /// How much of the loss axis is in view, as a ratio.
    private double losses() {
        return chart.figureProperty()
                .get()
                .map(figure -> figure.panels().getFirst().y().range())
                .map(range -> range.high() / range.low())
                .orElse(2.0);
    }

    private ReadOut card(CurvePoint point) {
        Run run = point.run();
        List<Row> rows = new ArrayList<>();
        rows.add(Cards.row(Words.of("Parameters N"), run.parameters(), Quantity.PARAMETERS));
        rows.add(Cards.row(Words.of("Compute so far"), point.compute(), Quantity.COMPUTE));
        rows.add(Cards.row(Words.of("Tokens so far"), point.tokens(), Quantity.TOKENS));
        rows.add(Cards.row(Words.of("Loss"), point.loss(), Quantity.LOSS));
        if (envelope.getValue() instanceof Envelope.Found found) {
            double above = point.loss() - found.law().loss(point.compute());
            rows.add(new Row(Words.of("Above envelope"), QuantityFormat.signed(above, 3)));
        }
        return new ReadOut(run.id(), rows);
    }

    private ReadOut place(Spot spot) {
        List<Row> rows = new ArrayList<>();
        rows.add(
                switch (against.get()) {
                    case TOKENS -> Cards.row(Words.of("Tokens D"), spot.x(), Quantity.TOKENS);
                    case PARAMETERS ->
                            Cards.row(Words.of("Parameters N"), spot.x(), Quantity.PARAMETERS);
                    case COMPUTE, LOSS ->
                            Cards.row(Words.of("Compute C"), spot.x(), Quantity.COMPUTE);
                });
        rows.add(Cards.row(Words.of("Loss"), spot.y(), Quantity.LOSS));
        if (against.get() == Quantity.COMPUTE
                && envelope.getValue() instanceof Envelope.Found found) {
            rows.add(
                    Cards.row(Words.of("Envelope law"), found.law().loss(spot.x()), Quantity.LOSS));
        }
        return new ReadOut("", rows);
    }
}
