package isoscope.dist;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Packages that people install, made of a finished image for the system that makes them: a portable archive and a `.deb`
/// on Linux, a `.dmg` on macOS, an `.msi` on Windows, and their checksums. A source file run by `java` with those beside it.
public final class MakePackages {
    private MakePackages() {}

    /// @param args the folder of the image, the folder of what packages hold beside it, and the version
    public static void main(String[] args) throws IOException, InterruptedException {
        Path image = Path.of(args[0]).toAbsolutePath();
        Release release = new Release(image, Path.of(args[1]).toAbsolutePath(), args[2]);
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        List<Path> made = new ArrayList<>();
        if (system.contains("linux")) {
            made.add(LinuxArchive.of(release));
            DebianPackage.of(release).ifPresent(made::add);
        } else {
            made.add(Installer.of(release, system.contains("mac") ? "dmg" : "msi"));
        }
        Checksums.beside(made);
    }
}
