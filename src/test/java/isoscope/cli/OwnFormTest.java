package isoscope.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import isoscope.law.Law;
import isoscope.law.Training;
import isoscope.report.LawFile;
import isoscope.testkit.RealRuns;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnFormTest {
    private static final String FORM = "E + A/N^alpha + B/D^beta + G/`experts per layer`^gamma";
    private static final String LAYERS = "E + A/N^alpha + B/D^beta + G/layers^gamma";

    @TempDir private Path folder;
    private String runs = "";

    @BeforeEach
    void writeRuns() throws IOException {
        Random random = new Random(7);
        StringBuilder csv =
                new StringBuilder("params,tokens,loss,experts per layer,layers,w,err\n");
        for (int i = 0; i < 90; i++) {
            double n = Math.pow(10, 7 + 3 * random.nextDouble());
            double d = Math.pow(10, 8.5 + 3 * random.nextDouble());
            int experts = 1 << random.nextInt(7);
            double loss = 1.8 + 400 / Math.pow(n, .34) + 2000 / Math.pow(d, .37);
            loss = (loss + .4 / Math.pow(experts, .6)) * Math.exp(.003 * random.nextGaussian());
            csv.append(
                    String.format(
                            Locale.ROOT,
                            "%.6e,%.6e,%.6f,%d,%d,%d,%.4f%n",
                            n,
                            d,
                            loss,
                            experts,
                            experts,
                            1 + i % 3,
                            .01 + .001 * (i % 5)));
        }
        runs = Files.writeString(folder.resolve("runs.csv"), csv).toString();
    }

    private CliRun fit(String... more) {
        return CliRun.of(List.of("fit", runs, "--bootstrap", "20", "--format", "json"), more);
    }

    @Test
    void theJsonOfAFormHoldsTheLawAsASheet() {
        JsonNode json = fit("--form", FORM).endsWith(ExitCode.DONE).json();
        assertThat(json.get("form").asText()).isEqualTo("own");
        assertThat(json.get("method").asText()).isEqualTo("form");
        assertThat(json.get("huber_delta").asDouble()).isEqualTo(1e-3);
        assertThat(json.get("sheet").asText()).contains("[variables.\"experts per layer\"]");
        assertThat(json.at("/parameters/gamma/value").asDouble()).isCloseTo(.6, within(.15));
        assertThat(json.at("/parameters/gamma/low").isNumber()).isTrue();
        assertThat(json.at("/hold_out/runs").asInt()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"FIT.json", "FIT.toml"})
    void aSavedFitOpensAsTheSameLaw(String name) {
        Path file = folder.resolve(name);
        JsonNode json =
                fit("--form", FORM, "--out", file.toString()).endsWith(ExitCode.DONE).json();
        LawFile opened = LawFile.read(file, List.of());
        assertThat(opened).isInstanceOf(LawFile.Read.class);
        Law law = ((LawFile.Read) opened).law();
        json.get("parameters")
                .properties()
                .forEach(constant ->
                        assertThat(law.constant(constant.getKey()))
                                .isEqualTo(constant.getValue().get("value").asDouble()));
        Training training =
                new Training(
                        1e9, 2e10, 1.2e20, Double.POSITIVE_INFINITY, _ -> OptionalDouble.of(8));
        double expected =
                law.constant("E")
                        + law.constant("A") / Math.pow(1e9, law.constant("alpha"))
                        + law.constant("B") / Math.pow(2e10, law.constant("beta"))
                        + law.constant("G") / Math.pow(8, law.constant("gamma"));
        assertThat(law.predict(training).getAsDouble()).isCloseTo(expected, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"FIT.json", "FIT.toml"})
    void aSavedFitSplitsComputeAndIsDrawnAndFittedAgain(String name) {
        String file = folder.resolve(name).toString();
        double alpha =
                fit("--form", LAYERS, "--out", file)
                        .endsWith(ExitCode.DONE)
                        .json()
                        .at("/parameters/alpha/value")
                        .asDouble();
        JsonNode row =
                CliRun.of("allocate", "--law", file, "--compute", "1e20", "--format", "json")
                        .endsWith(ExitCode.DONE)
                        .json()
                        .at("/allocations/0");
        assertThat(row.get("parameters").asDouble()).isBetween(1e8, 1e10);
        assertThat(6 * row.get("parameters").asDouble() * row.get("tokens").asDouble())
                .isCloseTo(1e20, within(1e8));
        String picture = folder.resolve("isoloss.svg").toString();
        CliRun.of("export", "isoloss", "--law", file, "--out", picture).endsWith(ExitCode.DONE);
        assertThat(
                        fit("--law", file)
                                .endsWith(ExitCode.DONE)
                                .json()
                                .at("/parameters/alpha/value")
                                .asDouble())
                .isCloseTo(alpha, within(1e-6));
        JsonNode part = fit("--law", file, "--free", "E,A").endsWith(ExitCode.DONE).json();
        assertThat(part.at("/parameters/alpha/value").asDouble()).isEqualTo(alpha);
        assertThat(part.at("/fixed/alpha").asDouble()).isEqualTo(alpha);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "csv", "latex", "python"})
    void everyFormatTellsEveryConstant(String format) {
        CliRun run = CliRun.of("fit", runs, "--form", FORM, "--bootstrap", "0", "--format", format);
        assertThat(run.endsWith(ExitCode.DONE).out()).contains("E", "A", "B", "G");
        assertThat(run.out()).containsAnyOf("gamma", "γ");
    }

    @Test
    void aPythonFunctionHasTheColumnsAsArguments() {
        CliRun run =
                CliRun.of("fit", runs, "--form", LAYERS, "--bootstrap", "0", "--format", "python");
        assertThat(run.out())
                .contains("def loss(N, D, layers):")
                .contains("return E + A/N**alpha + B/D**beta + G/layers**gamma");
    }

    @Test
    void columnsThatQuantitiesAreReadFromStandForThem() {
        JsonNode json = fit("--form", "E + A/params^alpha + B/tokens^beta").json();
        assertThat(json.get("form").asText()).isEqualTo("chinchilla");
        assertThat(json.at("/parameters/alpha/value").asDouble())
                .isCloseTo(fit().json().at("/parameters/alpha/value").asDouble(), within(1e-5));
    }

    @Test
    void weightsAreOfColumnsAndSaid() {
        JsonNode weighted = fit("--form", LAYERS, "--weights", "w").json();
        assertThat(weighted.get("weights").asText()).isEqualTo("w");
        assertThat(weighted.get("standard_error").isNull()).isTrue();
        JsonNode errors = fit("--form", LAYERS, "--standard-error", "err").json();
        assertThat(errors.get("standard_error").asText()).isEqualTo("err");
        double plain = fit("--form", LAYERS).json().get("objective").asDouble();
        assertThat(weighted.get("objective").asDouble()).isGreaterThan(1.3 * plain);
        assertThat(
                        CliRun.of(
                                        "fit",
                                        runs,
                                        "--form",
                                        LAYERS,
                                        "--weights",
                                        "w",
                                        "--bootstrap",
                                        "0")
                                .out())
                .contains("column w");
    }

    @Test
    void aFaultStandsUnderItsCharacter() {
        CliRun run = fit("--form", "E + A/N^").endsWith(ExitCode.USAGE);
        assertThat(run.err()).contains("E + A/N^\n        ^");
        CliRun column = fit("--form", "L = E + A/`no such`^a").endsWith(ExitCode.USAGE);
        assertThat(column.err()).contains("`experts per layer`").contains("L = E + A/`no such`^a");
        assertThat(fit("--form", "E + 2*loss").endsWith(ExitCode.USAGE).err()).contains("^");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            textBlock =
                    """
                    --form E+A/N^a --law kaplan,                    omit --law and --method
                    --form E+A/N^a --method isoflop,                omit --law and --method
                    --free A,                                       names constants of --law
                    --law besiroglu --free A --method huber-lse,    cannot be combined with --method
                    --law besiroglu --free K,                       found K
                    --law twenty-to-one --free k,                   gives no loss
                    --weights w,                                    Give a form too
                    --form E+A/N^a --weights w --standard-error err, found both
                    --form E+A/N^a --weights no,                    found no
                    --form E+A/N^a --fix b=1,                       found b
                    --form E,                                       no variable
                    --form N/D,                                     no constant
                    --form E+A/N^log(D),                            log
                    """)
    void optionsThatDoNotFitAreNamed(String options, String said) {
        CliRun run = fit(options.split(" ")).endsWith(ExitCode.USAGE);
        assertThat(run.err()).contains(said);
    }

    @Test
    void aRefusalSaysWhichConstantsToPin() {
        CliRun run = fit("--form", "E + K*c/N^a").endsWith(ExitCode.FIT);
        assertThat(run.err()).contains("K and c trade off against each other: 90 runs");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "E + A/Na^alpha + B/D^beta",
                "E + A/Na^alpha + B/D^beta + F/(topk + 1)^g",
                "E + A/parameters^alpha + B/D^beta"
            })
    void mixturesOfExpertsAreFittedByActiveParameters(String form) {
        String data = RealRuns.file("step-law-moe.csv").toString();
        String law = folder.resolve("moe.toml").toString();
        List<String> line =
                List.of("fit", data, "--best-of", "lr", "--bootstrap", "0", "--format", "json");
        JsonNode own = CliRun.of(line, "--form", form, "--out", law).json();
        JsonNode surface = CliRun.of(line).json();
        assertThat(own.get("objective").asDouble())
                .isLessThanOrEqualTo(surface.get("objective").asDouble() * (1 + 1e-6));
        CliRun.of("export", "isoloss", "--law", law, "--out", folder.resolve("a.svg").toString())
                .endsWith(ExitCode.DONE);
    }

    @Test
    void aColumnCalledLikeAQuantityIsNotTakenForIt() {
        String data = RealRuns.file("step-law-moe.csv").toString();
        CliRun run = CliRun.of("fit", data, "--form", "E + A/`N`^alpha + B/D^beta");
        assertThat(run.endsWith(ExitCode.USAGE).err()).contains("the column N");
    }
}
