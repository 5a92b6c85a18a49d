package isoscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CliTest {
    @Test
    void helpListsTheCommands() {
        CliRun run = CliRun.of("--help").endsWith(ExitCode.DONE);
        assertThat(run.out()).contains("import", "fit", "allocate", "laws");
    }

    @Test
    void aWordThatIsNeitherCommandNorFileIsWrongUsage() {
        CliRun run = CliRun.of("ftt", "pom.xml").endsWith(ExitCode.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("'ftt' is neither a command nor a file", "fit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fit runs.csv", "--help", "--stacktrace fit runs.csv", "--headless"})
    void claimsWhatNeedsNoWindow(String line) {
        assertThat(Cli.claims(line.split(" ", -1))).isTrue();
    }

    @Test
    void leavesFilesToTheWindow() {
        assertThat(Cli.claims(new String[] {"pom.xml"})).isFalse();
        assertThat(Cli.claims(new String[0])).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"import", "fit", "allocate", "laws"})
    void everyCommandHasHelp(String command) {
        assertThat(CliRun.of(command, "--help").endsWith(ExitCode.DONE).out())
                .startsWith("Usage: isoscope " + command);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fit x.csv --bootstrap many",
                "fit x.csv --method magic",
                "fit x.csv --format xml",
                "fit x.csv --huber-delta 0",
                "fit x.csv --drop-highest-loss -1",
                "fit x.csv --out no/such/folder/fit.json",
                "fit",
                "allocate",
                "allocate --compute 5kg",
                "allocate --compute 1e21 --law nobody",
                "laws nobody",
                "laws --format csv",
                "import x.csv --map colour=x",
                "explain"
            })
    void whatIsNotUnderstoodIsNamedAndPrintsNoResult(String line) {
        String[] words = line.split(" ", -1);
        CliRun run = CliRun.of(words).endsWith(ExitCode.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotBlank();
    }

    @Test
    void aWrongValueIsShownWithTheRightOnes() {
        assertThat(CliRun.of("fit", "x.csv", "--method", "magic").err())
                .contains("--method", "magic", "huber-lse");
        assertThat(CliRun.of("laws", "--format", "xml").err())
                .contains("--format", "xml", "text, json");
        assertThat(CliRun.of("allocate", "--compute", "5kg").err())
                .contains("--compute", "5kg", "PF-days");
    }

    @Test
    void aFaultHasACodeThatDependsOnItsPlaceOnly() {
        IllegalStateException first = fault("one");
        IllegalStateException second = fault("two");
        assertThat(FaultCode.of(first)).matches("IS-[0-9A-F]{4}").isEqualTo(FaultCode.of(second));
    }

    private static IllegalStateException fault(String message) {
        return new IllegalStateException(message);
    }
}
