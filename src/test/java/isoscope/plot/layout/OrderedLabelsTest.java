package isoscope.plot.layout;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.export.AwtTextRuler;
import isoscope.plot.AxisRanges;
import isoscope.plot.Figure;
import isoscope.plot.LaidOutFigure;
import isoscope.plot.Layer;
import isoscope.plot.Layer.Plane;
import isoscope.plot.Mark;
import isoscope.plot.PlacedPanel;
import isoscope.plot.Study;
import isoscope.plot.Theme;
import isoscope.plot.charts.IsoLossFigure;
import isoscope.runs.file.Sample;
import isoscope.testkit.Studies;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The labels of the slice beside an IsoLoss plane.
class OrderedLabelsTest {
    private static final Study STUDY = Studies.fitted(Sample.ISOFLOP_SYNTHETIC);
    private static final IsoLossFigure BUILDER = new IsoLossFigure(Plane.COMPUTE_PARAMETERS);
    private static final Figure FIGURE = BUILDER.build(STUDY, 5.76e23, AxisRanges.AUTOMATIC);

    /// How the labels of the three laws begin.
    private static final List<String> NAMES = List.of("Kaplan", "Fitted", "Chinchilla A3");

    @ParameterizedTest
    @CsvSource({"1560, 900", "1040, 690"})
    void theyStandInTheOrderOfTheirPointsApartAndClearOfAllLines(double width, double height) {
        for (double exponent = 18; exponent < 26.5; exponent += 0.25) {
            LaidOutFigure page = page(width, height, Math.pow(10, exponent));
            PlacedPanel slice = page.panels().getLast();
            PageTexts texts = PageTexts.of(page).inside(slice.frame());

            List<Layer.Label> points = shown(slice);
            List<Mark.Text> names =
                    points.stream()
                            .map(label -> texts.startingWith(label.text()).orElseThrow())
                            .toList();
            assertThat(names)
                    .as("C = 1e%s", exponent)
                    .isSortedAccordingTo(Comparator.comparingDouble(Mark.Text::y));
            List<Quad> rooms = texts.texts().stream().map(PageTexts::room).toList();
            assertApart(names, texts.texts());
            assertThat(rooms).as("C = 1e%s", exponent).noneMatch(room -> isCrossed(room, slice));
        }
    }

    @Test
    void whileComputeMovesTheyMoveLittle() {
        LaidOutFigure page = page(1040, 690, 1e22);
        Map<String, Mark.Text> before = new HashMap<>();
        int jumps = 0;
        int turns = 0;
        for (double exponent = 19; exponent < 26; exponent += 0.005) {
            Figure moved = BUILDER.moveTo(FIGURE, STUDY, Math.pow(10, exponent));
            page = FigureLayout.layoutLive(page, moved, Theme.LIGHT, new AwtTextRuler());
            PageTexts texts = PageTexts.of(page).inside(page.panels().getLast().frame());
            for (String name : NAMES) {
                Mark.Text now = texts.startingWith(name).orElse(null);
                Mark.Text last = now == null ? before.remove(name) : before.put(name, now);
                if (now != null && last != null) {
                    jumps += Math.abs(now.y() - last.y()) > 3 ? 1 : 0;
                    turns += now.align() == last.align() ? 0 : 1;
                }
            }
        }
        // Two laws have the same split at one compute, and change places there.
        assertThat(jumps).isLessThanOrEqualTo(4);
        assertThat(turns).isLessThanOrEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"720, 480", "680, 378"})
    void noneIsDroppedOnASmallPage(double width, double height) {
        for (double exponent = 18; exponent < 26.5; exponent += 0.25) {
            LaidOutFigure page = page(width, height, Math.pow(10, exponent));
            PlacedPanel slice = page.panels().getLast();
            PageTexts texts = PageTexts.of(page).inside(slice.frame());

            assertThat(shown(slice))
                    .as("C = 1e%s", exponent)
                    .allMatch(label -> texts.startingWith(label.text()).isPresent());
        }
    }

    @Test
    void namesOutliveTheirSecondLines() {
        LaidOutFigure page = page(680, 190, 5.76e23);
        PlacedPanel slice = page.panels().getLast();
        PageTexts texts = PageTexts.of(page).inside(slice.frame());

        assertThat(slice.panel().id()).isEqualTo("slice");
        assertThat(NAMES).allMatch(name -> texts.startingWith(name).isPresent());
    }

    private static LaidOutFigure page(double width, double height, double compute) {
        Figure figure = BUILDER.moveTo(FIGURE, STUDY, compute);
        return FigureLayout.layout(figure, width, height, Theme.LIGHT, new AwtTextRuler());
    }

    /// The labels whose points are in view, from top to bottom.
    private static List<Layer.Label> shown(PlacedPanel slice) {
        return slice.panel().live().stream()
                .filter(Layer.Label.class::isInstance)
                .map(Layer.Label.class::cast)
                .filter(label -> slice.panel().x().range().contains(label.x()))
                .filter(label -> slice.panel().y().range().contains(label.y()))
                .sorted(Comparator.comparingDouble(label -> slice.toY(label.y())))
                .toList();
    }

    /// No text is nearer than four units to the name below it.
    private static void assertApart(List<Mark.Text> names, List<Mark.Text> texts) {
        for (Mark.Text name : names) {
            for (Mark.Text text : texts) {
                if (text.y() < name.y()) {
                    Quad above = PageTexts.room(text);
                    Quad below = PageTexts.room(name);
                    double gap = below.y() - below.halfHeight() - above.y() - above.halfHeight();
                    assertThat(gap).isGreaterThanOrEqualTo(4);
                }
            }
        }
    }

    /// Whether a curve or a point of the slice lies under a text.
    private static boolean isCrossed(Quad room, PlacedPanel slice) {
        List<Boolean> crossed = new ArrayList<>();
        for (Layer layer : slice.panel().live()) {
            if (layer instanceof Layer.Curve curve && curve.x().size() > 2) {
                for (int i = 1; i < curve.x().size(); i++) {
                    double x = slice.toX(curve.x().get(i - 1));
                    double y = slice.toY(curve.y().get(i - 1));
                    double dx = slice.toX(curve.x().get(i)) - x;
                    double dy = slice.toY(curve.y().get(i)) - y;
                    crossed.add(room.across(x, y, dx, dy).isLong());
                }
            }
            if (layer instanceof Layer.Points points) {
                double x = slice.toX(points.x().get(0));
                double y = slice.toY(points.y().get(0));
                crossed.add(room.distance(x, y) < points.size() / 2);
            }
        }
        return crossed.contains(true);
    }
}
