package isoscope.export;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.plot.AxisRanges;
import isoscope.plot.Figure;
import isoscope.plot.LaidOutFigure;
import isoscope.plot.Layer.Plane;
import isoscope.plot.Mark;
import isoscope.plot.Panel;
import isoscope.plot.Range;
import isoscope.plot.Study;
import isoscope.plot.Theme;
import isoscope.plot.charts.AllocationFigure;
import isoscope.plot.charts.FigureBuilder;
import isoscope.plot.charts.FitCheckFigure;
import isoscope.plot.charts.IsoFlopFigure;
import isoscope.plot.charts.IsoLossFigure;
import isoscope.plot.charts.LossCurvesFigure;
import isoscope.plot.charts.ParityFigure;
import isoscope.plot.charts.QqFigure;
import isoscope.plot.charts.ResidualsFigure;
import isoscope.plot.layout.FigureLayout;
import isoscope.quantity.Quantity;
import isoscope.testkit.Studies;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Properties of any chart on any page, whatever has been zoomed to. The number of pages is `-Disoscope.layouts=20000`.
class FigureLayoutPropertiesTest {
    private static final int CASES = Integer.getInteger("isoscope.layouts", 150);

    private final AwtTextRuler ruler = new AwtTextRuler();
    private final Study everyLaw = Studies.resampled(Studies.everyLaw(), false);
    private final Study twoLaws = Studies.twoLaws(Set.of("field"));
    private final Study field = Studies.twoLaws(Set.of());
    private final List<FigureBuilder> builders =
            List.of(
                    new IsoLossFigure(Plane.COMPUTE_PARAMETERS),
                    new IsoLossFigure(Plane.PARAMETERS_TOKENS),
                    new IsoLossFigure(Plane.COMPUTE_TOKENS),
                    new AllocationFigure(),
                    new IsoFlopFigure(),
                    new LossCurvesFigure(Quantity.COMPUTE),
                    new ParityFigure(Quantity.PARAMETERS),
                    new ResidualsFigure(Quantity.COMPUTE, Quantity.PARAMETERS),
                    new QqFigure(Quantity.COMPUTE),
                    new FitCheckFigure(Quantity.TOKENS, Quantity.LOSS, true));

    @Test
    void noTextOverlapsAnotherAndNoneIsClipped() {
        var random = new SplittableRandom(20_240_601);
        for (int i = 0; i < CASES; i++) {
            FigureBuilder builder = builders.get(i % builders.size());
            Study study = i % 50 == 0 ? field : i % 2 == 0 ? twoLaws : everyLaw;
            double compute = Math.pow(10, random.nextDouble(17, 27));
            Figure figure = zoomed(builder, study, compute, random);
            LaidOutFigure laidOut = laidOut(figure, random);
            TextBoxes texts = TextBoxes.of(laidOut);

            String page =
                    "case %d: %s on %.0f × %.0f"
                            .formatted(i, figure.id(), laidOut.width(), laidOut.height());
            assertThat(texts.overlaps()).as(page).isEmpty();
            assertThat(texts.clipped(laidOut)).as(page).isEmpty();
        }
    }

    @Test
    void movingComputeLeavesAllElseInItsPlace() {
        var random = new SplittableRandom(5);
        for (FigureBuilder builder : builders) {
            Figure figure = builder.build(twoLaws, 1e20, AxisRanges.AUTOMATIC);
            LaidOutFigure first = laidOut(figure, 1080, 680);
            double compute = Math.pow(10, random.nextDouble(18, 26));
            Figure moved = builder.moveTo(figure, twoLaws, compute);
            LaidOutFigure then = FigureLayout.layoutLive(first, moved, Theme.LIGHT, ruler);

            assertThat(then.marks()).isSameAs(first.marks());
            assertThat(markers(then)).isEqualTo(markers(laidOut(moved, 1080, 680)));
            assertThat(TextBoxes.of(then).overlaps()).isEmpty();
        }
    }

    /// Where the laws stand at the cursor. Its lines and values make room for labels that stay, and on a new page those
    /// stand elsewhere.
    private static List<Mark> markers(LaidOutFigure figure) {
        return figure.live().stream().filter(Mark.Symbol.class::isInstance).toList();
    }

    private static Figure zoomed(
            FigureBuilder builder, Study study, double compute, SplittableRandom random) {
        Figure whole = builder.build(study, compute, AxisRanges.AUTOMATIC);
        if (random.nextInt(3) == 0) {
            return whole;
        }
        AxisRanges view = AxisRanges.AUTOMATIC;
        for (Panel panel : whole.panels()) {
            if (panel.x().id().equals(panel.y().id()) || panel.id().equals("split")) {
                continue;
            }
            if (panel.x().range().low() > 0) {
                view = view.with(panel.x().id(), part(panel.x().range(), random));
            }
            if (panel.y().range().low() > 0) {
                view = view.with(panel.y().id(), part(panel.y().range(), random));
            }
        }
        return builder.build(study, compute, view);
    }

    /// A stretch of a logarithmic range, from a twentieth of it to a little more than all.
    private static Range part(Range range, SplittableRandom random) {
        double span = Math.log(range.high() / range.low());
        double length = span * Math.pow(random.nextDouble(0.22, 1.05), 2);
        double start = random.nextDouble() * (span - length);
        double low = range.low() * Math.exp(start);
        return new Range(low, low * Math.exp(length));
    }

    private LaidOutFigure laidOut(Figure figure, SplittableRandom random) {
        double fontPt = random.nextDouble(6, 11);
        double widthMm = 60 * Math.pow(400.0 / 60, random.nextDouble());
        double heightMm = Math.max(40, widthMm * random.nextDouble(0.4, 1.1));
        ExportSize size = new ExportSize(widthMm, heightMm, 96, fontPt);
        return laidOut(figure, size.unitWidth(), size.unitHeight());
    }

    private LaidOutFigure laidOut(Figure figure, double width, double height) {
        return FigureLayout.layout(figure, width, height, Theme.LIGHT, ruler);
    }
}
