package isoscope.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A cache of loaded and linked classes (JEP 483, 514, 515): the program of an image opens a file in its window and exports a
/// chart while the virtual machine records, and the cache is made from the record. Profiles of methods are left
/// out: they take a tenth of the cache and make no start quicker. Without the cache, or when
/// it does not fit because files of the image were changed, the program starts as it would without one.
final class AotCache {
    /// The options that tell the virtual machine of the cache. A cache that does not fit is no matter for who reads the
    /// output.
    static final List<String> OPTIONS =
            List.of("-XX:AOTCache=$APPDIR/isoscope.aot", "-Xlog:aot=off,cds=off");

    private static final String NAME = "isoscope.aot";
    private static final String REHEARSAL = "isoscope.app.Rehearsal";
    private static final String HEADLESS = "-Dglass.platform=Headless -Dprism.order=sw ";
    private static final String NO_PROFILES =
            "-XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining ";

    private AotCache() {}

    /// Makes the cache in a copy of the image elsewhere, as paths stand in it: those of whoever builds concern nobody.
    ///
    /// @param runs the file of runs to show and draw for the record
    static void make(Path image, Path runs) throws IOException, InterruptedException {
        Path work = Files.createTempDirectory("isoscope");
        Folders.copy(image, work.resolve("image"));
        Image copy = Image.at(work.resolve("image"));
        Settings settings = Settings.read(copy.settings());
        copy.write(settings.withMainClass(REHEARSAL));
        Path record = work.resolve("record");
        run(
                copy,
                work,
                HEADLESS + NO_PROFILES + "-XX:AOTMode=record -XX:AOTConfiguration=" + record,
                use(runs, work));
        copy.write(settings);
        Path cache = copy.files().resolve(NAME);
        run(
                copy,
                work,
                NO_PROFILES
                        + "-XX:AOTMode=create -XX:AOTConfiguration=%s -XX:AOTCache=%s"
                                .formatted(record, cache),
                List.of("--version"));
        Files.copy(cache, Image.at(image).files().resolve(NAME));
        Folders.delete(work);
    }

    /// The window opens the first of these, the others are the command after it.
    private static List<String> use(Path runs, Path work) {
        String file = runs.toAbsolutePath().toString();
        String figure = work.resolve("figure.png").toString();
        return List.of(file, "export", "isoloss", file, "--force", "--out", figure);
    }

    private static void run(Image image, Path home, String options, List<String> arguments)
            throws IOException, InterruptedException {
        List<String> command =
                Stream.concat(Stream.of(image.launcher().toString()), arguments.stream()).toList();
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        String folder = home.toString();
        builder.environment()
                .putAll(
                        Map.of(
                                "JAVA_TOOL_OPTIONS",
                                options,
                                "HOME",
                                folder,
                                "APPDATA",
                                folder,
                                "XDG_CONFIG_HOME",
                                folder));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IOException("%s %s failed: %s".formatted(options, command, said));
        }
    }
}
