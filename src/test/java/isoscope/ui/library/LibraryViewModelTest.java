package isoscope.ui.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isoscope.law.Law;
import isoscope.law.Variable;
import isoscope.law.experiment.Experiments;
import isoscope.law.experiment.Outcome;
import isoscope.law.sheet.Library;
import isoscope.law.sheet.Myths;
import isoscope.law.sheet.Sheet;
import isoscope.plot.Figure;
import isoscope.plot.Layer.Curve;
import isoscope.session.Document;
import isoscope.testkit.DirectBackground;
import isoscope.testkit.Documents;
import isoscope.ui.library.LibraryRow.Entry;
import isoscope.ui.library.LibraryRow.Heading;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The list of laws, what is found in it, and the card that is dragged.
class LibraryViewModelTest {
    private static final Library LIBRARY = Library.load();
    private static final CardActions.LawPlanner PLANNER =
            new CardActions.LawPlanner() {
                @Override
                public boolean takes(Law law) {
                    return law.id().equals("besiroglu");
                }

                @Override
                public void use(Law law) {
                    assertThat(law.id()).isEqualTo("besiroglu");
                }
            };
    private static final Contents CONTENTS = Contents.of(LIBRARY, Myths.load(LIBRARY));

    private final ObjectProperty<String> chosen = new SimpleObjectProperty<>("chinchilla-a3");
    private final Document document = Documents.of(Documents.runs());
    private Path store;
    private final List<String> screens = new ArrayList<>();
    private LibraryViewModel model;

    @BeforeEach
    void library(@TempDir Path folder) {
        store = folder.resolve("config").resolve("favourites");
        model = library();
    }

    private LibraryViewModel library() {
        return new LibraryViewModel(
                () -> LIBRARY,
                new DirectBackground(),
                chosen,
                new CardActions(document, screens::add, PLANNER),
                new Favourites(store));
    }

