package isoscope.dist;

import java.io.IOException;
import java.nio.file.Path;

/// The image as one `.tar.gz` that runs wherever it is unpacked.
final class LinuxArchive {
    private LinuxArchive() {}

    /// Times stay as they are, for the cache of classes knows its jars by them.
    static Path of(Release release) throws IOException, InterruptedException {
        Path archive =
                release.file(
                        "isoscope-%s-linux-%s.tar.gz"
                                .formatted(release.version(), Release.processor()));
        Programs.run(
                "tar",
                "--sort=name",
                "--owner=0",
                "--group=0",
                "--numeric-owner",
                "-czf",
                archive.toString(),
                "-C",
                release.image().getParent().toString(),
                release.image().getFileName().toString());
        return archive;
    }
}
