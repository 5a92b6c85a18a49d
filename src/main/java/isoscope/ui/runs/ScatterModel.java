package isoscope.ui.runs;

import isoscope.plot.charts.RunsFigure;
import isoscope.session.Document;
import isoscope.ui.workspace.ChartBehaviour;
import isoscope.ui.workspace.ChartModel;
import isoscope.ui.workspace.ChartTool;

/// The runs by compute and model size, beside the table: what is selected in one is selected in the other.
final class ScatterModel implements ChartBehaviour {
    private final ChartModel chart;

    ScatterModel(Document document) {
        chart = new ChartModel(document, new RunsFigure());
        chart.toolProperty().set(ChartTool.SELECT);
    }

    @Override
    public ChartModel chart() {
        return chart;
    }
}
