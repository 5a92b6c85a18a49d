package isoscope.law.sheet;

import java.util.List;

/// The claims that come with the program, one file each.
///
/// @param all in the order of their files
public record Claims(List<Claim> all) {
    private static final String FOLDER = "claims";

    /// Copies the list.
    public Claims {
        all = List.copyOf(all);
    }

    /// Reads the claims.
    ///
    /// @param library the laws that they name
    public static Claims load(Library library) {
        return new Claims(
                SheetFile.inFolder(FOLDER).stream().map(file -> claim(file, library)).toList());
    }

    private static Claim claim(SheetFile file, Library library) {
        try {
            return new ClaimEntries(TopEntries.of(file.text()), library).claim(file.id());
        } catch (SheetError error) {
            throw file.unusable(List.of(error.problem()));
        }
    }
}
