package isoscope.plot.layout;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.export.AwtTextRuler;
import isoscope.plot.AxisRanges;
import isoscope.plot.Figure;
import isoscope.plot.LaidOutFigure;
import isoscope.plot.Layer.Curve;
import isoscope.plot.Mark;
import isoscope.plot.PageElements;
import isoscope.plot.PlacedPanel;
import isoscope.plot.Study;
import isoscope.plot.TextRun;
import isoscope.plot.Theme;
import isoscope.plot.charts.FigureBuilder;
import isoscope.plot.charts.IsoFlopFigure;
import isoscope.plot.charts.LossCurvesFigure;
import isoscope.quantity.Quantity;
import isoscope.quantity.Series;
import isoscope.runs.LossCurve;
import isoscope.runs.Run;
import isoscope.runs.RunSet;
import isoscope.runs.file.Sample;
import isoscope.testkit.Studies;
import isoscope.testkit.Sweeps;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The names of budgets and of training curves: each on its own line, or in the key.
class NamesBesideTest {
    @ParameterizedTest
    @CsvSource({"680, 453", "321, 245", "413, 583", "510, 340"})
    void aBudgetIsNamedAtItsOwnParabolaOrInTheKey(double width, double height) {
        check(Studies.fitted(Sample.ISOFLOP_SYNTHETIC), new IsoFlopFigure(), width, height);
        check(crowded(), new IsoFlopFigure(), width, height);
    }

    @ParameterizedTest
    @CsvSource({"680, 453", "321, 245", "413, 583", "510, 340"})
    void aTrainingCurveIsNamedAtItsOwnEndOrInTheKey(double width, double height) {
        LossCurvesFigure builder = new LossCurvesFigure(Quantity.COMPUTE);
        check(Studies.curves(), builder, width, height);
        check(schedules("cosine", "wsd"), builder, width, height);
    }

    @Test
    void runsOfOneSizeAreToldApart() {
        assertThat(names(schedules("cosine", "wsd")))
                .contains("25M cosine", "25M wsd")
                .doesNotContain("25M");
        assertThat(names(schedules("", ""))).contains("25M-0", "25M-1").doesNotContain("25M");
    }

    private static void check(Study study, FigureBuilder builder, double width, double height) {
        Figure figure = builder.build(study, 1e21, AxisRanges.AUTOMATIC);
        LaidOutFigure page =
                FigureLayout.layout(
                        figure, PageElements.NONE, width, height, Theme.LIGHT, new AwtTextRuler());
        PlacedPanel panel = page.panels().getFirst();
        List<Curve> curves =
                panel.panel().layers().stream()
                        .filter(Curve.class::isInstance)
                        .map(Curve.class::cast)
                        .filter(curve -> curve.colour() != null)
                        .toList();
        List<Mark> marks = page.marks();
        String all =
                PageTexts.of(page).texts().stream()
                        .map(PageTexts::words)
                        .collect(Collectors.joining(" "));
        assertThat(curves.stream().filter(curve -> !curve.name().isEmpty())).isNotEmpty();
        for (Curve curve : curves) {
            assertThat(all).containsPattern(Pattern.quote(words(curve)) + "|and [0-9]+ more");
            for (int i = 1; i < marks.size() && !curve.name().isEmpty(); i++) {
                if (marks.get(i) instanceof Mark.Text text
                        && text.text().equals(Lettering.NAME.runs(curve.name()))
                        && text.y() < panel.frame().bottom()) {
                    Quad near = near(marks.get(i - 1), text);
                    assertThat(nearest(near, curves, panel)).isEqualTo(curve.name());
                }
            }
        }
    }

    private static String words(Curve curve) {
        return Lettering.NAME.runs(curve.name()).stream()
                .map(TextRun::text)
                .collect(Collectors.joining());
    }

    /// The place that leads to the line: the end of a leader, or the text.
    private static Quad near(Mark before, Mark.Text text) {
        if (before instanceof Mark.Path path && path.x().size() == 2) {
            Series x = path.x();
            Series y = path.y();
            return Quad.line(x.get(0), y.get(0), x.get(0), y.get(0));
        }
        return PageTexts.room(text);
    }

    private static String nearest(Quad quad, List<Curve> curves, PlacedPanel panel) {
        return curves.stream()
                .min(Comparator.comparingDouble(curve -> fromEnd(quad, curve, panel)))
                .orElseThrow()
                .name();
    }

    private static double fromEnd(Quad quad, Curve curve, PlacedPanel panel) {
        int last = curve.x().size() - 1;
        return quad.distance(
                panel.acrossX().of(curve.x().get(last)), panel.acrossY().of(curve.y().get(last)));
    }

    /// Twelve budgets whose parabolas end close to each other.
    private static Study crowded() {
        List<Run> runs = Sweeps.isoFlop(Studies.TRUTH, Series.logSpaced(6e18, 3e20, 12), 2, 7);
        return Studies.fitted(new RunSet("crowded.csv", runs));
    }

    private static List<String> names(Study study) {
        return new LossCurvesFigure(Quantity.COMPUTE)
                .build(study, 1e21, AxisRanges.AUTOMATIC).panels().getFirst().layers().stream()
                        .filter(Curve.class::isInstance)
                        .map(layer -> ((Curve) layer).name())
                        .toList();
    }

    /// Three sizes of two schedules each.
    private static Study schedules(String first, String second) {
        List<Run> runs = new ArrayList<>();
        for (double size : new double[] {25e6, 100e6, 400e6}) {
            for (int i = 0; i < 2; i++) {
                String id = Math.round(size / 1e6) + "M-" + i;
                runs.add(run(id, i == 0 ? first : second, size, (i + 1) * 4e9));
            }
        }
        return Studies.of(new RunSet("schedules.csv", runs), "kaplan");
    }

    private static Run run(String id, String group, double size, double last) {
        Series tokens = Series.logSpaced(last / 100, last, 40);
        Series losses = tokens.map(each -> Studies.TRUTH.loss(size, each));
        Series compute = tokens.map(each -> 6 * size * each);
        double loss = losses.get(39);
        LossCurve curve = new LossCurve(tokens, tokens, compute, losses);
        return new Run(id, group, size, last, 6 * size * last, loss, curve, 1);
    }
}
