package isoscope.export;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.plot.AxisRanges;
import isoscope.plot.Figure;
import isoscope.plot.LaidOutFigure;
import isoscope.plot.PageElements;
import isoscope.plot.Theme;
import isoscope.testkit.Charts;
import isoscope.testkit.ImageDifference;
import isoscope.testkit.Likeness;
import isoscope.testkit.Rasters;
import isoscope.testkit.Themes;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every chart as other programs show its PDF and its SVG, against its PNG; in the themes of [Themes].
@SuppressWarnings("NullAway.Init")
class VectorAgreementTest {
    private static final int DPI = 64;

    /// Exactly 480 × 320 pixels.
    private static final ExportSize SIZE = new ExportSize(190.5, 127, DPI, 9);

    /// The same shapes and the same glyphs, filled by another program.
    private static final Likeness SHAPES = new Likeness(0.5, 8);

    /// A PDF file has advances in thousandths of the size, so the end of a long line lies a part of a pixel off.
    private static final Likeness LONG_LINES = new Likeness(0.8, 16);

    /// The viewer knows no kerning and no semi-bold weight, so letters may lie a pixel apart and be thinner.
    private static final Likeness LETTERS = new Likeness(1.5, 45);

    private static final Pattern TEXT = Pattern.compile("<text.*?</text>", Pattern.DOTALL);

    private static Charts charts;

    @BeforeAll
    static void fit() {
        charts = new Charts();
        Rasters.installFaces();
    }

    private static final PageElements ALL =
            new PageElements(
                    "A title of words enough that they take a second line of a page as small as this",
                    "runs.csv; 240 of 245 runs; Fitted, Kaplan 2020; Isoscope",
                    PageElements.Legend.INSIDE,
                    true);

    static Stream<Arguments> charts() {
        return Themes.of(Charts.names(), 0);
    }

    static Stream<Arguments> furnishedCharts() {
        return Themes.of(Charts.names(), 1);
    }

    @ParameterizedTest
    @MethodSource("charts")
    void aChartIsTheSameInEveryFormat(String chart, Theme theme) {
        agree(chart + "-" + theme, request(charts.figure(chart), theme), SHAPES);
    }

    @ParameterizedTest
    @MethodSource("furnishedCharts")
    void whatStandsAroundAChartIsTheSameInEveryFormat(String chart, Theme theme) {
        String name = chart + "-" + theme + "-furnished";
        agree(name, request(charts.figure(chart), theme, ALL), LONG_LINES);
    }

    private static void agree(String name, ExportRequest request, Likeness ofPdf) {
        BufferedImage png = Rasters.onPaper(PngExport.render(request));

        ofPdf.check(name + "-pdf", Rasters.ofPdf(PdfFile.of(request), DPI), png);

        byte[] svg = SvgFile.of(request);
        LETTERS.check(name + "-svg", ofSvg(svg), png);
        SHAPES.check(name + "-svg-shapes", ofSvg(withoutText(svg)), withoutText(request.drawing()));
    }

    @Test
    void whatIsMissingWouldBeSeen() {
        Figure whole = charts.figure("isoloss-n-c");
        BufferedImage png = PngExport.render(whole, SIZE, Theme.LIGHT);
        for (String layer : List.of("field", "contours", "frontier", "runs", "models")) {
            Figure less =
                    Charts.builder("isoloss-n-c")
                            .build(
                                    charts.study("isoloss-n-c").withHidden(Set.of(layer)),
                                    Charts.COMPUTE,
                                    AxisRanges.AUTOMATIC);
            byte[] pdf = PdfFile.of(request(less, Theme.LIGHT));

            assertThat(ImageDifference.between(Rasters.ofPdf(pdf, DPI), png))
                    .as(layer)
                    .matches(found -> !SHAPES.holds(found));
        }
    }

    private static ExportRequest request(Figure figure, Theme theme) {
        return request(figure, theme, PageElements.NONE);
    }

    private static ExportRequest request(Figure figure, Theme theme, PageElements furniture) {
        return new ExportRequest(figure, SIZE, theme, furniture, Provenance.NONE);
    }

    private static BufferedImage ofSvg(byte[] file) {
        return Rasters.ofSvg(file, SIZE.pixelWidth(), SIZE.pixelHeight());
    }

    private static byte[] withoutText(byte[] svg) {
        String text = new String(svg, StandardCharsets.UTF_8);
        return TEXT.matcher(text).replaceAll("").getBytes(StandardCharsets.UTF_8);
    }

    private static BufferedImage withoutText(LaidOutFigure figure) {
        var image =
                new BufferedImage(
                        SIZE.pixelWidth(), SIZE.pixelHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(image.getWidth() / figure.width(), image.getHeight() / figure.height());
        new MarkPainter(graphics, line -> {}).paint(figure);
        graphics.dispose();
        return image;
    }
}
