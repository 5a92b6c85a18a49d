package isoscope.plot.layout;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.export.AwtTextRuler;
import isoscope.plot.AxisRanges;
import isoscope.plot.ColourBy;
import isoscope.plot.LaidOutFigure;
import isoscope.plot.Mark;
import isoscope.plot.Rect;
import isoscope.plot.Theme;
import isoscope.plot.charts.IsoFlopFigure;
import isoscope.quantity.Quantity;
import isoscope.runs.file.Sample;
import isoscope.testkit.Studies;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColourBarMarksTest {
    @ParameterizedTest
    @CsvSource({"1400, 900, true", "680, 450, true", "321, 227, false", "321, 321, false"})
    void aBarCoversNoRunAndIsLeftOutWhereItWould(double width, double height, boolean drawn) {
        LaidOutFigure page =
                FigureLayout.layout(
                        new IsoFlopFigure()
                                .build(
                                        Studies.fitted(Sample.ISOFLOP_SYNTHETIC)
                                                .withColouredBy(
                                                        new ColourBy.Amount(Quantity.PARAMETERS)),
                                        5.76e23,
                                        AxisRanges.AUTOMATIC),
                        width,
                        height,
                        Theme.PRINT,
                        new AwtTextRuler());

        List<Rect> bars =
                page.marks().stream()
                        .filter(Mark.Image.class::isInstance)
                        .map(mark -> ((Mark.Image) mark).rect())
                        .toList();
        assertThat(bars).hasSize(drawn ? 1 : 0);
        for (Rect bar : bars) {
            Rect block = new Rect(bar.x() - 6, bar.y() - 18, bar.width() + 12, bar.height() + 40);
            assertThat(page.marks())
                    .noneMatch(mark ->
                            mark instanceof Mark.Symbol run && block.contains(run.x(), run.y()));
        }
    }
}
