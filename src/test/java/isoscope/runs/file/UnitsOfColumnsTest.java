package isoscope.runs.file;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.runs.LoadOutcome.Loaded;
import isoscope.runs.LoadOutcome.Refused;
import isoscope.runs.RowProblem;
import isoscope.runs.Run;
import isoscope.runs.mapping.ColumnChoiceText;
import isoscope.runs.mapping.ColumnChoices;
import isoscope.runs.mapping.RunField;
import isoscope.runs.table.ReadOptions;
import isoscope.runs.table.ReadWatch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The units that headers tell, and those that are chosen for a column.
class UnitsOfColumnsTest {
    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({
        "Tokens (B),2,2e9",
        "tokens_in_billions,2,2e9",
        "training tokens [T],2,2e12",
        "tokens_m,2000,2e9",
        "tokens,2e9,2e9"
    })
    void aUnitInTheHeaderIsRead(String header, String cell, double tokens) throws IOException {
        Loaded loaded =
                (Loaded) RunFile.read(write("N," + header + ",loss\n1e8," + cell + ",3.2\n"));
        assertThat(loaded.runs().runs()).extracting(Run::tokens).containsExactly(tokens);
    }

    @ParameterizedTest
    @CsvSource({
        "GFLOP,6e8,6e17",
        "Training FLOP (PF-days),2,1.728e20",
        "tflops,1e6,1e18",
        "ZFLOPs,0.5,5e20",
        "FLOPs (1e18),0.6,6e17",
        "compute (H100-hours),1,1.424736e18",
        "throughput/total_training_Gflops,6e8,6e17"
    })
    void aUnitOfComputeInTheHeaderIsRead(String header, String cell, double flop)
            throws IOException {
        Loaded loaded =
                (Loaded) RunFile.read(write("N," + header + ",loss\n1e8," + cell + ",3.2\n"));
        assertThat(loaded.runs().runs()).extracting(Run::compute).containsExactly(flop);
    }

    @Test
    void bitsInTheHeaderBecomeNats() throws IOException {
        Loaded loaded = (Loaded) RunFile.read(write("N,D,loss (bits)\n1e8,1e9,4\n"));
        assertThat(loaded.runs().runs()).extracting(Run::loss).containsExactly(4 * Math.log(2));
    }

    @ParameterizedTest
    @CsvSource({
        "loss (bits/token),loss (bits/token),2.772588722239781",
        "loss (bits/token)*nats/token,loss (bits/token),4",
        "nll*bits/token,nll,2.772588722239781"
    })
    void aColumnThatIsChosenKeepsTheUnitItTells(String said, String header, double nats)
            throws IOException {
        ReadOptions options =
                new ReadOptions(
                        headers ->
                                ColumnChoices.NONE.with(
                                        RunField.LOSS,
                                        ColumnChoiceText.parse(RunField.LOSS, said, headers)),
                        ReadWatch.NOBODY);
        Loaded loaded = (Loaded) RunFile.read(write("N,D," + header + "\n1e8,1e9,4\n"), options);
        assertThat(loaded.runs().runs()).extracting(Run::loss).containsExactly(nats);
    }

    @Test
    void anUnknownUnitIsToldFromAnUnknownColumn() throws IOException {
        ReadOptions options =
                new ReadOptions(
                        headers ->
                                ColumnChoices.NONE.with(
                                        RunField.COMPUTE,
                                        ColumnChoiceText.parse(
                                                RunField.COMPUTE, "work*bogoflop", headers)),
                        ReadWatch.NOBODY);
        Refused refused = (Refused) RunFile.read(write("N,work,loss\n1e8,1,4\n"), options);
        assertThat(refused.problems())
                .extracting(RowProblem::expected)
                .first()
                .asString()
                .startsWith("a number or a unit behind the *, such as flop, ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "params,tokens,loss/\"45,751,926\",\"1,234.5\",3.1|45751926|1234.5",
                "params;tokens;loss/45.751.926;1.234,5;3,1|45751926|1234.5",
                "N;D;loss/4,5M;1,5 B;3,1|4500000|1500000000"
            })
    void thousandsApartAreRead(String table, double parameters, double tokens) throws IOException {
        Loaded loaded = (Loaded) RunFile.read(write(table.replace("/", "\n") + "\n"));
        assertThat(loaded.runs().runs()).extracting(Run::parameters).containsExactly(parameters);
        assertThat(loaded.runs().runs()).extracting(Run::tokens).containsExactly(tokens);
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("table.csv"), text);
    }
}
