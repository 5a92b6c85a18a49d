package isoscope.saved;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;

/// The part of a session that tells which laws are at hand.
final class LawsJson {
    private LawsJson() {}

    static void write(JsonLines json, SavedLaws laws) throws IOException {
        json.texts("at_hand", laws.ids());
        json.texts("muted", new TreeSet<>(laws.muted()));
        json.texts("hidden_layers", new TreeSet<>(laws.hiddenLayers()));
    }

    static SavedLaws read(Section section) throws SessionFormatException {
        return new SavedLaws(
                section.texts("at_hand"),
                Set.copyOf(section.texts("muted")),
                Set.copyOf(section.texts("hidden_layers")));
    }
}
