package isoscope.law.sheet;

import isoscope.law.Form;
import isoscope.law.sheet.SheetOutcome.Read;
import isoscope.law.sheet.SheetOutcome.Unreadable;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The forms that come with the program: formulas that laws share, and that fits find the constants of.
public final class Forms {
    private static final Map<String, Form> ALL = read();

    /// L = E + A/N^α + B/D^β.
    public static final Form CHINCHILLA = required("chinchilla");

    /// N* = k·C^a, and for some L* = E + (C_c/C)^γ.
    public static final Form FRONTIER = required("frontier");

    private Forms() {}

    /// Every form, by id.
    public static Map<String, Form> all() {
        return ALL;
    }

    /// The form of that id, if there is one.
    public static Optional<Form> byId(String id) {
        return Optional.ofNullable(ALL.get(id));
    }

    /// The form of that id, which comes with the program.
    public static Form required(String id) {
        return byId(id).orElseThrow(() -> new IllegalArgumentException("no form " + id));
    }

    private static Map<String, Form> read() {
        SheetReader reader = new SheetReader(Map.of());
        Map<String, Form> forms = new LinkedHashMap<>();
        for (SheetFile file : SheetFile.inFolder("laws/forms")) {
            forms.put(file.id(), form(file, reader.form(file.id(), file.text())));
        }
        return Collections.unmodifiableMap(forms);
    }

    private static Form form(SheetFile file, SheetOutcome outcome) {
        return switch (outcome) {
            case Read(Sheet sheet) -> sheet.form();
            case Unreadable(Collection<SheetProblem> problems) -> throw file.unusable(problems);
        };
    }
}
