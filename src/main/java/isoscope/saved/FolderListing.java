package isoscope.saved;

import java.nio.file.Path;
import java.util.List;

/// Knows which files of a folder would be read with it.
@FunctionalInterface
public interface FolderListing {
    /// The files of a folder, in order; each begins with the path of the folder.
    List<Path> files(Path folder);
}
