package isoscope.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import isoscope.plot.AxisRanges;
import isoscope.plot.Figure;
import isoscope.plot.Layer.Plane;
import isoscope.plot.Theme;
import isoscope.plot.charts.AllocationFigure;
import isoscope.plot.charts.IsoLossFigure;
import isoscope.testkit.Studies;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngExportTest {
    private static final ExportSize PAPER = new ExportSize(180, 120, 300, 9);
    private static final ExportSize SMALL = new ExportSize(85, 60, 96, 8);

    private static final Provenance PROVENANCE =
            new Provenance(
                    "Isoscope 0.0",
                    List.of(new Provenance.Source("läufe.csv", "ab12")),
                    "two runs",
                    "huber-lse",
                    List.of("kaplan", "fitted"));

    private final Figure figure =
            new IsoLossFigure(Plane.COMPUTE_PARAMETERS)
                    .build(Studies.twoLaws(Set.of()), 5.76e23, AxisRanges.AUTOMATIC);

    @Test
    void aPictureHasTheSizeAndResolutionOfItsPaper() throws IOException {
        byte[] file = PngFile.of(new ExportRequest(figure, PAPER, Theme.PRINT, PROVENANCE));

        BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
        assertThat(image.getWidth()).isEqualTo(2126);
        assertThat(image.getHeight()).isEqualTo(1417);
        ByteBuffer physical = chunks(file, "pHYs").getFirst();
        assertThat(physical.getInt() * 0.0254).isCloseTo(300, within(0.01));
        assertThat(physical.getInt() * 0.0254).isCloseTo(300, within(0.01));
        assertThat(physical.get()).as("metres").isEqualTo((byte) 1);
    }

    @Test
    void aPictureTellsWhereItsNumbersComeFrom() throws IOException {
        byte[] file = PngFile.of(new ExportRequest(figure, SMALL, Theme.PRINT, PROVENANCE));

        assertThat(chunks(file, "iTXt"))
                .extracting(chunk -> StandardCharsets.UTF_8.decode(chunk).toString())
                .containsExactly(
                        "Title\0\0\0\0\0" + figure.description(),
                        "Software\0\0\0\0\0Isoscope 0.0",
                        "Data\0\0\0\0\0läufe.csv sha256:ab12",
                        "Runs\0\0\0\0\0two runs",
                        "Fit\0\0\0\0\0huber-lse",
                        "Laws\0\0\0\0\0kaplan, fitted");
    }

    @Test
    void twoExportsHaveEqualPixels() {
        assertThat(pixels(figure, Theme.LIGHT)).isEqualTo(pixels(figure, Theme.LIGHT));
        assertThat(pixels(figure, Theme.LIGHT)).isNotEqualTo(pixels(figure, Theme.DARK));
    }

    @Test
    void printIsOnPureWhite() {
        BufferedImage image = PngExport.render(figure, SMALL, Theme.PRINT);

        assertThat(image.getRGB(0, 0)).isEqualTo(0xFFFFFFFF);
        assertThat(image.getRGB(image.getWidth() - 1, image.getHeight() - 1)).isEqualTo(0xFFFFFFFF);
    }

    @Test
    void aPictureTooLargeForMemoryIsNotDrawn() {
        ExportSize poster = new ExportSize(2000, 2000, 600, 9);

        assertThatThrownBy(() -> PngExport.render(figure, poster, Theme.PRINT))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sizesThatAreNoSizesAreRefused() {
        for (double wrong : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThat(new ExportSize(wrong, 120, 300, 9).problem()).isPresent();
            assertThat(new ExportSize(180, 120, wrong, 9).problem()).isPresent();
        }
        assertThat(new ExportSize(180, 120, 300, .001).problem()).isPresent();
        assertThat(new ExportSize(180, 120, 300, 2000).problem()).isPresent();
        assertThat(PAPER.problem()).isEmpty();
    }

    @Test
    void theFiguresOfTheProgramFillThePage() {
        Figure allocation =
                new AllocationFigure().build(Studies.everyLaw(), 5.76e23, AxisRanges.AUTOMATIC);
        int[] pixels = pixels(allocation, Theme.PRINT);

        assertThat(Arrays.stream(pixels).filter(pixel -> pixel != 0xFFFFFFFF).count())
                .isGreaterThan(pixels.length / 50);
    }

    private static int[] pixels(Figure figure, Theme theme) {
        BufferedImage image = PngExport.render(figure, SMALL, theme);
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static List<ByteBuffer> chunks(byte[] file, String name) {
        List<ByteBuffer> chunks = new ArrayList<>();
        ByteBuffer png = ByteBuffer.wrap(file).position(8);
        while (png.remaining() > 12) {
            int length = png.getInt();
            byte[] type = new byte[4];
            png.get(type);
            if (new String(type, StandardCharsets.US_ASCII).equals(name)) {
                chunks.add(png.slice(png.position(), length));
            }
            png.position(png.position() + length + 4);
        }
        return chunks;
    }
}
