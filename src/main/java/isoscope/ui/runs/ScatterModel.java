package isoscope.ui.runs;

import isoscope.plot.charts.ReadOut;
import isoscope.plot.charts.RunsFigure;
import isoscope.session.Document;
import isoscope.session.LawSelection;
import isoscope.ui.workspace.Cards;
import isoscope.ui.workspace.ChartBehaviour;
import isoscope.ui.workspace.ChartModel;
import isoscope.ui.workspace.ChartTool;
import isoscope.ui.workspace.Spot;
import java.util.Optional;

/// The runs by compute and model size, beside the table: what is selected in one is selected in the other.
final class ScatterModel implements ChartBehaviour {
    private final LawSelection laws;
    private final ChartModel chart;

    ScatterModel(Document document) {
        laws = document.laws();
        chart = new ChartModel(document, new RunsFigure());
        chart.toolProperty().set(ChartTool.SELECT);
    }

    ChartModel chart() {
        return chart;
    }

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
}
