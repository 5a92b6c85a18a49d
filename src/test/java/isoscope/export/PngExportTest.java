package isoscope.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import isoscope.export.ExportOutcome.Refused;
import isoscope.export.ExportOutcome.Written;
import isoscope.plot.AxisRanges;
import isoscope.plot.Figure;
import isoscope.plot.Layer.Plane;
import isoscope.plot.Theme;
import isoscope.plot.charts.AllocationFigure;
import isoscope.plot.charts.IsoLossFigure;
import isoscope.testkit.Studies;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PngExportTest {
    private static final ExportSize PAPER = new ExportSize(180, 120, 300, 9);
    private static final ExportSize SMALL = new ExportSize(85, 60, 96, 8);

    private final Figure figure =
            new IsoLossFigure(Plane.COMPUTE_PARAMETERS)
                    .build(Studies.twoLaws(Set.of()), 5.76e23, AxisRanges.AUTOMATIC);

    @TempDir private Path folder;

    @Test
    void aPictureHasTheSizeAndResolutionOfItsPaper() throws IOException {
        Path file = folder.resolve("isoloss.png");

        assertThat(PngExport.write(figure, PAPER, Theme.PRINT, file, false))
                .isEqualTo(new Written(file, 2126, 1417));
        BufferedImage image = ImageIO.read(file.toFile());
        assertThat(image.getWidth()).isEqualTo(2126);
        assertThat(image.getHeight()).isEqualTo(1417);
        ByteBuffer physical = chunk(file, "pHYs");
        assertThat(physical.getInt() * 0.0254).isCloseTo(300, within(0.01));
        assertThat(physical.getInt() * 0.0254).isCloseTo(300, within(0.01));
        assertThat(physical.get()).as("metres").isEqualTo((byte) 1);
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
    void aFileIsReplacedOnlyWithForce() throws IOException {
        Path file = Files.writeString(folder.resolve("kept.png"), "kept");

        assertThat(PngExport.write(figure, SMALL, Theme.PRINT, file, false))
                .isInstanceOf(Refused.class);
        assertThat(Files.readString(file)).isEqualTo("kept");
        assertThat(PngExport.write(figure, SMALL, Theme.PRINT, file, true))
                .isInstanceOf(Written.class);
        assertThat(ImageIO.read(file.toFile())).isNotNull();
    }

    @Test
    void nothingIsLeftBehindWhenWritingFails() throws IOException {
        Path notEmpty = folder.resolve("taken.png");
        Files.createDirectories(notEmpty.resolve("inside"));
        Path nowhere = folder.resolve("missing/isoloss.png");

        for (Path target : List.of(notEmpty, nowhere)) {
            assertThat(PngExport.write(figure, SMALL, Theme.PRINT, target, true))
                    .isInstanceOf(Refused.class);
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(notEmpty);
        }
    }

    @Test
    void aPictureTooLargeForMemoryIsRefused() {
        ExportSize poster = new ExportSize(2000, 2000, 600, 9);
        Path file = folder.resolve("poster.png");

        assertThat(PngExport.write(figure, poster, Theme.PRINT, file, false))
                .asInstanceOf(InstanceOfAssertFactories.type(Refused.class))
                .extracting(Refused::reason)
                .asString()
                .contains("megapixels");
        assertThat(file).doesNotExist();
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

    private static ByteBuffer chunk(Path file, String name) throws IOException {
        ByteBuffer png = ByteBuffer.wrap(Files.readAllBytes(file)).position(8);
        while (png.remaining() > 12) {
            int length = png.getInt();
            byte[] type = new byte[4];
            png.get(type);
            if (new String(type, StandardCharsets.US_ASCII).equals(name)) {
                return png.slice(png.position(), length);
            }
            png.position(png.position() + length + 4);
        }
        throw new AssertionError("expected a chunk " + name);
    }
}
