package isoscope.saved;

import isoscope.runs.mapping.ColumnChoices;
import java.util.List;

/// Something that was opened.
public sealed interface SavedData {
    /// A file.
    record OneFile(SavedFile file) implements SavedData {}

    /// A folder; or a file that held no runs, which is its own only one.
    ///
    /// @param files in it that held runs
    /// @param unused those that held none
    record Folder(SavedPlace place, List<SavedFile> files, List<SavedUnused> unused)
            implements SavedData {
        /// Copies the lists.
        public Folder {
            files = List.copyOf(files);
            unused = List.copyOf(unused);
        }
    }

    /// A data set that comes with the program.
    ///
    /// @param id its stable name
    /// @param name its title
    record Sample(String id, String name) implements SavedData {}

    /// A table that was pasted.
    ///
    /// @param name the name of the table
    /// @param said the choices for its columns
    /// @param content its text in UTF-8
    record Pasted(String name, ColumnChoices said, Bytes content) implements SavedData {}

    /// The content of a file that is not where it was, kept in the session alone.
    ///
    /// @param name of the file
    /// @param said the choices for its columns
    record Kept(String name, ColumnChoices said, Bytes content) implements SavedData {}

    /// The name that the user knows it by.
    default String name() {
        return switch (this) {
            case OneFile(SavedFile file) -> file.place().name();
            case Folder(SavedPlace place, _, _) -> place.name();
            case Sample(_, String name) -> name;
            case Pasted(String name, _, _) -> name;
            case Kept(String name, _, _) -> name;
        };
    }
}
