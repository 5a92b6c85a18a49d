package isoscope.plot.layout;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.export.AwtTextRuler;
import isoscope.plot.AxisRanges;
import isoscope.plot.Figure;
import isoscope.plot.LaidOutFigure;
import isoscope.plot.Mark;
import isoscope.plot.TextRun;
import isoscope.plot.Theme;
import isoscope.plot.charts.RunsFigure;
import isoscope.testkit.Studies;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoteMarksTest {
    private static final String NOTE = "C as recorded, N as recorded, only C > 1e20 and N < 2B";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "900; 500; C as recorded, N as recorded, only C > 1e20 and N < 2B",
                "420; 400; N as recorded, only C > 1e20 and N < 2B",
                "320; 400; only C > 1e20 and N < 2B",
                "240; 400; only C >"
            })
    void aNoteIsThereAtEveryWidth(double width, double height, String beginning) {
        Figure figure =
                new RunsFigure()
                        .build(Studies.fittedSweep(), 1e21, AxisRanges.AUTOMATIC)
                        .withNote(NOTE);
        LaidOutFigure laidOut =
                FigureLayout.layout(figure, width, height, Theme.LIGHT, new AwtTextRuler());
        assertThat(texts(laidOut)).anySatisfy(text -> assertThat(text).startsWith(beginning));
    }

    private static List<String> texts(LaidOutFigure laidOut) {
        return laidOut.marks().stream()
                .filter(Mark.Text.class::isInstance)
                .map(mark ->
                        ((Mark.Text) mark)
                                .text().stream().map(TextRun::text).collect(Collectors.joining()))
                .toList();
    }
}
