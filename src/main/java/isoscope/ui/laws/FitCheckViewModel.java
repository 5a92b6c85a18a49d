package isoscope.ui.laws;

import isoscope.plot.charts.FitCheckFigure;
import isoscope.plot.charts.ReadOut;
import isoscope.quantity.Quantity;
import isoscope.session.Document;
import isoscope.session.LawSelection;
import isoscope.session.view.Views;
import isoscope.ui.workspace.Cards;
import isoscope.ui.workspace.ChartBehaviour;
import isoscope.ui.workspace.ChartModel;
import isoscope.ui.workspace.Spot;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;

/// The charts that check the fit: parity or normal quantiles at the left, residuals at the right.
public final class FitCheckViewModel implements ChartBehaviour {
    private final LawSelection laws;
    private final ChartModel chart;
    private final ObjectProperty<Boolean> quantiles;
    private final ObjectProperty<Quantity> against;
    private final ObjectProperty<Quantity> colouring;

    /// Follows a document; shows parity, and residuals against compute, first.
    public FitCheckViewModel(Document document) {
        laws = document.laws();
        Views views = document.looking().views();
        quantiles = views.flag("laws.quantiles", false);
        against = views.choice("laws.against", Quantity.COMPUTE);
        colouring = views.choice("laws.colouring", Quantity.COMPUTE);
        chart = new ChartModel(document, figure());
        for (Observable choice : new Observable[] {quantiles, against, colouring}) {
            choice.subscribe(() -> chart.build(figure()));
        }
    }

    /// The chart's figure and view.
    public ChartModel chart() {
        return chart;
    }

    /// Whether the left chart shows normal quantiles instead of parity.
    public ObjectProperty<Boolean> quantilesProperty() {
        return quantiles;
    }

    /// What residuals are drawn against: parameters, tokens or compute.
    public ObjectProperty<Quantity> againstProperty() {
        return against;
    }

    /// What colours the runs: parameters, tokens or compute.
    public ObjectProperty<Quantity> colouringProperty() {
        return colouring;
    }

    /// The card of the run under the pointer.
    @Override
    public Optional<ReadOut> readOut(Spot spot) {
        return spot.marker()
                .flatMap(id -> Cards.marker(chart.study(), laws.referenceLawProperty().get(), id));
    }

    /// Selects the run under the pointer, or nothing.
    @Override
    public void click(Spot spot) {
        chart.runs().selectAt(spot);
    }

    private FitCheckFigure figure() {
        return new FitCheckFigure(against.get(), colouring.get(), quantiles.get());
    }
}
