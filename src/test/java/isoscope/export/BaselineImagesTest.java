package isoscope.export;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.plot.AxisRanges;
import isoscope.plot.Study;
import isoscope.plot.Theme;
import isoscope.plot.charts.FigureBuilder;
import isoscope.testkit.BaselineImages;
import isoscope.testkit.Charts;
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
    /// 720 × 480 layout units on 480 × 320 pixels: the files are small, and every letter can still be read.
    private static final ExportSize SIZE = new ExportSize(190.5, 127, 64, 9);

    private static Charts charts;

    @BeforeAll
    static void fit() {
        charts = new Charts();
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
                    allocation-ratio, LIGHT
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
                PngExport.render(charts.figure(chart), SIZE, theme));
    }

    @ParameterizedTest
    @ValueSource(strings = {"field", "contours", "isoflop-lines", "frontier", "runs", "models"})
    void aLayerThatIsMissingWouldBeSeen(String layer) {
        FigureBuilder builder = Charts.builder("isoloss-n-c");
        Study sweep = charts.study("isoloss-n-c");
        BufferedImage whole = drawn(builder, sweep, Charts.COMPUTE, Theme.LIGHT);
        Study less = sweep.withHidden(Set.of(layer));
        assertThat(
                        BaselineImages.difference(
                                whole, drawn(builder, less, Charts.COMPUTE, Theme.LIGHT)))
                .isPresent();
    }

    @Test
    void aCursorAFewPixelsAsideWouldBeSeen() {
        FigureBuilder builder = Charts.builder("isoloss-n-c");
        Study sweep = charts.study("isoloss-n-c");
        BufferedImage here = drawn(builder, sweep, Charts.COMPUTE, Theme.LIGHT);
        BufferedImage aside = drawn(builder, sweep, 1.2 * Charts.COMPUTE, Theme.LIGHT);
        assertThat(BaselineImages.difference(here, aside)).isPresent();
        assertThat(BaselineImages.difference(here, here)).isEmpty();
    }

    private static BufferedImage drawn(
            FigureBuilder builder, Study study, double compute, Theme theme) {
        return PngExport.render(builder.build(study, compute, AxisRanges.AUTOMATIC), SIZE, theme);
    }
}
