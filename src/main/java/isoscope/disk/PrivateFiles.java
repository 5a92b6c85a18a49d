package isoscope.disk;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/// Folders and files of the program that nobody but the user may read, where the system has such permissions.
public final class PrivateFiles {
    private PrivateFiles() {}

    /// Makes a folder, and those above it that are missing, for the user alone. One that is there stays as it is.
    ///
    /// @throws IOException when it cannot be made
    public static void folder(Path folder) throws IOException {
        Files.createDirectories(folder, forTheUser("rwx------"));
    }

    /// The attributes of a new file for the user alone.
    public static FileAttribute<?>[] attributes() {
        return forTheUser("rw-------");
    }

    /// Whether the system has the permissions of POSIX.
    static boolean hasPermissions() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }

    private static FileAttribute<?>[] forTheUser(String permissions) {
        return hasPermissions()
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
