package isoscope.runs.file;

import static isoscope.testkit.Loads.loaded;
import static isoscope.testkit.Loads.options;
import static isoscope.testkit.Loads.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import isoscope.runs.LoadOutcome.Loaded;
import isoscope.runs.RowProblem;
import isoscope.runs.RowProblem.Code;
import isoscope.runs.Run;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Two runs, however the text around their numbers looks.
class TextTablesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "# exported 2026-03-01\n# units: params, tokens\n\nN,D,loss\n5e7,2.5e8,5.2\n5e7,5e8,4.7\n",
                "// two runs\nN;D;loss\n5e7;2.5e8;5.2\n5e7;5e8;4.7\n",
                "% made by a script\n% N, D, loss\n5e7, 2.5e8, 5.2\n5e7, 5e8, 4.7\n",
                "# N D loss\n5e7 2.5e8 5.2\n5e7 5e8 4.7\n",
                "#,N,D,loss\n1,5e7,2.5e8,5.2\n2,5e7,5e8,4.7\n",
                "Runs of March\n\nN,D,loss\n5e7,2.5e8,5.2\n5e7,5e8,4.7\n",
                "sep=;\nN;D;loss\n5e7;2.5e8;5.2\n5e7;5e8;4.7\n",
                "\uFEFF\"sep=|\"\r\nN|D|loss\r\n5e7|2.5e8|5.2\r\n5e7|5e8|4.7\r\n",
                "sep=\"\nN,D,loss\n5e7,2.5e8,5.2\n5e7,5e8,4.7\n",
                "SEP=\t\nN\tD\tloss\n5e7\t2.5e8\t5.2\n5e7\t5e8\t4.7\n",
                "| N | D | loss |\n|---|:-:|---:|\n| 5e7 | 2.5e8 | 5.2 |\n| 5e7 | 5e8 | 4.7 |\n",
                "# Results\n\nThe runs, as told:\n\n  | run | N | D | loss |\n  | --- | --- | --- | --- |\n  | a | 5e7 | 2.5e8 | 5.2 |\n  | b | 5e7 | 5e8 | 4.7 |\n",
                "| N | D | `loss` |\n|---|---|---|\n| **5e7** | 2.5e8 | ***5.2*** |\n| 5e7 | *5e8* | ** 4.7 ** |\n",
                "N|D|loss\n5e7|2.5e8|5.2\n5e7|5e8|4.7\n",
                " N   |  D    | loss\n-----+-------+-----\n 5e7 | 2.5e8 | 5.2\n 5e7 | 5e8   | 4.7\n",
                "+-----+-------+------+\n| N   | D     | loss |\n+-----+-------+------+\n| 5e7 | 2.5e8 | 5.2  |\n| 5e7 | 5e8   | 4.7  |\n+-----+-------+------+\n",
                "N D loss\n5e7 2.5e8 5.2\n5e7 5e8 4.7\n",
                "       N       D   loss\n     5e7   2.5e8    5.2\n     5e7     5e8    4.7\n",
                "Model Size   Tokens   Val Loss\n5e7          2.5e8    5.2\n5e7          5e8      4.7\n",
                "\"run\" \"N\" \"D\" \"loss\"\n\"run 1\" 5e7 2.5e8 5.2\n\"run 2\" 5e7 5e8 4.7\n",
            })
    void twoRuns(String text) {
        Loaded loaded = loaded("runs.txt", text);
        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.runs().runs()).extracting(Run::parameters).containsExactly(5e7, 5e7);
        assertThat(loaded.runs().runs()).extracting(Run::tokens).containsExactly(2.5e8, 5e8);
        assertThat(loaded.runs().runs()).extracting(Run::loss).containsExactly(5.2, 4.7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32"})
    void encodingsOfTwoBytesAndMore(String encoding) {
        String text = "Größe\tN\tD\tloss\nklein\t5e7\t2.5e8\t5,2\ngroß\t5e7\t5e8\t4,7\n";
        byte[] bytes = text.getBytes(Charset.forName(encoding));
        if (encoding.equals("UTF-32")) {
            bytes = ("\uFEFF" + text).getBytes(Charset.forName("UTF-32LE"));
        }
        Loaded loaded = loaded(RunFile.read("runs.txt", bytes, options()));
        assertThat(loaded.runs().runs()).extracting(Run::loss).containsExactly(5.2, 4.7);
        assertThat(loaded.unusedColumns()).containsExactly("Größe");
    }

    @Test
    void json() {
        byte[] bytes = "[{\"N\":5e7,\"D\":2.5e8,\"loss\":5.2}]".getBytes(Charset.forName("UTF-16"));
        assertThat(loaded(RunFile.read("runs.json", bytes, options())).runs().size()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "params,tokens,loss\n\"0\",5e7,2.5e8,5.2\n\"1\",5e7,5e8,4.7\n",
                "\"params\" \"tokens\" \"loss\"\n\"1\" 5e7 2.5e8 5.2\n\"2\" 5e7 5e8 4.7\n",
                "     params   tokens  loss\n0    5e7   2.5e8   5.2\n1    5e7   5e8     4.7\n",
                "loss,params,tokens,notes\n1,5.2,5e7,2.5e8,\n2,4.7,5e7,5e8,\n",
                "id,params,tokens,loss,notes\na,5e7,2.5e8,5.2\nb,5e7,5e8,4.7\n",
            })
    void namesThatDoNotStandAboveTheirColumns(String text) {
        RowProblem problem = refusal("runs.txt", text);
        assertThat(problem.code()).isEqualTo(Code.WRONG_CELL_COUNT);
        assertThat(problem.line()).isEqualTo(1);
        assertThat(problem.found()).contains("names above rows of");
        assertThat(problem.expected()).contains("a name for each column");
    }

    @Test
    void aHeaderThatStandsAgainIsSetAsideAsOne() {
        assertThat(
                        loaded("runs.csv", "N,D,loss\n5e7,2.5e8,5.2\nN,D,loss\n5e7,5e8,4.7\n")
                                .problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(Code.REPEATED_HEADER);
                    assertThat(problem.line()).isEqualTo(3);
                });
    }

    @Test
    void commasInNames() {
        String text = "name,\"Tokens, total\",\"Params, non-embedding\",loss\na,2.5e8,5e7,5.2\n";
        assertThat(
                        loaded(
                                        "runs.csv",
                                        text,
                                        "tokens=Tokens, total",
                                        "parameters=Params, non-embedding")
                                .runs()
                                .runs())
                .extracting(Run::tokens)
                .containsExactly(2.5e8);
    }

    @Test
    void filesOfTheLadderThatWereRunAgain() {
        String text =
                "_step,eval/c4_en-validation/CrossEntropyLoss,throughput/total_tokens\n100,4.1,1e8\n200,3.9,2e8\n";
        for (String name :
                new String[] {"120M-1xC.csv", "120M-1xC-rerun.csv", "120M-1xC_seed2.csv"}) {
            assertThat(loaded(name, text).runs().runs())
                    .extracting(Run::parameters)
                    .containsExactly(1.2e8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"|\n", "|\n|---|\n", " | \n"})
    void aTableOfNoColumnsHasNoHeader(String text) {
        assertThat(refusal("runs.md", text).code()).isEqualTo(Code.NO_HEADER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"|---|\n", "|:-:|\n|---|\n\n", "-|-"})
    void aTableOfRulesIsEmpty(String text) {
        assertThat(refusal("runs.md", text).code()).isEqualTo(Code.EMPTY_FILE);
    }
}
