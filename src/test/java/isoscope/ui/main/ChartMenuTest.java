package isoscope.ui.main;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import isoscope.plot.AxisRanges;
import isoscope.plot.Figure;
import isoscope.plot.Range;
import isoscope.plot.charts.RunsFigure;
import isoscope.session.Document;
import isoscope.testkit.Documents;
import isoscope.ui.workspace.ChartModel;
import isoscope.ui.workspace.FigureReading;
import isoscope.ui.workspace.ShownFigure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class ChartMenuTest {
    private final Document document = Documents.fitted();
    private final ChartModel chart = new ChartModel(document, new RunsFigure());
    private final List<Figure> copied = new ArrayList<>();
    private final List<ShownFigure> exported = new ArrayList<>();
    private final List<ShownFigure> read = new ArrayList<>();
    private final ChartMenu menu =
            new ChartMenu(
                    new SimpleObjectProperty<>(Optional.empty()),
                    copied::add,
                    exported::add,
                    new FigureReading(read::add, read::add));

    @Test
    void aChartIsZoomedOutCopiedAndExported() {
        chart.shownProperty().set(true);
        chart.track().jump(AxisRanges.AUTOMATIC.with("compute", new Range(1e19, 1e20)));

        menu.actions(Optional.of(chart)).stream().limit(5).forEach(each -> each.action().run());

        assertThat(chart.track().nowProperty().get()).isEqualTo(AxisRanges.AUTOMATIC);
        assertThat(copied).hasSize(1);
        assertThat(exported).hasSize(1);
        assertThat(read).hasSize(2);
    }

    @Test
    void selectedRunsAreExcludedAndIncludedAgain() {
        assertThat(last().possible()).isFalse();

        document.selection().select(Set.of("run-2", "run-3"));
        assertThat(last().name()).isEqualTo("Exclude selected runs");
        last().action().run();
        assertThat(document.studyProperty().get().excluded())
                .containsExactlyInAnyOrder("run-2", "run-3");

        assertThat(last().name()).isEqualTo("Include selected runs");
        last().action().run();
        assertThat(document.studyProperty().get().excluded()).isEmpty();
    }

    @Test
    void aFigureThatIsNoChartOfTheDocumentIsCopiedAndExportedWhenThereIsOne() {
        assertThat(menu.actions(Optional.empty()))
                .extracting(MenuAction::name, MenuAction::possible)
                .containsExactly(
                        tuple("Copy figure", false),
                        tuple("Export…", false),
                        tuple("Describe figure", false),
                        tuple("Show as table", false));
    }

    private MenuAction last() {
        return menu.actions(Optional.of(chart)).getLast();
    }
}
