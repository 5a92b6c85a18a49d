package isoscope.dist;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

/// Files that stand beside the jars they come from: fonts, which Java would copy into its temporary folder, and the machine
/// code of JavaFX, which it would copy into the user's folder.
final class Unpacked {
    /// The option that tells the program where they are.
    static final String OPTION = "-Disoscope.files=$APPDIR";

    private static final Pattern NAMES =
            Pattern.compile(
                    ".*/Inter-(Regular|SemiBold|Bold)\\.otf|.*/Roboto-(Regular|Medium|Bold)\\.ttf"
                            + "|.*/feather\\.ttf|[^/]*\\.(so|dylib|dll)");

    private Unpacked() {}

    static void from(List<Path> jars, Path folder) throws IOException {
        for (Path jar : jars) {
            try (JarFile file = new JarFile(jar.toFile())) {
                for (JarEntry entry : file.stream().filter(Unpacked::isWanted).toList()) {
                    Path name = Path.of(entry.getName()).getFileName();
                    try (InputStream in = file.getInputStream(entry)) {
                        Files.copy(in, folder.resolve(name));
                    }
                }
            }
        }
    }

    private static boolean isWanted(JarEntry entry) {
        return NAMES.matcher(entry.getName()).matches();
    }
}
