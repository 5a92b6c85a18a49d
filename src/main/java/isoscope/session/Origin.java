package isoscope.session;

import java.nio.file.Path;

/// Where a data set comes from.
public sealed interface Origin {
    /// What the user calls it: a file name, or the title of a sample.
    String name();

    /// How many bytes it has, as far as that is known; else 0.
    long size();

    /// A file or folder of the user's.
    record File(Path path) implements Origin {
        @Override
        public String name() {
            Path last = path.getFileName();
            return last == null ? path.toString() : last.toString();
        }

        @Override
        public long size() {
            return Math.max(0, path.toFile().length());
        }
    }

    /// A data set that comes with the program.
    ///
    /// @param id its stable name
    /// @param name its title
    record Sample(String id, String name) implements Origin {
        @Override
        public long size() {
            return 0;
        }
    }
}
