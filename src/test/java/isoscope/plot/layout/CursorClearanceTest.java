package isoscope.plot.layout;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.export.AwtTextRuler;
import isoscope.plot.AxisRanges;
import isoscope.plot.LaidOutFigure;
import isoscope.plot.Layer;
import isoscope.plot.Mark;
import isoscope.plot.PlacedPanel;
import isoscope.plot.Rect;
import isoscope.plot.Theme;
import isoscope.plot.charts.AllocationFigure;
import isoscope.runs.file.Sample;
import isoscope.testkit.Studies;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Names of reference models at the cursor of a page just laid out.
class CursorClearanceTest {
    private static final double COMPUTE = 5.76e23;
    private static final List<String> MODELS = List.of("GPT-3", "Chinchilla", "Llama 3.1 405B");

    @ParameterizedTest
    @CsvSource({"1050, 660", "1530, 840"})
    void theyKeepClearOfItsLineAndPoints(double width, double height) {
        LaidOutFigure page = page(width, height);
        for (PlacedPanel placed : page.panels().subList(0, 2)) {
            Rect frame = placed.frame();
            PageTexts texts = PageTexts.of(page).inside(frame);
            double cursor = placed.toX(COMPUTE);
            for (String model : MODELS) {
                Quad room = PageTexts.room(texts.startingWith(model).orElseThrow());
                assertThat(room.across(cursor, frame.y(), 0, frame.height()).isLong())
                        .as("%s on the line of %s", model, placed.panel().id())
                        .isFalse();
                assertThat(page.live())
                        .noneMatch(mark ->
                                mark instanceof Mark.Symbol dot
                                        && room.distance(dot.x(), dot.y()) < dot.size() / 2);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1050, 660", "1530, 840", "710, 460"})
    void oneAwayFromItsMarkerHasALeader(double width, double height) {
        LaidOutFigure page = page(width, height);
        List<Mark.Path> leaders =
                page.marks().stream()
                        .filter(Mark.Path.class::isInstance)
                        .map(Mark.Path.class::cast)
                        .toList();
        for (PlacedPanel placed : page.panels().subList(0, 2)) {
            PageTexts texts = PageTexts.of(page).inside(placed.frame());
            Layer.Points models = models(placed);
            for (int i = 0; i < MODELS.size(); i++) {
                double x = placed.toX(models.x().get(i));
                double y = placed.toY(models.y().get(i));
                Quad room = PageTexts.room(texts.startingWith(MODELS.get(i)).orElseThrow());
                assertThat(
                                room.distance(x, y) < 12
                                        || leaders.stream().anyMatch(l -> begins(l, x, y)))
                        .as(MODELS.get(i))
                        .isTrue();
            }
        }
    }

    private static boolean begins(Mark.Path path, double x, double y) {
        return path.x().size() == 2 && Math.hypot(path.x().get(0) - x, path.y().get(0) - y) < 11;
    }

    private static Layer.Points models(PlacedPanel placed) {
        return placed.panel().layers().stream()
                .filter(Layer.Points.class::isInstance)
                .map(Layer.Points.class::cast)
                .filter(points -> points.ids().equals(MODELS))
                .findFirst()
                .orElseThrow();
    }

    private static LaidOutFigure page(double width, double height) {
        return FigureLayout.layout(
                new AllocationFigure()
                        .build(
                                Studies.fitted(Sample.ISOFLOP_SYNTHETIC),
                                COMPUTE,
                                AxisRanges.AUTOMATIC),
                width,
                height,
                Theme.LIGHT,
                new AwtTextRuler());
    }
}
