package isoscope.chart;

import io.fair_acc.chartfx.XYChart;
import isoscope.plot.LaidOutFigure;
import isoscope.plot.TextRuler;
import org.jspecify.annotations.Nullable;

/// A ChartFX chart of which only the canvas is seen. Its axes, grid, legend, title and tool
/// bar are those of a [isoscope.plot.Figure], so they are the same in the window and in an exported file.
final class FigureChart extends XYChart {
    private final MarkRenderer renderer;

    FigureChart(TextRuler ruler, Sharpness sharpness) {
        renderer = new MarkRenderer(getCanvas(), ruler, sharpness);
        getTransforms().add(sharpness.inverse());
        getRenderers().setAll(renderer);
        getLegend().getNode().setVisible(false);
        getTitleLabel().setVisible(false);
        getToolBar().setVisible(false);
        getToolBar().setManaged(false);
        // ChartFX caches its canvas as an image, a copy that only costs when nothing is
        // transformed.
        getCanvas().setCache(false);
        setMouseTransparent(true);
        // A chart is one stop for the keyboard: the view around it.
        getMenuPane().setFocusTraversable(false);
        getPlotArea().setFocusTraversable(false);
    }

    /// Shows a figure that was laid out for the size of this chart.
    void show(@Nullable LaidOutFigure figure) {
        renderer.show(figure);
    }

    /// Without ChartFX's grid, which would add axes to the chart.
    @Override
    protected void redrawCanvas() {
        getCanvas()
                .getGraphicsContext2D()
                .clearRect(0, 0, getCanvas().getWidth(), getCanvas().getHeight());
        renderer.render();
    }
}
