package isoscope.ui.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isoscope.law.Variable;
import isoscope.law.sheet.Claims;
import isoscope.law.sheet.Sheet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A card: its variables are dragged, its results follow, and its constants have their places.
class CardViewModelTest extends LibraryFixture {
    private static final Contents CONTENTS = Contents.of(LIBRARY, Claims.load(LIBRARY));

    @Test
    void resultsFollowASliderAndGoBack() {
        model.seenProperty().set(true);
        Variable size =
                card().values().variables().stream()
                        .filter(variable -> variable.name().equals("N"))
                        .findFirst()
                        .orElseThrow();
        List<CardViewModel.Result> before = card().resultsProperty().get();

        card().values().drag(size, .9);
        assertThat(card().values().share(size)).isCloseTo(.9, within(1e-12));
        assertThat(card().resultsProperty().get()).isNotEqualTo(before);

        card().restart();
        assertThat(card().resultsProperty().get()).isEqualTo(before);
    }

    /// Only compute has a range of measurement, and only of some laws.
    @Test
    void aSliderKnowsWhereTheLawWasMeasured() {
        model.seenProperty().set(true);
        assertThat(card().measured(variable("N"))).isEmpty();
        double low = card().law().card().validRange().low();
        card().values().set(Map.of("C", low));
        double share = card().values().share(variable("C"));
        assertThat(card().measured(variable("C")).orElseThrow().from()).isEqualTo(share);
        assertThat(card().measured(variable("C")).orElseThrow().to()).isBetween(share, 1.);

        chosen.set("energy");
        assertThat(card().measured(variable("C"))).isEmpty();
    }

    @Test
    void anUnreadConstantSaysSo() {
        chosen.set("krajewski");
        model.seenProperty().set(true);
        assertThat(card().constants())
                .isNotEmpty()
                .allMatch(row -> !row.isChecked() && !row.place().isEmpty());
    }

    @Test
    void theSourceIsCitedByTheIdOfTheLaw() {
        model.seenProperty().set(true);
        assertThat(card().citation()).startsWith("@misc{chinchilla-a3,").contains("2203.15556");
    }

    @Test
    void aDragIsAStepThatIsUndoneAndKeptForTheNextTime() {
        model.seenProperty().set(true);
        card().values().drag(variable("N"), .5);
        card().keep();
        assertThat(document.history().undoNameProperty().get())
                .isEqualTo("Set variables of Chinchilla A3");
        double dragged = card().values().of(variable("N"));

        chosen.set("besiroglu");
        chosen.set("chinchilla-a3");
        assertThat(card().values().of(variable("N"))).isEqualTo(dragged);

        document.history().undo();
        assertThat(card().values().of(variable("N"))).isEqualTo(variable("N").start());
        document.history().redo();
        assertThat(card().values().of(variable("N"))).isEqualTo(dragged);
        card().restart();
        assertThat(card().values().of(variable("N"))).isEqualTo(variable("N").start());
    }

    @Test
    void aFollowedComputeSetsTheBestSplitUntilAVariableIsDragged() {
        model.seenProperty().set(true);
        document.looking().computeProperty().set(1e21);
        assertThat(card().values().of(variable("C"))).isEqualTo(5.76e23);

        card().followedProperty().set(true);
        document.looking().computeProperty().set(1e22);
        assertThat(card().values().of(variable("C"))).isEqualTo(1e22);
        assertThat(result("L").value()).isEqualTo(result("L*").value());

        card().hold();
        card().values().drag(variable("N"), .5);
        assertThat(card().followedProperty().get()).isFalse();
        document.looking().computeProperty().set(1e23);
        assertThat(card().values().of(variable("C"))).isEqualTo(1e22);
    }

    @Test
    void aComputeOutsideTheCardIsSaid() {
        chosen.set("nanochat");
        model.seenProperty().set(true);
        card().followedProperty().set(true);
        assertThat(card().isBeyondProperty().get()).isTrue();
        document.looking().computeProperty().set(3e18);
        assertThat(card().isBeyondProperty().get()).isFalse();
        assertThat(card().values().of(variable("C"))).isEqualTo(3e18);
    }

    /// A drag of the compute bar on another screen costs this one nothing.
    @Test
    void aCardFollowsWhileTheScreenIsSeenAndCatchesUp() {
        model.seenProperty().set(true);
        card().followedProperty().set(true);
        model.seenProperty().set(false);
        document.looking().computeProperty().set(1e21);
        assertThat(card().values().of(variable("C"))).isNotEqualTo(1e21);
        model.seenProperty().set(true);
        assertThat(card().values().of(variable("C"))).isEqualTo(1e21);
    }

    @Test
    void aCardThatGaveWayFollowsNothing() {
        model.seenProperty().set(true);
        CardViewModel before = card();
        before.followedProperty().set(true);
        chosen.set("besiroglu");
        document.looking().computeProperty().set(1e20);
        assertThat(before.values().of(variable("C"))).isNotEqualTo(1e20);
    }

    /// Every card opens, and each of its sliders goes to both ends: results are numbers, or a sentence says why not.
    @ParameterizedTest
    @MethodSource("sheets")
    void everyCardIsDraggedToItsEnds(Sheet sheet) {
        CardViewModel card =
                new CardViewModel(
                        sheet, CONTENTS, actions(document), document.looking().computeProperty());
        for (Variable variable : card.values().variables()) {
            for (double share : new double[] {0, 1}) {
                card.values().drag(variable, share);
                assertThat(card.resultsProperty().get())
                        .allMatch(result ->
                                result.value().matches(".*\\d.*|no value here.*|not given.*"));
            }
            card.restart();
        }
        card.close();
    }

    static List<Sheet> sheets() {
        return LIBRARY.sheets();
    }
}
