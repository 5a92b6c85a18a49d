package isoscope.disk;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// A resource of the program as a file in place, such as a font: from a stream, Java copies a font into its temporary folder,
/// where it stays when the program is killed. An installed program carries such files beside its jars; without them, a
/// resource is unpacked once into a folder of the program.
public final class ResourceFile {
    /// The system property that names the folder of an installed program's files.
    private static final String CARRIED = "isoscope.files";

    private ResourceFile() {}

    /// The file of a resource, which stays there.
    ///
    /// @throws IOException when there is none and it cannot be unpacked
    public static Path of(URL resource) throws IOException {
        if (resource.getProtocol().equals("file")) {
            return Path.of(URI.create(resource.toString()));
        }
        String name = Path.of(resource.getPath()).getFileName().toString();
        Path carried = Path.of(System.getProperty(CARRIED, "")).resolve(name);
        return Files.isRegularFile(carried)
                ? carried
                : unpacked(resource, ConfigFolder.path().resolve("cache"), name);
    }

    /// A file that is there is compared with the resource, and replaced when it differs.
    private static Path unpacked(URL resource, Path folder, String name) throws IOException {
        Path file = folder.resolve(name);
        byte[] bytes;
        try (InputStream in = resource.openStream()) {
            bytes = in.readAllBytes();
        }
        if (!Files.isRegularFile(file) || !Arrays.equals(Files.readAllBytes(file), bytes)) {
            PrivateFiles.folder(folder);
            WholeFile.write(file, out -> out.write(bytes), PrivateFiles.attributes());
        }
        return file;
    }
}
