package isoscope.ui.laws;

import isoscope.plot.charts.FitCheckFigure;
import isoscope.quantity.Quantity;
import isoscope.session.Document;
import isoscope.session.view.Views;
import isoscope.ui.workspace.ChartBehaviour;
import isoscope.ui.workspace.ChartModel;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;

/// The charts that check the fit: parity or normal quantiles at the left, residuals at the right.
public final class FitCheckViewModel implements ChartBehaviour {
    private final ChartModel chart;
    private final ObjectProperty<Boolean> quantiles;
    private final ObjectProperty<Quantity> against;
    private final ObjectProperty<Quantity> colouring;

    /// Follows a document; shows parity, and residuals against compute, first.
    public FitCheckViewModel(Document document) {
        Views views = document.looking().views();
        quantiles = views.flag("laws.quantiles", false);
        against = views.choice("laws.against", Quantity.COMPUTE);
        colouring = views.choice("laws.colouring", Quantity.COMPUTE);
        chart = new ChartModel(document, figure());
        for (Observable choice : new Observable[] {quantiles, against, colouring}) {
            choice.subscribe(() -> chart.build(figure()));
        }
    }

    @Override
    public ChartModel chart() {
        return chart;
    }

    /// Whether the left chart shows normal quantiles instead of parity.
    public ObjectProperty<Boolean> quantilesProperty() {
        return quantiles;
    }

    /// The quantity that residuals are drawn against: parameters, tokens or compute.
    public ObjectProperty<Quantity> againstProperty() {
        return against;
    }

    /// The quantity that colours the runs: parameters, tokens or compute.
    public ObjectProperty<Quantity> colouringProperty() {
        return colouring;
    }

    private FitCheckFigure figure() {
        return new FitCheckFigure(against.get(), colouring.get(), quantiles.get());
    }
}
