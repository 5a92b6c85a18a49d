package isoscope.ui.workspace;

import isoscope.law.Law;
import isoscope.session.Document;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The laws that a screen lets its users choose among.
public final class OfferedLaws {
    private OfferedLaws() {}

    /// Those that are compared in a document, then those of its menu, then those of the library; each once.
    ///
    /// @param library those of the library that the screen can use
    /// @param usable whether the screen can use a law of the document
    public static List<Law> of(Document document, List<Law> library, Predicate<Law> usable) {
        Map<String, Law> byId = new LinkedHashMap<>();
        Stream.concat(
                        document.laws().slotsProperty().get().stream()
                                .flatMap(slot -> slot.law().stream()),
                        document.laws().catalogue().stream())
                .filter(usable)
                .forEach(law -> byId.putIfAbsent(law.id(), law));
        library.forEach(law -> byId.putIfAbsent(law.id(), law));
        return List.copyOf(byId.values());
    }
}
