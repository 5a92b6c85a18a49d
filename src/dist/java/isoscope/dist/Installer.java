package isoscope.dist;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;

/// A `.dmg` or an `.msi`, made by `jpackage` of the image.
final class Installer {
    private Installer() {}

    static Path of(Release release, String type) throws IOException {
        List<String> options =
                List.of(
                        "--type",
                        type,
                        "--app-image",
                        release.image().toString(),
                        "--name",
                        "isoscope",
                        "--app-version",
                        release.version(),
                        "--icon",
                        release.extras()
                                .resolve(type.equals("dmg") ? "isoscope.icns" : "isoscope.ico")
                                .toString(),
                        "--file-associations",
                        release.extras().resolve("session.properties").toString(),
                        "--dest",
                        release.image().getParent().toString());
        ToolProvider jpackage =
                ToolProvider.findFirst("jpackage")
                        .orElseThrow(() -> new IOException("expected a JDK with jpackage"));
        int code = jpackage.run(System.out, System.err, options.toArray(String[]::new));
        if (code != 0) {
            throw new IOException("jpackage %s ended with %d".formatted(options, code));
        }
        return release.file("isoscope-%s.%s".formatted(release.version(), type));
    }
}
