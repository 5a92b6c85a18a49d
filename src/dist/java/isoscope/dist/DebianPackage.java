package isoscope.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The `.deb`: the image in `/opt/isoscope`, a link in `/usr/bin`, a menu entry, an icon and file types. It needs no scripts,
/// so removing it leaves nothing behind.
final class DebianPackage {
    private DebianPackage() {}

    /// Nothing where `dpkg-deb` is missing, which is said.
    static Optional<Path> of(Release release) throws IOException, InterruptedException {
        if (!Programs.has("dpkg-deb")) {
            System.out.println("No .deb is made: dpkg-deb is not installed.");
            return Optional.empty();
        }
        Path root = release.file("deb");
        fill(root, release);
        Path made =
                release.file(
                        "isoscope_%s_%s.deb".formatted(release.version(), Release.processor()));
        Programs.run(
                "dpkg-deb",
                "--root-owner-group",
                "-Zzstd",
                "-z12",
                "--build",
                root.toString(),
                made.toString());
        Folders.delete(root);
        return Optional.of(made);
    }

    private static void fill(Path root, Release release) throws IOException {
        Path image = Files.createDirectories(root.resolve("opt")).resolve("isoscope");
        Folders.copy(release.image(), image);
        Files.createSymbolicLink(
                Files.createDirectories(root.resolve("usr/bin")).resolve("isoscope"),
                Path.of("/opt/isoscope/bin/isoscope"));
        put(release, "isoscope.desktop", root.resolve("usr/share/applications"));
        put(release, "isoscope.xml", root.resolve("usr/share/mime/packages"));
        put(release, "isoscope.png", root.resolve("usr/share/icons/hicolor/256x256/apps"));
        Files.copy(
                image.resolve("LICENSE"),
                Files.createDirectories(root.resolve("usr/share/doc/isoscope"))
                        .resolve("copyright"));
        Files.writeString(
                Files.createDirectories(root.resolve("DEBIAN")).resolve("control"),
                control(release));
    }

    private static void put(Release release, String name, Path folder) throws IOException {
        Files.copy(release.extras().resolve(name), Files.createDirectories(folder).resolve(name));
    }

    private static String control(Release release) throws IOException {
        return """
        Package: isoscope
        Version: %s
        Section: science
        Priority: optional
        Architecture: %s
        Installed-Size: %d
        Depends: libc6, libgtk-3-0t64 | libgtk-3-0, libgl1, libfontconfig1
        Maintainer: The authors of Isoscope
        Description: Scaling laws in your own training runs
         Loss curves, IsoLoss contours and the efficient frontier of language models,
         with fits of the laws, a planner and a library of published laws.
        """
                .formatted(
                        release.version(),
                        Release.processor(),
                        Folders.bytes(release.image()) / 1024);
    }
}
