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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoteMarksTest {
    private static final String NOTE =
            "C as recorded, N as recorded, only C > 1e20 and N < 2B, coloured by host (the 9 most"
                    + " frequent, the rest grey)";

    @ParameterizedTest
    @CsvSource({"900, 500", "420, 400", "320, 400", "240, 400"})
    void aNoteIsThereWholeAtEveryWidth(double width, double height) {
        assertThat(String.join(" ", texts(laidOut(NOTE, width, height)))).contains(NOTE);
    }

    @Test
    void aShortNoteStandsBesideTheTitleOfTheAxis() {
        LaidOutFigure with = laidOut("C as recorded", 420, 400);
        LaidOutFigure without = laidOut("", 420, 400);

        assertThat(texts(with)).contains("C as recorded");
        assertThat(with.panels()).isEqualTo(without.panels());
    }

    @Test
    void whereAPageHoldsNoMoreItsFirstPartsAreLeftOutWhole() {
        String before = "first part of a note that goes on and on, ".repeat(4);
        String shown = String.join(" ", texts(laidOut(before + NOTE, 320, 400)));

        assertThat(shown).contains("only C > 1e20 and N < 2B", "the rest grey)");
        assertThat(shown).doesNotContain("…").doesNotContain(before);
    }

    private static LaidOutFigure laidOut(String note, double width, double height) {
        Figure figure =
                new RunsFigure()
                        .build(Studies.fittedSweep(), 1e21, AxisRanges.AUTOMATIC)
                        .withNote(note);
        return FigureLayout.layout(figure, width, height, Theme.LIGHT, new AwtTextRuler());
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
