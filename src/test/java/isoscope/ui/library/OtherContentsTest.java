package isoscope.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.law.experiment.Outcome;
import isoscope.plot.Figure;
import isoscope.plot.Layer;
import isoscope.runs.LoadOutcome.Loaded;
import isoscope.runs.RunSet;
import isoscope.runs.file.Sample;
import isoscope.session.Document;
import isoscope.testkit.Documents;
import isoscope.ui.library.LibraryRow.Entry;
import isoscope.ui.library.Thumbnail.Line;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The contents of the library that are no laws: claims, experiments, known models.
class OtherContentsTest extends LibraryFixture {
    @Test
    void aClaimIsShownWithItsNumbersAndItsChart() {
        chosen.set("claim:02-thousand-times-compute");
        model.seenProperty().set(true);
        ClaimViewModel claim = (ClaimViewModel) model.shownProperty().get().orElseThrow();
        assertThat(claim.numbers())
                .extracting(ClaimViewModel.Row::value)
                .anyMatch(value -> value.startsWith("154.9"));
        assertThat(claim.figure()).isPresent();
    }

    @Test
    void anExperimentIsRunAgainWhenAVariableIsDraggedOrAnotherSeedIsDrawn() {
        chosen.set("experiment:random-features");
        model.seenProperty().set(true);
        ExperimentViewModel experiment =
                (ExperimentViewModel) model.shownProperty().get().orElseThrow();
        experiment.values().drag(experiment.experiment().variables().getLast(), 0);
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
    void theLadderDrawsThePublishedModelsAndTheirSigmoid() {
        chosen.set("experiment:benchmark-ladder");
        model.seenProperty().set(true);
        ExperimentViewModel ladder =
                (ExperimentViewModel) model.shownProperty().get().orElseThrow();
        List<Layer> layers =
                ladder.figureProperty().getValue().orElseThrow().panels().getFirst().layers();
        assertThat(layers).hasSize(2);
        assertThat(layers.getFirst()).isInstanceOf(Layer.Curve.class);
        assertThat(((Layer.Points) layers.getLast()).x().size()).isEqualTo(7);
    }

    /// The first of the open runs, or the one that is selected; of data without curves none.
    @Test
    void theCurveOfARunStandsBesideTheSchedules() {
        chosen.set("experiment:schedules");
        model.seenProperty().set(true);
        assertThat(layers(model)).hasSize(3);

        RunSet runs = ((Loaded) Sample.CURVES_SYNTHETIC.load()).runs();
        Document curves = Documents.of(runs);
        LibraryViewModel first = library(curves);
        first.seenProperty().set(true);
        assertThat(measured(first)).isEqualTo(runs.runs().getFirst().id());

        String last = runs.runs().getLast().id();
        curves.selection().select(Set.of(last));
        LibraryViewModel selected = library(curves);
        selected.seenProperty().set(true);
        assertThat(measured(selected)).isEqualTo(last);
    }

    private static String measured(LibraryViewModel model) {
        Layer.Points points = (Layer.Points) layers(model).getLast();
        assertThat(points.x().size()).isBetween(2, 80);
        assertThat(points.labels()).endsWith(points.ids().getLast());
        return points.ids().getFirst();
    }

    private static List<Layer> layers(LibraryViewModel model) {
        ExperimentViewModel experiment =
                (ExperimentViewModel) model.shownProperty().get().orElseThrow();
        return experiment.figureProperty().getValue().orElseThrow().panels().getFirst().layers();
    }

    /// MFU has lines that leave its chart.
    @ParameterizedTest
    @ValueSource(strings = {"palm-mfu", "kaplan"})
    void theLinesOfAThumbnailStayInIt(String id) {
        model.seenProperty().set(true);
        List<Line> lines =
                model.rowsProperty().get().stream()
                        .filter(row -> row instanceof Entry entry && entry.id().equals(id))
                        .flatMap(row -> ((Entry) row).thumbnail().lines().stream())
                        .toList();
        assertThat(lines).isNotEmpty().allMatch(line -> line.y().min() >= 0 && line.y().max() <= 1);
    }

    @Test
    void theKnownModelsStandOnThePlaneWithTheirSources() {
        chosen.set("models");
        model.seenProperty().set(true);
        ModelsViewModel models = (ModelsViewModel) model.shownProperty().get().orElseThrow();
        assertThat(models.rows())
                .extracting(ModelsViewModel.Row::name)
                .contains("GPT-3, 2020", "Chinchilla, 2022");
        assertThat(models.rows()).allMatch(row -> !row.source().isEmpty());
        Figure before = models.figureProperty().getValue();
        document.looking().computeProperty().set(1e22);
        assertThat(models.figureProperty().getValue()).isNotEqualTo(before);
    }
}
