package isoscope.session.view;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.plot.AxisRanges;
import isoscope.plot.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ViewTrackTest {
    private final ViewTrack track = new ViewTrack();

    @Test
    void aGestureOfManyViewsIsOneStep() {
        track.move(upTo(2));
        track.move(upTo(3));
        track.move(upTo(4));
        track.settle();
        track.jump(upTo(9));

        track.back();
        assertThat(shown()).isEqualTo(upTo(4));
        track.back();
        assertThat(shown()).isEqualTo(AxisRanges.AUTOMATIC);
        assertThat(track.hasEarlierProperty().get()).isFalse();

        track.forward();
        track.forward();
        assertThat(shown()).isEqualTo(upTo(9));
        assertThat(track.hasLaterProperty().get()).isFalse();
    }

    @Test
    void aGestureThatCameBackWasNone() {
        track.jump(upTo(2));
        track.move(upTo(3));
        track.move(upTo(2));
        track.settle();

        track.back();

        assertThat(shown()).isEqualTo(AxisRanges.AUTOMATIC);
    }

    @Test
    void anotherViewForgetsThoseGoneBackFrom() {
        track.jump(upTo(2));
        track.back();
        track.jump(upTo(3));

        assertThat(track.hasLaterProperty().get()).isFalse();
        track.forward();
        assertThat(shown()).isEqualTo(upTo(3));
    }

    @Test
    void backAndForwardAreInverse() {
        Random random = new Random(7);
        List<AxisRanges> pages = new ArrayList<>(List.of(AxisRanges.AUTOMATIC));
        int page = 0;
        for (int i = 0; i < 2_000; i++) {
            int action = random.nextInt(4);
            if (action < 2) {
                AxisRanges next = upTo(2 + i);
                track.jump(next);
                pages = new ArrayList<>(pages.subList(0, page + 1));
                pages.add(next);
                page++;
            } else if (action == 2 && track.hasEarlierProperty().get()) {
                track.back();
                page--;
            } else if (action == 3 && page < pages.size() - 1) {
                track.forward();
                page++;
            }
            assertThat(shown()).isEqualTo(pages.get(page));
        }
    }

    private AxisRanges shown() {
        return track.nowProperty().get();
    }

    private static AxisRanges upTo(double high) {
        return AxisRanges.AUTOMATIC.with("compute", new Range(1, high));
    }
}
