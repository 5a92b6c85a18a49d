package isoscope.plot.layout;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.plot.Mark;
import isoscope.plot.Rect;
import isoscope.plot.Rgba;
import isoscope.quantity.Series;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineGapsTest {
    private static final Mark.Line LINE = Mark.Line.solid(new Rgba(0xFF000000), 1);

    @Test
    void aLineGoesOnBehindTheTextsItCrosses() {
        assertThat(parted(new Rect(40, 20, 20, 10), new Rect(40, 60, 20, 10)))
                .isEqualTo(down(0, 18.5, Double.NaN, 31.5, 58.5, Double.NaN, 71.5, 100));
    }

    @Test
    void textsThatTouchAreOneGap() {
        assertThat(parted(new Rect(40, 31, 20, 10), new Rect(40, 20, 20, 10)))
                .isEqualTo(down(0, 18.5, Double.NaN, 42.5, 100));
    }

    @Test
    void aTextBesideALineLeavesItWhole() {
        assertThat(parted(new Rect(52, 20, 20, 10))).isEqualTo(down(0, 100));
    }

    private static Mark parted(Rect... texts) {
        List<Quad> quads = List.of(texts).stream().map(Quad::of).toList();
        return LineGaps.at(quads, List.of(down(0, 100))).getFirst();
    }

    /// A line straight down at x = 50; NaN lifts the pen.
    private static Mark down(double... heights) {
        Series y = Series.of(heights);
        return new Mark.Path(y.map(each -> Double.isNaN(each) ? each : 50), y, false, null, LINE);
    }
}
