package isoscope.export;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.plot.AxisRanges;
import isoscope.plot.Layer.Plane;
import isoscope.plot.Study;
import isoscope.plot.Theme;
import isoscope.plot.charts.AllocationFigure;
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
import isoscope.testkit.BaselineImages;
import isoscope.testkit.Studies;
import java.awt.image.BufferedImage;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every chart of the samples as it looked when it was looked at last.
@SuppressWarnings("NullAway.Init")
class BaselineImagesTest {
    private static final double COMPUTE = 5.76e23;

    /// 720 × 480 layout units on 480 × 320 pixels: the files are small, and every letter can still be read.
    private static final ExportSize SIZE = new ExportSize(190.5, 127, 64, 9);

    private static Study sweep;
    private static Study curves;
    private static Study outliers;

    @BeforeAll
    static void fit() {
        sweep = Studies.fitted(Sample.ISOFLOP_SYNTHETIC);
        curves = Studies.fitted(Sample.CURVES_SYNTHETIC);
        outliers = Studies.withOutliers();
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    runs,          LIGHT
                    runs,          DARK
                    loss-curves,   LIGHT
                    loss-curves,   DARK
                    isoloss-n-c,   LIGHT
                    isoloss-n-c,   DARK
                    isoloss-d-n,   LIGHT
                    isoloss-d-n,   DARK
                    isoloss-d-c,   LIGHT
                    isoloss-d-c,   DARK
                    isoflop,       LIGHT
                    isoflop,       DARK
                    allocation,    LIGHT
                    allocation,    DARK
                    isoloss-band,    LIGHT
                    isoloss-band,    DARK
                    isoflop-band,    LIGHT
                    allocation-band, LIGHT
                    allocation-band, DARK
                    parity,        LIGHT
                    parity,        DARK
                    residuals,     LIGHT
                    residuals,     DARK
                    qq,            LIGHT
                    qq,            DARK
                    fit-check,     LIGHT
                    """)
    void aChartLooksAsItDid(String chart, Theme theme) {
        BaselineImages.check(
                chart + "-" + theme.name().toLowerCase(Locale.ROOT),
                drawn(builder(chart), study(chart), COMPUTE, theme));
    }

    @ParameterizedTest
    @ValueSource(strings = {"field", "contours", "isoflop-lines", "frontier", "runs", "models"})
    void aLayerThatIsMissingWouldBeSeen(String layer) {
        FigureBuilder builder = builder("isoloss-n-c");
        BufferedImage whole = drawn(builder, sweep, COMPUTE, Theme.LIGHT);
        Study less = sweep.withHidden(Set.of(layer));
        assertThat(BaselineImages.difference(whole, drawn(builder, less, COMPUTE, Theme.LIGHT)))
                .isPresent();
    }

    @Test
    void aCursorAFewPixelsAsideWouldBeSeen() {
        FigureBuilder builder = builder("isoloss-n-c");
        BufferedImage here = drawn(builder, sweep, COMPUTE, Theme.LIGHT);
        BufferedImage aside = drawn(builder, sweep, 1.2 * COMPUTE, Theme.LIGHT);
        assertThat(BaselineImages.difference(here, aside)).isPresent();
        assertThat(BaselineImages.difference(here, here)).isEmpty();
    }

    private static BufferedImage drawn(
            FigureBuilder builder, Study study, double compute, Theme theme) {
        return PngExport.render(builder.build(study, compute, AxisRanges.AUTOMATIC), SIZE, theme);
    }

    private static Study study(String chart) {
        return switch (chart) {
            case "loss-curves" -> curves;
            case "parity", "residuals", "qq", "fit-check" -> outliers;
            default -> chart.endsWith("-band") ? Studies.resampled(sweep, true) : sweep;
        };
    }

    private static FigureBuilder builder(String chart) {
        return switch (chart) {
            case "runs" -> new RunsFigure();
            case "loss-curves" -> new LossCurvesFigure(Quantity.COMPUTE);
            case "isoloss-n-c", "isoloss-band" -> new IsoLossFigure(Plane.COMPUTE_PARAMETERS);
            case "isoloss-d-n" -> new IsoLossFigure(Plane.PARAMETERS_TOKENS);
            case "isoloss-d-c" -> new IsoLossFigure(Plane.COMPUTE_TOKENS);
            case "isoflop", "isoflop-band" -> new IsoFlopFigure();
            case "allocation", "allocation-band" -> new AllocationFigure();
            case "parity" -> new ParityFigure(Quantity.PARAMETERS);
            case "residuals" -> new ResidualsFigure(Quantity.COMPUTE, Quantity.PARAMETERS);
            case "qq" -> new QqFigure(Quantity.PARAMETERS);
            case "fit-check" -> new FitCheckFigure(Quantity.TOKENS, Quantity.COMPUTE, true);
            default -> throw new IllegalArgumentException(chart);
        };
    }
}
