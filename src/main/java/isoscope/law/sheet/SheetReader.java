package isoscope.law.sheet;

import isoscope.law.Form;
import isoscope.law.sheet.SheetOutcome.Read;
import isoscope.law.sheet.SheetOutcome.Unreadable;
import isoscope.quantity.Words;
import java.util.List;
import java.util.Map;
import org.tomlj.Toml;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;

/// Reads sheets. An unknown key, an unknown name in a formula or a value that is missing is a problem with its place;
/// a file with a problem is no law.
///
/// @param forms that sheets may name in place of formulas of their own, by id
public record SheetReader(Map<String, Form> forms) {
    /// The longest sheet, in characters.
    public static final int LONGEST = 262_144;

    private static final int MOST_BRACKETS = 32;
    private static final TomlPosition START = TomlPosition.positionAt(1, 1);

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
            return new Read(content.of(top(text)));
        } catch (SheetError error) {
            return new Unreadable(List.of(error.problem()));
        }
    }

    private static Entries top(String text) throws SheetError {
        SheetText source = new SheetText(text);
        requireBounds(source, text);
        TomlParseResult parsed = Toml.parse(text);
        if (parsed.hasErrors()) {
            TomlParseError first = parsed.errors().getFirst();
            throw source.error(first.position(), plain(first), "a sheet in TOML");
        }
        return new Entries(source, parsed, "", "", START);
    }

    private static void requireBounds(SheetText source, String text) throws SheetError {
        if (text.length() > LONGEST) {
            throw source.error(
                    START,
                    Words.of("%,d characters", text.length()),
                    Words.of("at most %,d", LONGEST));
        }
        if (Brackets.depth(text) > MOST_BRACKETS) {
            throw source.error(
                    START,
                    Words.of("more than %d brackets within one another", MOST_BRACKETS),
                    "a flat sheet");
        }
    }

    private static String plain(TomlParseError error) {
        return String.valueOf(error.getMessage());
    }

    /// Makes a sheet of the entries of a file.
    @FunctionalInterface
    private interface Content {
        Sheet of(Entries top) throws SheetError;
    }
}
