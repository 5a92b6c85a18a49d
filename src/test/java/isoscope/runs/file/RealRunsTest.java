package isoscope.runs.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isoscope.runs.LoadOutcome;
import isoscope.runs.LoadOutcome.LoadWarning;
import isoscope.runs.LoadOutcome.Loaded;
import isoscope.runs.ParameterCount;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// On the files in the folder that the system property `isoscope.realRuns` names.
@EnabledIfSystemProperty(named = "isoscope.realRuns", matches = ".+")
class RealRunsTest {
    @Test
    void reads_all_245_runs_of_the_chinchilla_figure() {
        Loaded loaded = load("chinchilla-figure4-svg.csv");
        assertThat(loaded.rowsRead()).isEqualTo(245);
        assertThat(loaded.runs().size()).isEqualTo(245);
        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.warnings()).isEmpty();
        assertThat(loaded.unusedColumns()).isEqualTo(List.of("x", "y", "color", "hex_color"));
        assertThat(loaded.runs().hasCurves()).isFalse();
        assertThat(loaded.runs().runs().getFirst())
                .satisfies(run -> {
                    assertThat(run.id()).isEqualTo("1");
                    assertThat(run.line()).isEqualTo(2);
                    assertThat(run.loss()).isEqualTo(5.005581996196243);
                    assertThat(run.tokensPerParameter()).isBetween(0.0355, 0.0365);
                });
    }

    @Test
    void reads_all_234_runs_of_the_small_models() {
        Loaded loaded = load("llm-cnd-loss.csv");
        assertThat(loaded.rowsRead()).isEqualTo(234);
        assertThat(loaded.runs().size()).isEqualTo(234);
        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.warnings()).isEmpty();
        assertThat(loaded.unusedColumns()).isEmpty();
    }

    @Test
    void mixturesOfExpertsCostWhatTheirActiveParametersCost() {
        Loaded loaded = load("step-law-moe.csv");
        assertThat(loaded.runs().size()).isEqualTo(708);
        assertThat(loaded.warnings())
                .extracting(LoadWarning::code)
                .containsExactly("other-losses", "active-parameters");
        assertThat(loaded.runs().runs().getFirst())
                .satisfies(run -> {
                    assertThat(run.parameters()).isEqualTo(187_973_632);
                    assertThat(run.compute()).isCloseTo(6 * 187_973_632 * 2e9, within(1e6));
                    assertThat(run.conditions().attributes().number("N")).isEqualTo(2_150_612_992.);
                });
    }

    @Test
    void aSweepTellsParametersWithAndWithoutEmbeddings() {
        Loaded loaded = load("misfitting-sweep.csv");
        assertThat(loaded.runs().runs().getFirst())
                .satisfies(run -> {
                    assertThat(run.parameters()).isEqualTo(93_940_416);
                    assertThat(run.tokens()).isEqualTo(16_777_216_000.);
                    assertThat(ParameterCount.NON_EMBEDDING.of(run)).isEqualTo(35_842_752);
                    assertThat(run.conditions().uniqueTokens()).isEmpty();
                });
    }

    private static Loaded load(String file) {
        LoadOutcome outcome = RunFile.read(Path.of(System.getProperty("isoscope.realRuns"), file));
        assertThat(outcome).isInstanceOf(Loaded.class);
        return (Loaded) outcome;
    }
}
