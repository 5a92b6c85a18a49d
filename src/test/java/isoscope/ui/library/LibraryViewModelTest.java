package isoscope.ui.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isoscope.law.Variable;
import isoscope.law.sheet.Library;
import isoscope.testkit.DirectBackground;
import isoscope.ui.library.LibraryRow.Entry;
import isoscope.ui.library.LibraryRow.Heading;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The list of laws, what is found in it, and the card that is dragged.
class LibraryViewModelTest {
    private static final Library LIBRARY = Library.load();

    private final ObjectProperty<String> chosen = new SimpleObjectProperty<>("chinchilla-a3");
    private final LibraryViewModel model =
            new LibraryViewModel(() -> LIBRARY, new DirectBackground(), chosen);

    @Test
    void nothingIsReadBeforeTheScreenIsSeen() {
        assertThat(model.rowsProperty().get()).isEmpty();
        assertThat(model.cardProperty().get()).isEmpty();
        assertThat(model.emptyText().getValue()).isEqualTo("Reading the library…");

        model.read();

        assertThat(model.rowsProperty().get())
                .hasSize(LIBRARY.sheets().size() + LIBRARY.shelves().size());
        assertThat(card().name()).isEqualTo("Chinchilla A3");
    }

    @Test
    void allWordsMustBeFoundAndEmptyShelvesAreNotListed() {
        model.read();
        model.queryProperty().set("krajewski 2402.07871");
        assertThat(model.rowsProperty().get())
                .hasAtLeastOneElementOfType(Heading.class)
                .filteredOn(Entry.class::isInstance)
                .extracting(row -> ((Entry) row).id())
                .contains("krajewski");

        model.queryProperty().set("no law has these words");
        assertThat(model.rowsProperty().get()).isEmpty();
    }

    @Test
    void resultsFollowASliderAndGoBack() {
        model.read();
        Variable size =
                card().variables().stream()
                        .filter(variable -> variable.name().equals("N"))
                        .findFirst()
                        .orElseThrow();
        List<CardViewModel.Result> before = card().resultsProperty().get();

        card().drag(size, .9);
        assertThat(card().share(size)).isCloseTo(.9, within(1e-12));
        assertThat(card().resultsProperty().get()).isNotEqualTo(before);

        card().restart();
        assertThat(card().resultsProperty().get()).isEqualTo(before);
    }

    @Test
    void anUnreadConstantSaysSo() {
        chosen.set("krajewski");
        model.read();
        assertThat(card().constants())
                .isNotEmpty()
                .allMatch(row -> !row.isChecked() && !row.place().isEmpty());
    }

    @Test
    void theSourceIsCitedByTheIdOfTheLaw() {
        model.read();
        assertThat(card().citation()).startsWith("@misc{chinchilla-a3,").contains("2203.15556");
    }

    /// Every card opens, and each of its sliders goes to both ends.
    @ParameterizedTest
    @MethodSource("ids")
    void everyCardIsDraggedToItsEnds(String id) {
        chosen.set(id);
        model.read();
        for (Variable variable : card().variables()) {
            for (double share : new double[] {0, 1}) {
                card().drag(variable, share);
                assertThat(card().resultsProperty().get())
                        .allSatisfy(result -> assertThat(result.value()).doesNotContain("NaN"));
            }
            card().restart();
        }
    }

    static List<String> ids() {
        return LIBRARY.ids();
    }

    private CardViewModel card() {
        return model.cardProperty().get().orElseThrow();
    }
}
