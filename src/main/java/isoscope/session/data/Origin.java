package isoscope.session.data;

import isoscope.saved.Bytes;
import java.nio.file.Path;

/// Where a data set comes from.
public sealed interface Origin {
    /// The name that the user knows it by: a file name, or the title of a sample.
    String name();

    /// The stamp that tells whether it changed; asks the disk.
    Stamp stamp();

    /// A file or folder of the user's.
    record File(Path path) implements Origin {
        @Override
        public String name() {
            Path last = path.getFileName();
            return last == null ? path.toString() : last.toString();
        }

        @Override
        public Stamp stamp() {
            return new Stamp(path.toFile().length(), path.toFile().lastModified());
        }
    }

    /// A data set that comes with the program.
    ///
    /// @param id its stable name
    /// @param name its title
    record Sample(String id, String name) implements Origin {
        @Override
        public Stamp stamp() {
            return Stamp.NONE;
        }
    }

    /// The content of a file that is not where it was, kept in a session alone.
    ///
    /// @param name of the file
    record Kept(String name, Bytes content) implements Origin {
        @Override
        public Stamp stamp() {
            return Stamp.NONE;
        }
    }

    /// A table that was pasted.
    ///
    /// @param name the name of the table
    /// @param text as it came from the clipboard
    record Pasted(String name, String text) implements Origin {
        @Override
        public Stamp stamp() {
            return Stamp.NONE;
        }
    }
}
