package isoscope.plan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isoscope.testkit.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Accounts of compute and memory against published ones.
class ModelGoldenTest {
    private static final Golden GOLDEN = Golden.load();

    private static ModelShape published(int layers, int width, int heads, int headWidth) {
        return new ModelShape(layers, width, heads, headWidth, 4 * width, 2, 32_000, 2048);
    }

    @ParameterizedTest
    @CsvSource({
        "F_73M, 73e6, 10, 640, 10, 64",
        "F_305M, 305e6, 20, 1024, 16, 64",
        "F_552M, 552e6, 24, 1280, 10, 128"
    })
    void modelsOfHoffmannsTableA4(
            String row, double parameters, int layers, int width, int heads, int headWidth) {
        TrainingFlop flop = new TrainingFlop(published(layers, width, heads, headWidth));
        double six = TrainingFlop.sixN(parameters);
        GOLDEN.row(row + "_layers").check(flop.hoffmannLayers() / six);
        GOLDEN.row(row + "_all").check(flop.hoffmann() / six);
    }

    @Test
    void chinchillaByAppendixF() {
        TrainingFlop flop = new TrainingFlop(published(80, 8192, 64, 128));
        GOLDEN.row("F_chin").check(1.4e12 * flop.hoffmann());
    }

    @Test
    void theUtilisationOfPalm() {
        ModelShape palm = new ModelShape(118, 18_432, 48, 256, 73_728, 3, 256_000, 2048);
        GOLDEN.row("U01")
                .check(new TrainingFlop(palm).utilisation(540.35e9, 238.3e3, 6144 * 275e12));
    }

    @Test
    void kaplansParametersAndContextTerm() {
        // Twelve times layers and squared width, and the context apart: half of PaLM's.
        ModelShape shape = published(48, 1600, 25, 64);
        assertThat(shape.nonEmbedding() - shape.normParameters()).isEqualTo(12. * 48 * 1600 * 1600);
        TrainingFlop flop = new TrainingFlop(shape);
        double six = TrainingFlop.sixN(shape.nonEmbedding());
        assertThat(flop.palm(shape.nonEmbedding()) - six)
                .isCloseTo(2 * (flop.kaplan() - six), within(1.));
        assertThat(flop.kaplan() - six).isCloseTo(6. * 48 * 2048 * 1600, within(1.));
    }

    @Test
    void componentsAddUp() {
        ModelShape shape = ModelGoldenTest.published(80, 8192, 64, 128);
        TrainingFlop flop = new TrainingFlop(shape);
        assertThat(
                        flop.embedding()
                                + flop.projections()
                                + flop.scores()
                                + flop.feedForward()
                                + flop.head())
                .isCloseTo(flop.hoffmann(), within(1e-12 * flop.hoffmann()));
    }

    @Test
    void memoryIsThatOfTheCookbook() {
        // 34 and 5·heads·context/width bytes for each token, layer and width in 16 bits.
        ModelShape shape = published(32, 4096, 32, 128);
        TrainingMemory memory = new TrainingMemory(shape, Optimizer.ADAMW, 4);
        assertThat(memory.weights() + memory.gradients() + memory.optimizerState())
                .isEqualTo(18 * shape.total());
        double numbers = 2048. * 4 * 4096 * 32;
        assertThat(memory.activationsRecomputed()).isEqualTo(34 * numbers);
        assertThat(memory.activations()).isEqualTo((34 + 5 * 16) * numbers);
        assertThat(new TrainingMemory(shape, Optimizer.MUON, 4).optimizerState())
                .isEqualTo(8 * shape.total());
    }
}
