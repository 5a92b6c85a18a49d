package isoscope.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Pictures against those kept in `src/test/resources/images`. Where they differ, what was drawn, what was expected and
/// the difference are written to `target/images`. The kept ones are written anew only when the system property
/// `isoscope.writeImages` is `true`, and then every comparison fails. They have 32 shades of each colour, which keeps the
/// files small, and what is compared with them is given as many.
public final class BaselineImages {
    private static final Path KEPT = Path.of("src", "test", "resources", "images");

    /// Room for another version of the rasteriser, far below a mark that is missing or moved by a pixel or two.
    private static final Likeness LIKENESS = new Likeness(0.15, 8);

    private BaselineImages() {}

    /// Compares a picture with the one kept under a name.
    ///
    /// @param name without extension, such as `isoloss-dark`
    /// @throws AssertionError when they differ, none is kept, or pictures are being written
    public static void check(String name, BufferedImage picture) {
        BufferedImage drawn = coarse(picture);
        Path kept = KEPT.resolve(name + ".png");
        if (Boolean.getBoolean("isoscope.writeImages")) {
            Pictures.write(drawn, kept);
            fail(
                    "%s was written. Look at it, then run the tests without isoscope.writeImages.",
                    kept);
        }
        if (!Files.exists(kept)) {
            Pictures.write(drawn, Likeness.seen(name, "actual"));
            fail(
                    "%s is missing. Look at %s; if it is right, write it with"
                            + " -Disoscope.writeImages=true.",
                    kept, Likeness.seen(name, "actual"));
        }
        compare(name, drawn, Pictures.read(kept));
    }

    /// How a picture differs from another of its size, if it does beyond the tolerance.
    public static Optional<ImageDifference> difference(BufferedImage first, BufferedImage second) {
        return Optional.of(ImageDifference.between(first, second))
                .filter(found -> !LIKENESS.holds(found));
    }

    private static void compare(String name, BufferedImage drawn, BufferedImage kept) {
        assertThat(drawn.getWidth() + " × " + drawn.getHeight())
                .as("the size of %s", name)
                .isEqualTo(kept.getWidth() + " × " + kept.getHeight());
        LIKENESS.check(name, drawn, kept);
    }

    private static BufferedImage coarse(BufferedImage picture) {
        return drawn(drawn(picture, BufferedImage.TYPE_USHORT_555_RGB), BufferedImage.TYPE_INT_RGB);
    }

    private static BufferedImage drawn(BufferedImage picture, int type) {
        var copy = new BufferedImage(picture.getWidth(), picture.getHeight(), type);
        Graphics2D graphics = copy.createGraphics();
        graphics.drawImage(picture, 0, 0, null);
        graphics.dispose();
        return copy;
    }
}
