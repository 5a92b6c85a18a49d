package isoscope.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A cache of loaded and linked classes (JEP 483, 514, 515) for the commands of an image: the image exports every chart in
/// every format while the virtual machine records, and the cache is made from the record. Without the cache, or when it
/// does not fit because files of the image were changed, the program starts as it would without one.
final class AotCache {
    /// The options that tell the virtual machine of the cache. A cache that does not fit is no matter for who reads the
    /// output.
    static final List<String> OPTIONS =
            List.of("-XX:AOTCache=$APPDIR/isoscope.aot", "-Xlog:aot=off,cds=off");

    private AotCache() {}

    /// Makes the cache.
    ///
    /// @param runs the file of runs to draw for the record
    static void make(Image image, Path runs) throws IOException, InterruptedException {
        Path record = Files.createTempFile("isoscope", ".aotconf");
        Path figures = Files.createTempDirectory("isoscope");
        run(
                image,
                "-XX:AOTMode=record -XX:AOTConfiguration=" + record,
                List.of(
                        "export",
                        "all",
                        runs.toString(),
                        "--format",
                        "png,svg,pdf",
                        "--force",
                        "--out",
                        figures.toString()));
        run(
                image,
                "-XX:AOTMode=create -XX:AOTConfiguration=%s -XX:AOTCache=%s"
                        .formatted(record, image.files().resolve("isoscope.aot")),
                List.of("--version"));
        delete(figures);
        Files.delete(record);
    }

    private static void run(Image image, String options, List<String> arguments)
            throws IOException, InterruptedException {
        List<String> command =
                Stream.concat(Stream.of(image.launcher().toString()), arguments.stream()).toList();
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_TOOL_OPTIONS", options);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IOException("%s %s failed: %s".formatted(options, command, said));
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
