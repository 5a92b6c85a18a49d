package isoscope.ui.runs;

import isoscope.plot.charts.ReadOut;
import isoscope.plot.charts.RunsFigure;
import isoscope.session.Document;
import isoscope.ui.workspace.Cards;
import isoscope.ui.workspace.ChartBehaviour;
import isoscope.ui.workspace.ChartModel;
import isoscope.ui.workspace.ChartTool;
import isoscope.ui.workspace.Spot;
import java.util.Optional;
import java.util.Set;

/// The runs by compute and model size, beside the table: what is selected in one is selected in the other.
final class ScatterModel implements ChartBehaviour {
    private final Document document;
    private final ChartModel chart;

    ScatterModel(Document document) {
        this.document = document;
        chart = new ChartModel(document, new RunsFigure());
        chart.toolProperty().set(ChartTool.SELECT);
    }

    ChartModel chart() {
        return chart;
    }

    @Override
    public Optional<ReadOut> readOut(Spot spot) {
        return spot.marker()
                .flatMap(id -> Cards.marker(chart.study(), document.judgeProperty().get(), id));
    }

    /// Selects the run under the pointer, or nothing.
    @Override
    public void click(Spot spot) {
        document.select(spot.marker().filter(chart::isRun).map(Set::of).orElse(Set.of()));
    }
}
