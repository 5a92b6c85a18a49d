package isoscope.plot.layout;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.export.AwtTextRuler;
import isoscope.law.ScalingLaw;
import isoscope.plot.AxisRanges;
import isoscope.plot.Figure;
import isoscope.plot.LaidOutFigure;
import isoscope.plot.Layer.Plane;
import isoscope.plot.PageElements;
import isoscope.plot.Study;
import isoscope.plot.Theme;
import isoscope.plot.charts.AllocationFigure;
import isoscope.plot.charts.FigureBuilder;
import isoscope.plot.charts.IsoLossFigure;
import isoscope.testkit.Laws;
import isoscope.testkit.Studies;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// On paper, what finds no place beside what it names stands in a key.
class KeyMarksTest {
    private static final List<String> IDS =
            List.of("chinchilla-a3", "kaplan", "besiroglu", "chinchilla-a1");
    private static final int LAWS_AND_MODELS = 8;
    private static final Study STUDY = fiveLaws();

    @ParameterizedTest
    @CsvSource({"255, 255", "361, 241", "361, 361", "510, 340", "765, 510"})
    void everyLawIsNamed(double width, double height) {
        Figure figure = figure(new IsoLossFigure(Plane.COMPUTE_PARAMETERS));

        assertThat(words(onPaper(figure, width, height)))
                .contains(STUDY.laws().stream().map(law -> law.card().name()).toList());
    }

    @ParameterizedTest
    @CsvSource({"425, 319", "510, 340", "765, 510"})
    void everyModelIsNamedInTheOrderThatTheyStandIn(double width, double height) {
        Figure figure = figure(new IsoLossFigure(Plane.COMPUTE_PARAMETERS));

        assertThat(words(onPaper(figure, width, height)))
                .contains("GPT-3", "Chinchilla", "Llama 3.1 405B")
                .doesNotContain("Llama 3.1 405B, ");
    }

    @Test
    void everyBarHasItsNumber() {
        Figure figure = figure(new AllocationFigure());
        for (int width = 250; width < 800; width += 50) {
            LaidOutFigure page = onPaper(figure, width, 0.75 * width);
            int bars = words(page).split("tok/param", -1).length - 1;
            boolean drawn = page.panels().getLast().panel().id().equals("split");
            assertThat(bars)
                    .as("numbers on a page %d wide", width)
                    .isEqualTo(drawn ? LAWS_AND_MODELS : 0);
        }
    }

    @Test
    void aPageWithRoomForAllHasNoKeyAndNeitherHasAWindow() {
        Figure figure = figure(new IsoLossFigure(Plane.COMPUTE_PARAMETERS));
        assertThat(onPaper(figure, 1400, 900)).isEqualTo(inWindow(figure, 1400, 900));

        LaidOutFigure page = onPaper(figure, 361, 241);
        LaidOutFigure window = inWindow(figure, 361, 241);
        assertThat(page.panels().getFirst().frame().height())
                .isLessThan(window.panels().getFirst().frame().height());
    }

    private static Study fiveLaws() {
        Study study = Studies.fittedSweep();
        List<ScalingLaw> laws = new ArrayList<>(IDS.stream().map(Laws::published).toList());
        laws.add(study.fittedLaw().orElseThrow());
        return study.withLaws(laws);
    }

    private static Figure figure(FigureBuilder builder) {
        return builder.build(STUDY, 5.76e23, AxisRanges.AUTOMATIC).withNote(STUDY.note());
    }

    private static LaidOutFigure onPaper(Figure figure, double width, double height) {
        return FigureLayout.layout(
                figure, PageElements.NONE, width, height, Theme.LIGHT, new AwtTextRuler());
    }

    private static LaidOutFigure inWindow(Figure figure, double width, double height) {
        return FigureLayout.layout(figure, width, height, Theme.LIGHT, new AwtTextRuler());
    }

    private static String words(LaidOutFigure page) {
        return PageTexts.of(page).texts().stream()
                .map(PageTexts::words)
                .collect(Collectors.joining(" "));
    }
}
