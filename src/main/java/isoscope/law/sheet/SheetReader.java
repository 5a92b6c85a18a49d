package isoscope.law.sheet;

import isoscope.law.Form;
import isoscope.law.sheet.SheetOutcome.Read;
import isoscope.law.sheet.SheetOutcome.Unreadable;
import java.util.List;
import java.util.Map;

/// Reads sheets. An unknown key, an unknown name in a formula or a value that is missing is a problem with its place;
/// a file with a problem is no law.
///
/// @param forms that sheets may name in place of formulas of their own, by id
public record SheetReader(Map<String, Form> forms) {
    /// The longest sheet, in characters.
    public static final int LONGEST = 262_144;

    /// Copies the map.
    public SheetReader {
        forms = Map.copyOf(forms);
    }

    /// Reads the sheet of a law.
    ///
    /// @param id of the law
    /// @param family of a law whose sheet names none
    public SheetOutcome law(String id, String family, String text) {
        return read(text, top -> new SheetEntries(top, id, family).law(forms));
    }

    /// Reads the sheet of a form.
    public SheetOutcome form(String id, String text) {
        return read(text, top -> new SheetEntries(top, id, id).form());
    }

    private static SheetOutcome read(String text, Content content) {
        try {
            return new Read(content.of(TopEntries.of(text)));
        } catch (SheetError error) {
            return new Unreadable(List.of(error.problem()));
        }
    }

    /// Makes a sheet of the entries of a file.
    @FunctionalInterface
    private interface Content {
        Sheet of(Entries top) throws SheetError;
    }
}
