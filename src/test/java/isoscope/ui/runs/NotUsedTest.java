package isoscope.ui.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NotUsedTest {
    @Test
    void aFewColumnsAreNamedAndManyAreCounted() {
        assertThat(new NotUsed(List.of()).text()).isEqualTo("Every column is used.");
        assertThat(new NotUsed(List.of("lr", "seed")).text()).isEqualTo("lr, seed");

        List<String> many = IntStream.range(0, 60).mapToObj(i -> "metric_" + i).toList();
        assertThat(new NotUsed(many).text())
                .isEqualTo(
                        "metric_0, metric_1, metric_2, metric_3, metric_4, metric_5 and 54 more");
        assertThat(new NotUsed(many).all())
                .startsWith("metric_0\nmetric_1\n")
                .endsWith("metric_59");
    }

    @Test
    void aLongNameIsNamedAllTheSame() {
        String name = "a".repeat(200);
        assertThat(new NotUsed(List.of(name, "lr")).text()).isEqualTo(name + " and 1 more");
    }
}
