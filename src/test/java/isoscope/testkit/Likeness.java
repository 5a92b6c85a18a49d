package isoscope.testkit;

import static org.assertj.core.api.Assertions.fail;

import java.awt.image.BufferedImage;
import java.nio.file.Path;

/// How much two pictures of one thing may differ, from 0 to 255.
///
/// @param mean of all channels of all pixels
/// @param largest of any channel after blurring: see [ImageDifference]
public record Likeness(double mean, int largest) {
    private static final Path SEEN = Path.of("target", "images");

    /// Whether pictures are as alike as this.
    public boolean holds(ImageDifference found) {
        return found.mean() <= mean && found.largest() <= largest;
    }

    /// Compares pictures of one size. When they are not alike, what was drawn, what was expected and the difference are
    /// written to `target/images`.
    ///
    /// @param name of the picture
    /// @throws AssertionError when they are not alike
    public void check(String name, BufferedImage actual, BufferedImage expected) {
        ImageDifference found = ImageDifference.between(expected, actual);
        if (holds(found)) {
            return;
        }
        Pictures.write(actual, seen(name, "actual"));
        Pictures.write(expected, seen(name, "expected"));
        Pictures.write(found.picture(), seen(name, "difference"));
        fail(
                "%s differs by %.3f of 255 in the mean (at most %s) and by %d where it differs"
                        + " most (at most %d). See %s beside its -expected and -difference.",
                name, found.mean(), mean, found.largest(), largest, seen(name, "actual"));
    }

    /// Where a picture is written to be looked at.
    static Path seen(String name, String kind) {
        return SEEN.resolve("%s-%s.png".formatted(name, kind));
    }
}
