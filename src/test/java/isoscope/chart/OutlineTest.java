package isoscope.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class OutlineTest {
    @Test
    void whatLiesInsideARoundOutlineIsNearerThanItsRadius() {
        Outline circle = new Outline(300, 200);
        for (int i = 1; i < 400; i++) {
            double angle = 2 * Math.PI * i / 400;
            circle.to(200 + 100 * Math.cos(angle), 200 + 100 * Math.sin(angle));
        }
        Random random = new Random(11);
        for (int i = 0; i < 5_000; i++) {
            double x = 80 + 240 * random.nextDouble();
            double y = 80 + 240 * random.nextDouble();
            double away = Math.hypot(x - 200, y - 200);
            if (Math.abs(away - 100) > 1) {
                assertThat(circle.contains(x, y)).as("%s, %s", x, y).isEqualTo(away < 100);
            }
        }
    }

    @Test
    void aLoopWithinIsAHole() {
        Outline outline = new Outline(0, 0);
        double[][] places = {
            {100, 0}, {100, 100}, {0, 100}, {0, 0}, {30, 30}, {70, 30}, {70, 70}, {30, 70}, {30, 30}
        };
        for (double[] place : places) {
            outline.to(place[0], place[1]);
        }

        assertThat(outline.contains(10, 50)).isTrue();
        assertThat(outline.contains(50, 50)).isFalse();
    }

    @Test
    void aTremblingHandAddsNoCorners() {
        Outline outline = new Outline(5, 5);

        assertThat(outline.to(5.5, 5.5)).isFalse();
        assertThat(outline.to(9, 5)).isTrue();
        assertThat(outline.corners()).containsExactly(5, 5, 9, 5);
        assertThat(outline.contains(7, 5)).isFalse();
    }
}
