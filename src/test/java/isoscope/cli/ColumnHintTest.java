package isoscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Hints on tables that cannot be used as they are: columns that are there, and each reason once.
class ColumnHintTest {
    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ",size,toks,ce;0,5e7,2.5e8,5.2;1,5e7,5e8,4.7|--map parameters=size --map tokens=toks --map loss=ce.",
                "size in all,tokens,ce;5e7,2.5e8,5.2|--map 'parameters=size in all' --map loss=ce.",
                "params,train/global_step,loss;5e7,100,5.2|--map tokens=train/global_step*0.5M.",
                "params,note,loss;5e7,x,5.2|--map tokens=20B.",
                "Modell,Parameter,Token (Mrd.),Aufwand (FLOP),Verlust;a,5e7,1,3e17,5.2|--map 'tokens=Token (Mrd.)'.",
                "who,Aufwand (FLOP),loss;a,3e17,5.2|--map parameters=@run-name --map tokens=20B.",
                "params,tokens,a/crossentropyloss,b/crossentropyloss;5e7,2.5e8,5.2,5.3|--map loss=a/crossentropyloss."
            })
    void theExampleNamesColumnsThatAreThere(String table, String example) throws IOException {
        Path file = Files.writeString(folder.resolve("t.csv"), table.replace(';', '\n') + "\n");
        assertThat(CliRun.of("import", file.toString()).endsWith(ExitCode.INPUT).err())
                .contains("for example " + example);
    }

    @Test
    void filesOfAFolderAreLeftOutOnceForEachReason() throws IOException {
        for (String name : new String[] {"a", "b", "c", "d"}) {
            Files.writeString(folder.resolve(name + ".csv"), "params,tokens,acc\n1e8,1e9,0.5\n");
        }
        Files.writeString(folder.resolve("runs.csv"), "params,tokens,loss\n1e8,1e9,3\n");
        CliRun imported = CliRun.of("import", folder.toString()).endsWith(ExitCode.DONE);
        assertThat(imported.out())
                .containsOnlyOnce("Not used: 4 files (")
                .containsOnlyOnce("a column for the loss");
    }

    @Test
    void whatOneFileHoldsIsNotSaidOfSeveral() throws IOException {
        Files.writeString(folder.resolve("a.csv"), "params,tokens,acc\n1e8,1e9,0.5\n");
        Files.writeString(folder.resolve("b.csv"), "\nparams,tokens,score\n1e8,1e9,0.5\n");
        Files.writeString(folder.resolve("runs.csv"), "params,tokens,loss\n1e8,1e9,3\n");
        CliRun imported = CliRun.of("import", folder.toString()).endsWith(ExitCode.DONE);
        assertThat(imported.out())
                .contains("Not used: 2 files (")
                .contains("b.csv): expected a column for the loss")
                .doesNotContain("found params, tokens, acc");
    }
}
