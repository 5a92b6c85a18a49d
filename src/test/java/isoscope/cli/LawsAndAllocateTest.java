package isoscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import isoscope.law.sheet.Library;
import isoscope.testkit.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LawsAndAllocateTest {
    @Test
    void lawsAsJsonHaveEveryKeyOfTheContract() {
        JsonNode json = CliRun.of("laws", "--format", "json").endsWith(ExitCode.DONE).json();
        assertThat(json.get("schema").asText()).isEqualTo("isoscope.laws/1");
        assertThat(json.get("laws")).hasSize(Library.load().laws().size());
        for (JsonNode law : json.get("laws")) {
            assertThat(law.fieldNames())
                    .toIterable()
                    .contains(
                            "id",
                            "name",
                            "family",
                            "formula",
                            "parameters",
                            "units",
                            "parameter_convention",
                            "valid_range",
                            "source");
            assertThat(law.get("source").fieldNames())
                    .toIterable()
                    .contains("title", "arxiv", "where");
        }
    }

    @Test
    void oneLawIsShownWithItsConstants() {
        assertThat(CliRun.of("laws", "besiroglu").endsWith(ExitCode.DONE).out())
                .contains("Replication 2024", "2085.43", "2404.10102");
        assertThat(CliRun.of("laws", "besiroglu", "--format", "json").json().get("laws"))
                .hasSize(1);
    }

    @Test
    void theTextHasReadableDigitsAndTheJsonAllOfThem() {
        assertThat(CliRun.of("laws", "chinchilla-a3").out())
                .contains("1.69337  nats/token", "406.401", "0.339171")
                .doesNotContain("1.6933736809");
        assertThat(CliRun.of("laws", "kaplan").out())
                .contains("1.3 × 10⁹", "8.8 × 10¹³", "5400", "0.076")
                .doesNotContainPattern("\\dE\\d");
        assertThat(
                        CliRun.of("laws", "chinchilla-a3", "--format", "json")
                                .json()
                                .at("/laws/0/parameters/E")
                                .asDouble())
                .isEqualTo(1.6933736809989528);
    }

    @Test
    void theColumnOfLossesTellsTheirUnit() {
        assertThat(CliRun.of("allocate", "--compute", "1e21").out())
                .contains("Loss by its own law (nats/token)");
    }

    @Test
    void lossesOfDifferentLawsAreNotToBeCompared() {
        String said = "Losses of different laws refer to different data";
        assertThat(CliRun.of("allocate", "--compute", "1e21").out()).contains(said);
        assertThat(
                        CliRun.of(
                                        "allocate",
                                        "--compute",
                                        "1e22",
                                        "--law",
                                        "kaplan",
                                        "--law",
                                        "besiroglu")
                                .out())
                .contains(said);
        assertThat(CliRun.of("allocate", "--compute", "1e21", "--law", "besiroglu").out())
                .doesNotContain(said);
    }

    @Test
    void allocationsAsJsonHaveEveryKeyOfTheContract() {
        JsonNode json =
                CliRun.of("allocate", "--compute", "5.76e23", "--format", "json")
                        .endsWith(ExitCode.DONE)
                        .json();
        assertThat(json.get("schema").asText()).isEqualTo("isoscope.allocate/1");
        assertThat(json.get("allocations")).hasSize(Library.ofCharts().splitting().size());
        for (JsonNode row : json.get("allocations")) {
            assertThat(row.fieldNames())
                    .toIterable()
                    .containsExactly(
                            "law",
                            "compute_flop",
                            "parameters",
                            "tokens",
                            "tokens_per_parameter",
                            "loss",
                            "intervals",
                            "parameter_convention",
                            "extrapolation_decades");
        }
    }

    @Test
    void theNumbersAreThoseOfTheLaw() {
        JsonNode row =
                CliRun.of(
                                "allocate",
                                "--compute",
                                "5.76e23",
                                "--law",
                                "besiroglu",
                                "--format",
                                "json")
                        .json()
                        .get("allocations")
                        .get(0);
        Golden golden = Golden.load();
        golden.row("B03").check(row.get("parameters").asDouble());
        golden.row("B04").check(row.get("tokens_per_parameter").asDouble());
    }

    @Test
    void aLawWithoutLossSaysNull() {
        JsonNode row =
                CliRun.of(
                                "allocate",
                                "--compute",
                                "2 PF-days",
                                "--law",
                                "twenty-to-one",
                                "--format",
                                "json")
                        .json()
                        .get("allocations")
                        .get(0);
        assertThat(row.get("loss").isNull()).isTrue();
        assertThat(row.get("compute_flop").asDouble()).isEqualTo(1.728e20);
    }

    @Test
    void aLawOfTheLibraryThatDoesNotSplitComputeIsNotUnknown() {
        CliRun run = CliRun.of("allocate", "--compute", "1e21", "--law", "kumar");
        assertThat(run.endsWith(ExitCode.USAGE).err()).contains("kumar does not split compute");
    }

    @Test
    void aShelfIsListedAloneAndItsSourcesAreEntriesForAPaper() {
        assertThat(CliRun.of("laws", "--shelf", "chinchilla").endsWith(ExitCode.DONE).out())
                .contains("besiroglu")
                .doesNotContain("kaplan-tokens");
        assertThat(CliRun.of("laws", "--shelf", "theory", "--format", "bibtex").out())
                .contains("@misc{bahri,", "@misc{quanta,")
                .doesNotContain("@misc{kaplan,");
        assertThat(CliRun.of("laws", "--shelf", "none").endsWith(ExitCode.USAGE).err())
                .contains("expected one of kaplan, chinchilla,");
    }

    @Test
    void lawsOfTheUsersOwnFolderAreNamedLikePublishedOnes(@TempDir Path folder) throws IOException {
        Path published = Path.of("resources", "isoscope", "laws", "reconciled", "beck.toml");
        String text = Files.readString(published).replace("Outer exponent", "My exponent");
        Files.writeString(folder.resolve("mine.toml"), text);
        Files.writeString(folder.resolve("broken.toml"), "name = 1");

        CliRun laws = CliRun.beside(folder, "laws").endsWith(ExitCode.DONE);
        assertThat(laws.out()).contains("My exponent");
        assertThat(laws.err()).contains("A law could not be read. ", "broken.toml: line 1");
        assertThat(CliRun.beside(folder, "allocate", "--compute", "5.76e23", "--law", "mine").out())
                .contains("My exponent");
    }

    @Test
    void theTextAndTheTableNameTheLaws() {
        assertThat(CliRun.of("allocate", "--compute", "5.76e23").out())
                .contains("Kaplan 2020", "804.3B", "72.25B", "1.329T");
        assertThat(CliRun.of("allocate", "--compute", "5.76e23", "--format", "csv").out())
                .startsWith("law,compute_flop,parameters")
                .contains("\nkaplan,5.76E23,");
    }
}
