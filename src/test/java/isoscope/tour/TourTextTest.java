package isoscope.tour;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.testkit.MadeTours;
import isoscope.tour.TourOutcome.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TourTextTest {
    @Test
    void aTextOfPeopleIsWrittenAsItReads() {
        TourReader reader = TourTexts.reader();
        Tour tour = ((Read) reader.read(TourTexts.SMALL)).tour();
        assertThat(reader.read(TourText.of(tour))).isEqualTo(new Read(tour));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void anyTourIsReadAsItWasWritten(int seed) {
        MadeTours made = new MadeTours(seed);
        TourReader reader = TourTexts.reader();
        for (int i = 0; i < 100; i++) {
            Tour tour = made.next();
            assertThat(reader.read(TourText.of(tour))).isEqualTo(new Read(tour));
        }
    }
}
