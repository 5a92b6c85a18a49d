package isoscope.testkit;

import isoscope.plot.AxisRanges;
import isoscope.plot.Figure;
import isoscope.plot.Layer.Plane;
import isoscope.plot.Study;
import isoscope.plot.charts.AllocationFigure;
import isoscope.plot.charts.AllocationFigure.Shown;
import isoscope.plot.charts.FigureBuilder;
import isoscope.plot.charts.FitCheckFigure;
import isoscope.plot.charts.IsoFlopFigure;
import isoscope.plot.charts.IsoLossFigure;
import isoscope.plot.charts.LossCurvesFigure;
import isoscope.plot.charts.ParityFigure;
import isoscope.plot.charts.QqFigure;
import isoscope.plot.charts.ResidualsFigure;
import isoscope.plot.charts.RunsFigure;
import isoscope.quantity.Quantity;
import isoscope.runs.file.Sample;
import java.util.stream.Stream;

/// Every chart of the program by a name, of studies that are fitted once.
public final class Charts {
    /// Where the compute cursor stands.
    public static final double COMPUTE = 5.76e23;

    private final Study sweep = Studies.fitted(Sample.ISOFLOP_SYNTHETIC);
    private final Study curves = Studies.fitted(Sample.CURVES_SYNTHETIC);
    private final Study outliers = Studies.withOutliers();

    /// A chart of its study.
    ///
    /// @param chart such as `isoloss-n-c`
    public Figure figure(String chart) {
        return builder(chart).build(study(chart), COMPUTE, AxisRanges.AUTOMATIC);
    }

    /// The study that a chart is drawn of.
    public Study study(String chart) {
        return switch (chart) {
            case "loss-curves" -> curves;
            case "parity", "residuals", "qq", "fit-check" -> outliers;
            default -> chart.endsWith("-band") ? Studies.resampled(sweep, true) : sweep;
        };
    }

    /// Every chart, and those that look otherwise with intervals.
    public static Stream<String> names() {
        return Stream.of(
                "runs",
                "loss-curves",
                "isoloss-n-c",
                "isoloss-d-n",
                "isoloss-d-c",
                "isoloss-band",
                "isoflop",
                "isoflop-band",
                "allocation",
                "allocation-ratio",
                "allocation-band",
                "parity",
                "residuals",
                "qq",
                "fit-check");
    }

    /// The builder that draws a chart.
    public static FigureBuilder builder(String chart) {
        return switch (chart) {
            case "runs" -> new RunsFigure();
            case "loss-curves" -> new LossCurvesFigure(Quantity.COMPUTE);
            case "isoloss-n-c", "isoloss-band" -> new IsoLossFigure(Plane.COMPUTE_PARAMETERS);
            case "isoloss-d-n" -> new IsoLossFigure(Plane.PARAMETERS_TOKENS);
            case "isoloss-d-c" -> new IsoLossFigure(Plane.COMPUTE_TOKENS);
            case "isoflop", "isoflop-band" -> new IsoFlopFigure();
            case "allocation", "allocation-band" -> new AllocationFigure();
            case "allocation-ratio" -> new AllocationFigure(Shown.TOKENS_PER_PARAMETER);
            case "parity" -> new ParityFigure(Quantity.PARAMETERS);
            case "residuals" -> new ResidualsFigure(Quantity.COMPUTE, Quantity.PARAMETERS);
            case "qq" -> new QqFigure(Quantity.PARAMETERS);
            case "fit-check" -> new FitCheckFigure(Quantity.TOKENS, Quantity.COMPUTE, true);
            default -> throw new IllegalArgumentException(chart);
        };
    }
}
