package isoscope.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.session.Choices;
import isoscope.session.Document;
import isoscope.testkit.Documents;
import isoscope.testkit.HeldBackground;
import isoscope.testkit.HeldDelay;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class LawChipsViewModelTest {
    private final Document document = Documents.fitted();
    private final List<String> detailed = new ArrayList<>();
    private final HeldDelay patience = new HeldDelay();
    private final LawChipsViewModel model =
            new LawChipsViewModel(document, patience, detailed::add);

    @Test
    void lawsWithoutRoomGoToTheMenuInTheirOrder() {
        for (String law : List.of("chinchilla-a1", "besiroglu")) {
            document.laws().toggle(law);
        }
        List<Double> widths = Collections.nCopies(5, 100.0);

        model.fit(widths, 60, 500);
        assertThat(model.inMenu()).isEmpty();

        model.fit(widths, 60, 499);
        assertThat(model.inMenu()).extracting(ChipFace::id).containsExactly("besiroglu");

        model.fit(widths, 60, 270);
        assertThat(model.inMenu())
                .extracting(ChipFace::id)
                .containsExactly(Choices.FITTED, "chinchilla-a1", "besiroglu");

        model.fit(widths, 60, 10);
        assertThat(model.inMenu()).hasSize(5);
    }

    @Test
    void theMenuOfAChipShowsDetailsShowsOnlyThatLawAndRemovesIt() {
        run("kaplan", "Show details");
        assertThat(detailed).containsExactly("kaplan");

        run("kaplan", "Show only this law");
        assertThat(model.chipsProperty().get())
                .filteredOn(ChipFace::shown)
                .extracting(ChipFace::id)
                .containsExactly("kaplan");

        run("kaplan", "Remove");
        assertThat(model.chipsProperty().get())
                .extracting(ChipFace::id)
                .containsExactly("chinchilla-a3", Choices.FITTED);
        assertThat(model.offersProperty().get())
                .extracting(LawChipsViewModel.LawOffer::id)
                .contains("kaplan")
                .doesNotContain(Choices.FITTED);
    }

    @Test
    void aLawIsMadeTheReferenceLawOnce() {
        assertThat(action(Choices.FITTED, "Use as the reference law").possible()).isFalse();

        run("chinchilla-a3", "Use as the reference law");

        assertThat(document.laws().referenceLawProperty().get().orElseThrow().id())
                .isEqualTo("chinchilla-a3");
        assertThat(document.history().undoNameProperty().get())
                .isEqualTo("Chinchilla A3 as reference law");
        assertThat(action("chinchilla-a3", "Use as the reference law").possible()).isFalse();
        assertThat(action(Choices.FITTED, "Use as the reference law").possible()).isTrue();
    }

    @Test
    void aDoubleClickIsOneStep() {
        model.toggle("kaplan");
        model.showOnlyAfterToggle("kaplan");
        assertThat(document.history().undoNameProperty().get()).isEqualTo("Show only Kaplan 2020");

        document.history().undo();
        assertThat(model.chipsProperty().get()).allMatch(ChipFace::shown);
        assertThat(document.history().undoNameProperty().get()).isEmpty();
    }

    @Test
    void aFitShowsThatItRunsWhenItTakesAWhile() {
        HeldBackground background = new HeldBackground();
        Document slow = Documents.fitted(background);
        background.run("load");
        LawChipsViewModel chips = new LawChipsViewModel(slow, patience, detailed::add);
        assertThat(sign(chips)).isEqualTo(ChipFace.Sign.SOON);

        patience.end();
        assertThat(sign(chips)).isEqualTo(ChipFace.Sign.BUSY);
        assertThat(chips.actions(Choices.FITTED).getFirst().name()).isEqualTo("Cancel the fit");

        background.runAll();
        assertThat(sign(chips)).isEqualTo(ChipFace.Sign.LINE);
        assertThat(patience.isRunning()).isFalse();
    }

    private static ChipFace.Sign sign(LawChipsViewModel chips) {
        return chips.chipsProperty().get().getLast().sign();
    }

    private void run(String law, String name) {
        action(law, name).action().run();
    }

    private MenuAction action(String law, String name) {
        return model.actions(law).stream()
                .filter(action -> action.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
