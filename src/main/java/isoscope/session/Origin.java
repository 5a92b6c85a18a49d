package isoscope.session;

import java.nio.file.Path;

/// Where a data set comes from.
public sealed interface Origin {
    /// What the user calls it: a file name, or the title of a sample.
    String name();

    /// A file of the user's.
    record File(Path path) implements Origin {
        @Override
        public String name() {
            Path last = path.getFileName();
            return last == null ? path.toString() : last.toString();
        }
    }

    /// A data set that comes with the program.
    ///
    /// @param id its stable name
    /// @param name its title
    record Sample(String id, String name) implements Origin {}
}
