package isoscope.plot.layout;

import isoscope.plot.Layer;

/// Lays out one layer.
final class LayerMarks {
    private LayerMarks() {}

    static LayerDrawing of(Layer layer, PanelSite site) {
        return switch (layer) {
            case Layer.Points points -> PointMarks.of(points, site);
            case Layer.Curve curve -> CurveMarks.of(curve, site);
            case Layer.Band band -> BandMarks.of(band, site);
            // A field lies under the grid, so the panel draws it first of all.
            case Layer.Field _ -> LayerDrawing.EMPTY;
            case Layer.Contours contours -> ContourMarks.of(contours, site);
            case Layer.Rule rule -> RuleMarks.of(rule, site);
            case Layer.Label label -> PointLabels.of(label, site);
            case Layer.Bars bars -> BarMarks.of(bars, site);
            case Layer.ColourBar bar -> ColourBarMarks.of(bar, site);
        };
    }
}
