package isoscope.plot.layout;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.export.AwtTextRuler;
import isoscope.plot.AxisRanges;
import isoscope.plot.Figure;
import isoscope.plot.LaidOutFigure;
import isoscope.plot.Layer.Plane;
import isoscope.plot.Mark;
import isoscope.plot.PageElements;
import isoscope.plot.PageElements.Legend;
import isoscope.plot.PlacedPanel;
import isoscope.plot.Rect;
import isoscope.plot.TextRun;
import isoscope.plot.Theme;
import isoscope.plot.charts.IsoLossFigure;
import isoscope.testkit.Documents;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageElementsTest {
    private static final Figure FIGURE =
            new IsoLossFigure(Plane.COMPUTE_PARAMETERS)
                    .build(Documents.fitted().studyProperty().get(), 5.76e23, AxisRanges.AUTOMATIC);
    private static final String LONG = "Loss over compute and parameters ".repeat(12);

    @Test
    void aTitleStandsAboveTheFramesAndTheSourceBelow() {
        LaidOutFigure laidOut = laidOut(new PageElements("Loss", "runs.csv", Legend.LINES, false));

        Rect frame = laidOut.panels().getFirst().frame();
        assertThat(text(laidOut, "Loss").y()).isLessThan(frame.y());
        assertThat(text(laidOut, "runs.csv").y()).isGreaterThan(frame.bottom());
        assertThat(frame.height())
                .isLessThan(laidOut(PageElements.NONE).panels().getFirst().frame().height());
    }

    @ParameterizedTest
    @CsvSource({"170, 120", "300, 200", "680, 450", "1600, 900"})
    void whatIsTooLongIsBrokenAndCutAndStaysOnThePage(double width, double height) {
        PageElements furniture = new PageElements(LONG, LONG, Legend.INSIDE, false);
        LaidOutFigure laidOut =
                FigureLayout.layout(
                        FIGURE, furniture, width, height, Theme.PRINT, new AwtTextRuler());

        Rect page = new Rect(0, 0, width, height);
        List<Quad> rooms =
                Stream.concat(laidOut.marks().stream(), laidOut.live().stream())
                        .flatMap(PageElementsTest::texts)
                        .map(text -> Quad.of(text, new AwtTextRuler()))
                        .toList();
        assertThat(rooms).isNotEmpty().allMatch(room -> room.within(page));
        for (int i = 0; i < rooms.size(); i++) {
            Quad room = rooms.get(i);
            assertThat(rooms.subList(i + 1, rooms.size())).noneMatch(room::overlaps);
        }
        assertThat(words(laidOut)).anyMatch(words -> words.endsWith("…"));
    }

    @Test
    void aLegendNamesEachLineOnceAndTheLinesThemselvesNoMore() {
        LaidOutFigure laidOut = laidOut(new PageElements("", "", Legend.INSIDE, false));

        assertThat(words(laidOut)).containsOnlyOnce("Kaplan 2020", "Fitted");
        PlacedPanel first = laidOut.panels().getFirst();
        assertThat(text(laidOut, "Kaplan 2020").rotation()).isZero();
        assertThat(first.frame().x()).isLessThan(text(laidOut, "Kaplan 2020").x());
    }

    @Test
    void withoutALegendNoLineIsNamed() {
        assertThat(words(laidOut(new PageElements("", "", Legend.NONE, false))))
                .doesNotContain("Kaplan 2020", "Fitted");
    }

    @Test
    void aTransparentPageHasNoGround() {
        assertThat(laidOut(new PageElements("", "", Legend.LINES, true)).background().alpha())
                .isZero();
        assertThat(laidOut(PageElements.NONE).background().alpha()).isEqualTo(255);
    }

    @Test
    void whatCannotBePrintedIsLeftOut() {
        PageElements furniture = new PageElements("a\u0000b\nc\uD800", " ", Legend.LINES, false);

        assertThat(furniture.title()).isEqualTo("a b c");
        assertThat(furniture.source()).isEmpty();
        assertThat(new PageElements("x".repeat(100_000), "", Legend.LINES, false).title())
                .hasSize(300);
    }

    private static LaidOutFigure laidOut(PageElements furniture) {
        return FigureLayout.layout(FIGURE, furniture, 680, 450, Theme.PRINT, new AwtTextRuler());
    }

    private static List<String> words(LaidOutFigure laidOut) {
        return laidOut.marks().stream()
                .flatMap(PageElementsTest::texts)
                .map(PageElementsTest::words)
                .toList();
    }

    private static Mark.Text text(LaidOutFigure laidOut, String words) {
        return laidOut.marks().stream()
                .flatMap(PageElementsTest::texts)
                .filter(text -> words(text).equals(words))
                .findFirst()
                .orElseThrow();
    }

    private static String words(Mark.Text text) {
        return text.text().stream().map(TextRun::text).collect(Collectors.joining());
    }

    private static Stream<Mark.Text> texts(Mark mark) {
        return switch (mark) {
            case Mark.Text text -> Stream.of(text);
            case Mark.Clipped clipped -> clipped.marks().stream().flatMap(PageElementsTest::texts);
            case Mark.Path _, Mark.Box _, Mark.Symbol _, Mark.Image _ -> Stream.empty();
        };
    }
}
