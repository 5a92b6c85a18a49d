package isoscope.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// On no page do texts overlap or leave the paper or their frame, does one or its leader cover a point or reach into the
/// panel beside its own, does an axis lack labels or say what is not so, does the number of a contour stand off its line
/// or have a line through it. The number of pages is `-Disoscope.layouts=20000`, the seed `-Disoscope.layoutSeed=1`.
class GeneratedLayoutsTest {
    private static final int LAYOUTS = Integer.getInteger("isoscope.layouts", 150);
    private static final long SEED = Long.getLong("isoscope.layoutSeed", 1);
    private static final int SHOWN = 20;

    /// How many of the pages at least have something drawn in view; of the usual pages 97 in 100 have.
    private static final double DRAWN = 0.9;

    @Test
    @Timeout(3_600)
    void noPageOfAnyChartHasAFault() {
        var layouts = new GeneratedLayouts(SEED);
        List<String> faults = new ArrayList<>();
        int drawn = 0;
        for (int number = 0; number < LAYOUTS && faults.size() < SHOWN; number++) {
            GeneratedLayouts.Case page = layouts.get(number);
            drawn += page.isEmpty() ? 0 : 1;
            PageFaults.of(page.page(), page.moved())
                    .forEach(fault -> faults.add(page.name() + "\n  → " + fault));
        }
        assertThat(faults).isEmpty();
        assertThat(drawn)
                .as("pages on which something is drawn")
                .isGreaterThan((int) (DRAWN * LAYOUTS));
    }
}
