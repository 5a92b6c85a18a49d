package isoscope.dist;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// The last step for an application image that `jpackage` has made: licences, nothing twice, and a quick start. A source file run by `java`
/// with those beside it.
public final class FinishImage {
    /// Counters for other programs, which the virtual machine keeps in the temporary folder.
    private static final String NO_COUNTERS = "-XX:-UsePerfData";

    private FinishImage() {}

    /// Puts the libraries first on the class path that the cache does not hold (ADR 14), gives Linux a start script and makes
    /// the cache of classes.
    ///
    /// @param args the folder of the image, a file of runs, and the folder of the program's licence
    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Path.of(args[0]).toAbsolutePath();
        Image image = Image.at(folder);
        Unpacked.from(image.libraries(), image.files());
        Licences.into(folder, Path.of(args[2]), image.libraries());
        Lean.make(folder, image);
        Settings settings =
                Settings.read(image.settings())
                        .withFirst("picocli", "flatlaf-fonts-inter")
                        .withOptions(List.of(Unpacked.OPTION, NO_COUNTERS));
        image.write(settings);
        AotCache.make(folder, Path.of(args[1]));
        image.write(settings.withOptions(AotCache.OPTIONS));
    }
}
