package isoscope.plan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShapeSearchTest {
    private static final ShapeSearch SEARCH = new ShapeSearch(32_000, 2048, true);

    @ParameterizedTest
    @ValueSource(
            doubles = {3e7, 1.2e8, 4.1e8, 1.3e9, 2.9e9, 7e9, 1.3e10, 3.3e10, 7e10, 4e11, 1.8e12})
    void shapesHaveTheParametersAndShareOut(double parameters) {
        ModelShape shape = SEARCH.of(parameters).orElseThrow();
        assertThat(shape.total()).isCloseTo(parameters, within(0.04 * parameters));
        assertThat(shape.heads() * shape.headWidth()).isEqualTo(shape.width());
        assertThat(shape.width() % 64).isZero();
        assertThat(shape.feedForward() % 256).isZero();
        assertThat(shape.vocabulary() % 128).isZero();
        assertThat(shape.layers() % 2).isZero();
        assertThat((double) shape.width() / shape.layers()).isBetween(30., 250.);
    }

    @ParameterizedTest
    @CsvSource({"6.738e9, 32, 4096", "1.746e11, 96, 12288"})
    void theShapesOfLlamaAndGpt3(double parameters, int layers, int width) {
        ModelShape shape = SEARCH.of(parameters).orElseThrow();
        assertThat(shape.layers()).isEqualTo(layers);
        assertThat(shape.width()).isEqualTo(width);
    }

    @Test
    void withoutEmbeddingTheModelIsLarger() {
        ModelShape shape = new ShapeSearch(128_000, 2048, false).of(1e9).orElseThrow();
        assertThat(shape.nonEmbedding()).isCloseTo(1e9, within(3e7));
        assertThat(shape.total()).isGreaterThan(1.4e9);
    }

    @Test
    void aVocabularyMayBeLargerThanTheModel() {
        assertThat(SEARCH.of(1e6)).isEmpty();
        assertThat(new ShapeSearch(30_001, 2048, true).of(1e9).orElseThrow().vocabulary())
                .isEqualTo(30_080);
    }
}
