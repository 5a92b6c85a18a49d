package isoscope.dist;

import java.io.IOException;
import java.nio.file.Path;

/// The last step for an application image that `jpackage` has made: a quick start. A source file run by `java` with
/// those beside it.
public final class FinishImage {
    private FinishImage() {}

    /// Puts the libraries first on the class path that the cache does not hold (ADR 14), gives Linux a start script and makes the cache of classes.
    ///
    /// @param args the folder of the image, and a file of runs
    public static void main(String[] args) throws IOException, InterruptedException {
        Image image = Image.at(Path.of(args[0]).toAbsolutePath());
        Settings settings =
                Settings.read(image.settings()).withFirst("picocli", "flatlaf-fonts-inter");
        image.write(settings);
        AotCache.make(image, Path.of(args[1]));
        image.write(settings.withOptions(AotCache.OPTIONS));
    }
}