    @Test
    void nothingIsReadBeforeTheScreenIsSeen() {
        assertThat(model.rowsProperty().get()).isEmpty();
        assertThat(model.shownProperty().get()).isEmpty();
        assertThat(model.emptyText().getValue()).isEqualTo("Reading the library…");

        model.read();

        assertThat(model.rowsProperty().get())
                .hasSize(
                        LIBRARY.sheets().size()
                                + LIBRARY.shelves().size()
                                + Experiments.all(LIBRARY::byId).size()
                                + Myths.load(LIBRARY).all().size()
                                + 4);
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

    @Test
    void aClaimIsShownWithItsNumbersAndItsChart() {
        chosen.set("claim:02-thousand-times-compute");
        model.read();
        ClaimViewModel claim = (ClaimViewModel) model.shownProperty().get().orElseThrow();
        assertThat(claim.numbers())
                .extracting(ClaimViewModel.Row::value)
                .anyMatch(value -> value.startsWith("154.9"));
        assertThat(claim.figure()).isPresent();
    }

    @Test
    void anExperimentIsRunAgainWhenAVariableIsDraggedOrAnotherSeedIsDrawn() {
        chosen.set("experiment:random-features");
        model.read();
        ExperimentViewModel experiment =
                (ExperimentViewModel) model.shownProperty().get().orElseThrow();
        Outcome first = experiment.outcomeProperty().get().orElseThrow();
        assertThat(experiment.numbersProperty().getValue().getFirst().value()).isEqualTo("0.8");
        assertThat(experiment.figureProperty().getValue()).isPresent();

        experiment.drawAgain();
        Outcome second = experiment.outcomeProperty().get().orElseThrow();
        assertThat(second).isNotEqualTo(first);
        assertThat(experiment.seed()).isEqualTo(2);

        experiment.values().drag(experiment.experiment().variables().getFirst(), 1);
        assertThat(experiment.numbersProperty().getValue().getFirst().value()).isEqualTo("2");
    }

    @Test
    void aFavouriteStandsFirstNowAndTheNextTime() {
        model.read();
        assertThat(model.isFavourite().getValue()).isFalse();
        model.toggleFavourite();
        assertThat(model.isFavourite().getValue()).isTrue();

        LibraryViewModel next = library();
        next.read();
        assertThat(next.rowsProperty().get().getFirst()).isEqualTo(new Heading("Favourites"));
        assertThat(((Entry) next.rowsProperty().get().get(1)).id()).isEqualTo("chinchilla-a3");

        next.toggleFavourite();
        assertThat(next.rowsProperty().get().getFirst()).isNotEqualTo(new Heading("Favourites"));
    }

    @Test
    void theKnownModelsStandOnThePlaneWithTheirSources() {
        chosen.set("models");
        model.read();
        ModelsViewModel models = (ModelsViewModel) model.shownProperty().get().orElseThrow();
        assertThat(models.rows())
                .extracting(ModelsViewModel.Row::name)
                .contains("GPT-3, 2020", "Chinchilla, 2022");
        assertThat(models.rows()).allMatch(row -> !row.source().isEmpty());
        Figure before = models.figureProperty().getValue();
        document.looking().computeProperty().set(1e22);
        assertThat(models.figureProperty().getValue()).isNotEqualTo(before);
    }

    @Test
    void anotherLawStandsBesideTheResultsAndOnTheCharts() {
        model.read();
        Law other =
                card().comparable().stream()
                        .filter(law -> law.id().equals("besiroglu"))
                        .findFirst()
                        .orElseThrow();
        assertThat(result("L").compared()).isEmpty();
        assertThat(namesOfLines()).doesNotContain("Replication 2024");
        card().otherProperty().set(Optional.of(other));
        assertThat(result("L").compared()).contains("%");
        assertThat(namesOfLines()).contains("Replication 2024");
        assertThat(card().comparable()).noneMatch(law -> law.id().equals("kaplan-critical-batch"));
    }

    /// Of the loss against tokens.
    private List<String> namesOfLines() {
        return card().figureProperty().get().orElseThrow().panels().get(1).layers().stream()
                .map(layer -> ((Curve) layer).name())
                .toList();
    }

    /// At the parameters and tokens of the card, whatever the other law starts with.
    @Test
    void anotherLawIsAskedWhereTheCardIs() {
        chosen.set("muennighoff");
        model.read();
        Law other = LIBRARY.byId("chinchilla-a3").orElseThrow();
        card().otherProperty().set(Optional.of(other));
        double expected = other.result("L", Map.of("N", 8e9, "D", 2e11)).orElseThrow();
        assertThat(card().values().of(variable("N"))).isEqualTo(8e9);
        assertThat(result("L").compared()).startsWith(CardViewModel.text(expected, "nats/token"));
    }

    /// Its tokens are counted in billions.
    @Test
    void lawsWhoseVariablesHaveOtherUnitsAreNotCompared() {
        model.read();
        assertThat(card().comparable()).noneMatch(law -> law.id().equals("mixture-capacity"));
    }

    @Test
    void aComputeOutsideTheCardIsSaid() {
        chosen.set("nanochat");
        model.read();
        card().followedProperty().set(true);
        assertThat(card().isBeyondProperty().get()).isTrue();
        document.looking().computeProperty().set(3e18);
        assertThat(card().isBeyondProperty().get()).isFalse();
        assertThat(card().values().of(variable("C"))).isEqualTo(3e18);
    }

    @Test
    void theButtonToFitComesWithTheRuns() {
        Document later = Documents.empty();
        LibraryViewModel library =
                new LibraryViewModel(
                        () -> LIBRARY,
                        new DirectBackground(),
                        chosen,
                        new CardActions(later, screens::add, PLANNER),
                        new Favourites(store));
        library.read();
        CardViewModel card = library.shownProperty().get().flatMap(Shown::card).orElseThrow();
        assertThat(card.canFitProperty().getValue()).isFalse();
        library.onlyForRunsProperty().set(true);
        assertThat(library.rowsProperty().get()).isNotEmpty();
    }

    @Test
    void aFollowedComputeSetsTheBestSplitUntilAVariableIsDragged() {
        model.read();
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
    void aDragIsAStepThatIsUndoneAndKeptForTheNextTime() {
        model.read();
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
    void aCardThatGaveWayFollowsNothing() {
        model.read();
        CardViewModel before = card();
        before.followedProperty().set(true);
        chosen.set("besiroglu");
        document.looking().computeProperty().set(1e20);
        assertThat(before.values().of(variable("C"))).isNotEqualTo(1e20);
    }

    @Test
    void onlyLawsWhoseVariablesTheRunsHaveAreListed() {
        model.read();
        model.onlyForRunsProperty().set(true);
        assertThat(model.rowsProperty().get())
                .filteredOn(Entry.class::isInstance)
                .extracting(row -> ((Entry) row).id())
                .contains("chinchilla-a3", "kaplan")
                .doesNotContain("krajewski", "kumar");
    }

    @Test
    void aLawThatChartsShowIsOverlaid() {
        chosen.set("besiroglu");
        model.read();
        assertThat(model.actions().canOverlay(card().law())).isTrue();
        model.actions().overlay(card().law());
        assertThat(document.studyProperty().get().laws())
                .anyMatch(law -> law.id().equals("besiroglu"));
        assertThat(screens).containsExactly("isoloss");
        chosen.set("kaplan-critical-batch");
        assertThat(model.actions().canOverlay(card().law())).isFalse();
    }

    @Test
    void aLawThatPlansCanBeMadeByIsUsedInThePlanner() {
        model.read();
        assertThat(model.actions().canPlan(card().law())).isFalse();
        chosen.set("besiroglu");
        assertThat(model.actions().canPlan(card().law())).isTrue();
        model.actions().plan(card().law());
        assertThat(screens).containsExactly("planner");
    }

    @Test
    void theConstantsOfALawAreFittedToTheRuns() {
        model.read();
        assertThat(model.actions().canFit(card().law())).isTrue();
        model.actions().fit(card().law());
        assertThat(document.fitSteps().choices().form()).contains("alpha");
        assertThat(screens).containsExactly("laws");
        chosen.set("krajewski");
        assertThat(model.actions().canFit(card().law())).isFalse();
    }

    /// Every card opens, and each of its sliders goes to both ends: results are numbers, or a sentence says why not.
    @ParameterizedTest
    @MethodSource("sheets")
    void everyCardIsDraggedToItsEnds(Sheet sheet) {
        CardViewModel card =
                new CardViewModel(sheet, CONTENTS, new CardActions(document, _ -> {}, PLANNER));
        for (Variable variable : card.values().variables()) {
            for (double share : new double[] {0, 1}) {
                card.values().drag(variable, share);
                assertThat(card.resultsProperty().get())
                        .allMatch(result ->
                                result.value().matches(".*\\d.*|no number here.*|not given.*"));
            }
            card.restart();
        }
        card.close();
    }

    static List<Sheet> sheets() {
        return LIBRARY.sheets();
    }

    private CardViewModel.Result result(String symbol) {
        return card().resultsProperty().get().stream()
                .filter(result -> result.symbol().equals(symbol))
                .findFirst()
                .orElseThrow();
    }

    private Variable variable(String name) {
        return card().values().variables().stream()
                .filter(variable -> variable.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private CardViewModel card() {
        return model.shownProperty().get().flatMap(Shown::card).orElseThrow();
    }
}
