package isoscope.ui.isoloss;

import isoscope.law.ComputeAllocation;
import isoscope.plot.Layer.Plane;
import isoscope.plot.charts.IsoLossFigure;
import isoscope.plot.charts.ReadOut;
import isoscope.session.Document;
import isoscope.session.view.ComputeProperty;
import isoscope.ui.workspace.Cards;
import isoscope.ui.workspace.ChartBehaviour;
import isoscope.ui.workspace.ChartModel;
import isoscope.ui.workspace.Spot;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;

/// The IsoLoss chart on one of three planes.
public final class IsoLossViewModel implements ChartBehaviour {
    private static final String SLICE = "slice";

    private final ComputeProperty compute;
    private final ChartModel chart;
    private final ObjectProperty<Plane> plane;

    /// Follows a document; shows model size against compute first.
    public IsoLossViewModel(Document document) {
        compute = document.looking().computeProperty();
        plane = document.looking().views().choice("isoloss.plane", Plane.COMPUTE_PARAMETERS);
        chart = new ChartModel(document, new IsoLossFigure(plane.get()));
        plane.subscribe((old, now) -> chart.build(new IsoLossFigure(now)));
    }

    @Override
    public ChartModel chart() {
        return chart;
    }

    /// Which two quantities span the plane.
    public ObjectProperty<Plane> planeProperty() {
        return plane;
    }

    @Override
    public Optional<ReadOut> readOut(Spot spot) {
        return marker(spot)
                .or(() ->
                        Optional.of(
                                Cards.split("", chart.study(), chart.referenceLaw(), split(spot))));
    }

    /// The allocation that the place stands for. The slice has the plane's vertical axis, at the compute held.
    private ComputeAllocation split(Spot spot) {
        if (spot.panel().equals(SLICE)) {
            double held = compute.get();
            return switch (plane.get()) {
                case COMPUTE_PARAMETERS -> ComputeAllocation.of(held, spot.y());
                case PARAMETERS_TOKENS, COMPUTE_TOKENS -> ofTokens(held, spot.y());
            };
        }
        return switch (plane.get()) {
            case COMPUTE_PARAMETERS -> ComputeAllocation.of(spot.x(), spot.y());
            case PARAMETERS_TOKENS -> new ComputeAllocation(spot.x(), spot.y());
            case COMPUTE_TOKENS -> ofTokens(spot.x(), spot.y());
        };
    }

    private static ComputeAllocation ofTokens(double compute, double tokens) {
        return new ComputeAllocation(
                compute / (ComputeAllocation.FLOP_PER_PARAMETER_TOKEN * tokens), tokens);
    }
}
