package isoscope.law.sheet;

import java.util.List;

/// The claims that come with the program, one file each.
///
/// @param all in the order of their files
public record Myths(List<Myth> all) {
    private static final String FOLDER = "myths";

    /// Copies the list.
    public Myths {
        all = List.copyOf(all);
    }

    /// Reads the claims.
    ///
    /// @param library the laws that they name
    public static Myths load(Library library) {
        return new Myths(
                SheetFile.inFolder(FOLDER).stream().map(file -> myth(file, library)).toList());
    }

    private static Myth myth(SheetFile file, Library library) {
        try {
            return new MythEntries(TopEntries.of(file.text()), library).myth(file.id());
        } catch (SheetError error) {
            throw file.unusable(List.of(error.problem()));
        }
    }
}
