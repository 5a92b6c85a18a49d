package isoscope.law.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/// The names of the files in TOML that come with the program, by their folders, such as `laws/kaplan`. The program's jar, or
/// its folder of classes, is looked through once.
final class SheetNames {
    static final String ROOT = "/isoscope/";
    static final String ENDING = ".toml";

    private static final Map<String, List<String>> BY_FOLDER = read();

    private SheetNames() {}

    /// The files of a folder in the order of their names.
    static List<String> in(String folder) {
        return BY_FOLDER.getOrDefault(folder, List.of());
    }

    private static Map<String, List<String>> read() {
        URL one = Objects.requireNonNull(SheetNames.class.getResource(ROOT + "laws/shelves.toml"));
        try {
            if (one.openConnection() instanceof JarURLConnection connection) {
                connection.setUseCaches(false);
                try (JarFile jar = connection.getJarFile()) {
                    return byFolder(jar.stream().map(ZipEntry::getName).map("/"::concat));
                }
            }
            Path root = Path.of(one.toURI()).resolve("../..").normalize();
            try (Stream<Path> files = Files.walk(root)) {
                return byFolder(files.map(file -> ROOT + slashed(root.relativize(file))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a resource has a place", e);
        }
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    private static Map<String, List<String>> byFolder(Stream<String> names) {
        return names.filter(name -> name.startsWith(ROOT) && name.endsWith(ENDING))
                .sorted()
                .collect(
                        Collectors.groupingBy(
                                name -> name.substring(ROOT.length(), name.lastIndexOf('/')),
                                Collectors.mapping(
                                        name -> name.substring(1 + name.lastIndexOf('/')),
                                        Collectors.toList())));
    }
}
