package isoscope.dist;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

/// The licence of the program, its notice, which names the libraries, and the licences that the libraries bring.
final class Licences {
    private static final Pattern TEXTS =
            Pattern.compile("(?i)(.*/)?([^/]*(license|licence|notice)[^/]*(\\.(txt|md))?)");

    private Licences() {}

    /// Puts them into a folder.
    ///
    /// @param from the folder of the program's `LICENSE` and `NOTICE`
    /// @throws IOException when the notice does not name one of the jars
    static void into(Path folder, Path from, List<Path> jars) throws IOException {
        Files.copy(from.resolve("LICENSE"), folder.resolve("LICENSE"));
        Files.copy(from.resolve("NOTICE"), folder.resolve("NOTICE"));
        String notice = Files.readString(from.resolve("NOTICE"));
        for (Path jar : jars) {
            String library = library(jar);
            if (!notice.contains("  " + library + "\n")) {
                throw new IOException("expected " + library + " in NOTICE, with its licence");
            }
            copyTexts(jar, folder.resolve("licences").resolve(library));
        }
    }

    /// The name of a jar without its version and system.
    private static String library(Path jar) {
        return jar.getFileName().toString().replaceFirst("-\\d.*", "");
    }

    private static void copyTexts(Path jar, Path folder) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            for (JarEntry entry : file.stream().filter(Licences::isText).toList()) {
                Files.createDirectories(folder);
                String name = entry.getName().replaceFirst("^META-INF/", "").replace('/', '-');
                try (InputStream in = file.getInputStream(entry)) {
                    Files.copy(in, folder.resolve(name));
                }
            }
        }
    }

    private static boolean isText(JarEntry entry) {
        return !entry.isDirectory()
                && !entry.getName().endsWith(".class")
                && TEXTS.matcher(entry.getName()).matches();
    }
}
