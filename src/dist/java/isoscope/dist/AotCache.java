package isoscope.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Gives an application image a cache of loaded and linked classes (JEP 483, 514, 515), so that its commands start sooner.
/// A single source file, run by `java` when the image has been made: the image exports every chart in every format while
/// the virtual machine records, the cache is made from the record, and the image's launcher is told of it. Without the
/// cache, or when it does not fit because files of the image were changed, the program starts as it would without one.
public final class AotCache {
    private static final String TOOL_OPTIONS = "JAVA_TOOL_OPTIONS";
    private static final String CACHE = "isoscope.aot";
    private static final String CLASS_PATH = "app.classpath=";
    private static final List<String> OPENED = List.of("picocli", "flatlaf-fonts-inter");

    private AotCache() {}

    /// Makes the cache.
    ///
    /// @param args the folder of the image, and a file of runs
    public static void main(String[] args) throws IOException, InterruptedException {
        Path image = Path.of(args[0]).toAbsolutePath();
        Path settings = find(image, "isoscope.cfg");
        Path cache = settings.resolveSibling(CACHE);
        Path record = Files.createTempFile("isoscope", ".aotconf");
        Path figures = Files.createTempDirectory("isoscope");
        Path launcher = launcher(image);
        putFirst(settings);
        run(
                "-XX:AOTMode=record -XX:AOTConfiguration=" + record,
                launcher,
                List.of(
                        "export",
                        "all",
                        args[1],
                        "--format",
                        "png,svg,pdf",
                        "--force",
                        "--out",
                        figures.toString()));
        run(
                "-XX:AOTMode=create -XX:AOTConfiguration=" + record + " -XX:AOTCache=" + cache,
                launcher,
                List.of("--version"));
        delete(figures);
        Files.delete(record);
        Files.writeString(
                settings,
                String.join(
                        "\n",
                        "java-options=-XX:AOTCache=$APPDIR/" + CACHE,
                        // A cache that does not fit is no matter for who reads the output.
                        "java-options=-Xlog:aot=off,cds=off",
                        ""),
                StandardOpenOption.APPEND);
    }

    /// Puts the libraries that are opened in spite of the cache right behind the program: one is compiled for too old a
    /// virtual machine to be cached, the other holds fonts. Whatever stands before them on the class path would be opened
    /// too, file by file, to look for what they hold.
    private static void putFirst(Path settings) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(settings));
        List<String> first =
                lines.stream()
                        .filter(line -> line.startsWith(CLASS_PATH))
                        .filter(line -> OPENED.stream().anyMatch(line::contains))
                        .toList();
        lines.removeAll(first);
        int program =
                lines.indexOf(
                        lines.stream()
                                .filter(line -> line.startsWith(CLASS_PATH))
                                .findFirst()
                                .orElseThrow());
        lines.addAll(program + 1, first);
        Files.write(settings, lines);
    }

    private static void run(String options, Path launcher, List<String> arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put(TOOL_OPTIONS, options);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IOException("%s %s failed: %s".formatted(options, command, said));
        }
    }

    /// `bin/isoscope`, `isoscope.exe` or `Contents/MacOS/isoscope`, by the system.
    private static Path launcher(Path image) throws IOException {
        for (String name : List.of("bin/isoscope", "isoscope.exe", "Contents/MacOS/isoscope")) {
            if (Files.isRegularFile(image.resolve(name))) {
                return image.resolve(name);
            }
        }
        throw new IOException("expected a launcher in " + image);
    }

    private static Path find(Path folder, String name) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.endsWith(name)).findFirst().orElseThrow();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
