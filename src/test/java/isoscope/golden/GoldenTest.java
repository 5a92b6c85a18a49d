package isoscope.golden;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.testkit.Golden;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// No reference number waits.
class GoldenTest {
    @Test
    void everyRowIsOneTest() {
        Stream<Golden.Row> tested =
                Stream.of(
                                GoldenLawsTest.questions().stream().map(LawQuestion::row).toList(),
                                GoldenFitsTest.rows(),
                                GoldenStudiesTest.rows())
                        .flatMap(List::stream);
        assertThat(tested.map(Golden.Row::id))
                .containsExactlyInAnyOrderElementsOf(Golden.load().rows().keySet());
    }
}
