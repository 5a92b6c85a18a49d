package isoscope.runs.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isoscope.quantity.Quantity;
import isoscope.runs.KnownModel;
import isoscope.runs.LoadOutcome.Loaded;
import isoscope.runs.Run;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleTest {
    @ParameterizedTest
    @CsvSource({
        "CEREBRAS_GPT, 7, 7, 0",
        "ISOFLOP_SYNTHETIC, 117, 117, 0",
        "CURVES_SYNTHETIC, 3360, 24, 140"
    })
    void loads_whole(Sample sample, int rows, int runs, int points) {
        Loaded loaded = load(sample);
        assertThat(loaded.rowsRead()).isEqualTo(rows);
        assertThat(loaded.rowsAccepted()).isEqualTo(rows);
        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.runs().name()).isEqualTo(sample.fileName());
        assertThat(loaded.runs().size()).isEqualTo(runs);
        assertThat(loaded.runs().runs())
                .allSatisfy(run -> assertThat(points(run)).isEqualTo(points));
    }

    @Test
    void cerebras_gpt_is_read_by_its_published_names() {
        Loaded loaded = load(Sample.CEREBRAS_GPT);
        assertThat(Objects.requireNonNull(loaded.mapping().get(Quantity.LOSS)).column())
                .isEqualTo("pile_test_loss");
        Run largest = loaded.runs().runs().getLast();
        assertThat(largest)
                .isEqualTo(
                        new Run(
                                "Cerebras-GPT 13B",
                                "",
                                13e9,
                                2.57e11,
                                2.3e22,
                                1.575,
                                null,
                                8,
                                largest.conditions()));
        assertThat(largest.conditions().attributes().names()).isEqualTo(loaded.unusedColumns());
    }

    /// The paper counts attention and the embedding's FLOP too.
    @Test
    void only_cerebras_gpt_has_another_count_of_compute_than_6nd() {
        assertThat(load(Sample.CEREBRAS_GPT).warnings())
                .singleElement()
                .satisfies(warning -> assertThat(warning.message()).contains("C/(6ND) is 1.36"));
        assertThat(load(Sample.ISOFLOP_SYNTHETIC).warnings()).isEmpty();
        assertThat(load(Sample.CURVES_SYNTHETIC).warnings())
                .singleElement()
                .satisfies(warning ->
                        assertThat(warning.message())
                                .startsWith(
                                        "3,360 rows were grouped into 24 training curves by run name"));
    }

    @Test
    void the_isoflop_sweep_has_nine_budgets() {
        assertThat(load(Sample.ISOFLOP_SYNTHETIC).runs().runs())
                .extracting(Run::compute)
                .containsOnly(6e18, 1e19, 3e19, 6e19, 1e20, 3e20, 6e20, 1e21, 3e21);
        assertThat(load(Sample.ISOFLOP_SYNTHETIC).runs().runs())
                .extracting(Run::group)
                .contains("6e18", "3e21");
    }

    @Test
    void known_models_have_both_parameters_and_tokens() {
        List<KnownModel> models = KnownModels.load();
        assertThat(models).hasSize(42);
        assertThat(new HashSet<>(models.stream().map(KnownModel::name).toList())).hasSize(42);
        assertThat(models).allMatch(model -> !model.readFrom().isEmpty());
        assertThat(models)
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("readFrom", "note")
                .contains(
                        new KnownModel("GPT-3", 2020, 175e9, 300e9, "arXiv 2005.14165"),
                        new KnownModel("Chinchilla", 2022, 70e9, 1.4e12, "arXiv 2203.15556"),
                        new KnownModel("Llama 3.1 405B", 2024, 405e9, 15.6e12, "arXiv 2407.21783"));
        assertThat(models).allSatisfy(model -> assertThat(model.compute()).isBetween(1e21, 1e26));
        assertThat(models.getFirst().compute()).isCloseTo(3.15e23, within(1e20));
    }

    private static int points(Run run) {
        return run.curve() == null ? 0 : run.curve().size();
    }

    private static Loaded load(Sample sample) {
        assertThat(sample.load()).isInstanceOf(Loaded.class);
        return (Loaded) sample.load();
    }
}
