package isoscope.ui.tour;

import isoscope.session.LawSelection;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Names of laws for their ids.
final class LawNames extends StringConverter<String> {
    private final LawSelection laws;

    LawNames(LawSelection laws) {
        this.laws = laws;
    }

    @Override
    public String toString(@Nullable String id) {
        return id == null ? "" : laws.byId(id).map(law -> law.card().name()).orElse(id);
    }

    @Override
    public String fromString(String name) {
        return name;
    }
}
