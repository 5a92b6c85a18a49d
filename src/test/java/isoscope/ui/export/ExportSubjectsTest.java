package isoscope.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.law.Law;
import isoscope.plot.Figure;
import isoscope.session.Document;
import isoscope.testkit.Documents;
import isoscope.testkit.Laws;
import isoscope.testkit.OnScreen;
import isoscope.ui.export.ExportSubject.Named;
import isoscope.ui.workspace.FigureSource;
import isoscope.ui.workspace.Heading;
import isoscope.ui.workspace.ShownFigure;
import isoscope.ui.workspace.Workspace;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/// Figures of every screen, with names for their files and the sources of their numbers.
@OnScreen
class ExportSubjectsTest {
    private static final Law KAPLAN = Laws.published("kaplan");
    private static final Law CHINCHILLA = Laws.published("chinchilla-a3");

    private final Document document = Documents.fitted();

    private static ShownFigure figure(String id, FigureSource source) {
        return new ShownFigure(new Figure(id, "", List.of()), source);
    }

    private Named named(ShownFigure figure) {
        return new ExportSubjects(document, List.of()).of(figure).shown();
    }

    @Test
    void aChartOfTheOpenRunsTellsTheirFileAndTheLawsThatAreShown() {
        Named chart = named(figure("isoloss", new FigureSource.OpenRuns()));

        assertThat(chart.fileName()).isEqualTo("isoloss-fitted-21runs");
        assertThat(chart.source()).contains("21 runs; Kaplan 2020");
        assertThat(chart.provenance().fit()).isNotEmpty();
    }

    @Test
    void aFigureOfLawsTellsThemWhateverRunsAreOpen() {
        Named plan = named(figure("deviation", new FigureSource.Laws(List.of(CHINCHILLA, KAPLAN))));

        assertThat(plan.fileName()).isEqualTo("deviation-chinchilla-a3");
        assertThat(plan.source())
                .startsWith("Chinchilla A3: Hoffmann et al. 2022, arXiv:2203.15556")
                .contains("beside Kaplan 2020")
                .doesNotContain("runs");
        assertThat(plan.provenance().laws()).containsExactly("chinchilla-a3", "kaplan");
        assertThat(plan.provenance().data()).isEmpty();

        assertThat(named(figure("law:kaplan", new FigureSource.Laws(List.of(KAPLAN)))).fileName())
                .isEqualTo("law-kaplan");
    }

    @Test
    void aFigureOfASimulationTellsHowItIsRepeated() {
        Named drawn =
                named(
                        figure(
                                "recovery",
                                new FigureSource.Simulation("Drawn, seed 7", List.of(KAPLAN))));

        assertThat(drawn.fileName()).isEqualTo("recovery-kaplan");
        assertThat(drawn.source()).startsWith("Drawn, seed 7; Isoscope");
        assertThat(drawn.provenance().runs()).isEqualTo("Drawn, seed 7");
    }

    @Test
    void theFigureOfAScreenWithoutChartsIsAmongAllOnceItIsMade() {
        ShownFigure made = figure("deviation", new FigureSource.Laws(List.of(KAPLAN)));
        SimpleObjectProperty<Optional<ShownFigure>> shown =
                new SimpleObjectProperty<>(Optional.empty());
        Workspace screen =
                new Workspace(
                        new Heading("planner", "Planner", "", ""),
                        new Region(),
                        List.of(),
                        List.of(),
                        shown,
                        new SimpleBooleanProperty());
        ExportSubjects subjects = new ExportSubjects(document, List.of(screen));
        assertThat(subjects.of(made).all()).isEmpty();

        shown.set(Optional.of(made));

        assertThat(subjects.of(made).all())
                .extracting(Named::fileName)
                .containsExactly("deviation-kaplan");
    }
}
