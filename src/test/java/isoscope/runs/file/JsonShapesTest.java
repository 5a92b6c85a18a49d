package isoscope.runs.file;

import static isoscope.testkit.Loads.loaded;
import static isoscope.testkit.Loads.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import isoscope.runs.LoadOutcome.Loaded;
import isoscope.runs.RowProblem;
import isoscope.runs.RowProblem.Code;
import isoscope.runs.Run;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// JSON in the shapes that pandas, trackers and people write.
class JsonShapesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{'N':5e7,'D':2.5e8,'loss':5.2},{'N':5e7,'D':5e8,'loss':4.7}]",
                "{'N':{'0':5e7,'1':5e7},'D':{'0':2.5e8,'1':5e8},'loss':{'0':5.2,'1':4.7}}",
                "{'0':{'N':5e7,'D':2.5e8,'loss':5.2},'1':{'N':5e7,'D':5e8,'loss':4.7}}",
                "{'base':{'N':5e7,'D':2.5e8,'loss':5.2},'long':{'N':5e7,'D':5e8,'loss':4.7}}",
                "{'columns':['N','D','loss'],'index':[0,1],'data':[[5e7,2.5e8,5.2],[5e7,5e8,4.7]]}",
                "{'N':[5e7,5e7],'D':[2.5e8,5e8],'loss':[5.2,4.7]}",
                "{'runs':[{'N':5e7,'D':2.5e8,'loss':5.2},{'N':5e7,'D':5e8,'loss':4.7}]}",
                "{'made':'today','data':{'runs':[{'N':5e7,'D':2.5e8,'loss':5.2},{'N':5e7,'D':5e8,'loss':4.7}]}}",
                "{'N':5e7,'D':2.5e8,'loss':5.2}\n\n{'N':5e7,'D':5e8,'loss':4.7}\n",
                "{'N':5e7,'D':2.5e8,'loss':5.2}{'N':5e7,'D':5e8,'loss':4.7}",
                "{\n 'N':5e7,\n 'D':2.5e8,\n 'loss':5.2}\n{\n 'N':5e7,'D':5e8,'loss':4.7}",
                "{'N':5e7,'loss':[5.2,4.7],'tokens':[2.5e8,5e8]}",
            })
    void twoRuns(String text) {
        Loaded loaded = loaded("runs.json", json(text));
        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.runs().runs()).extracting(Run::parameters).containsExactly(5e7, 5e7);
        assertThat(loaded.runs().runs()).extracting(Run::tokens).containsExactly(2.5e8, 5e8);
        assertThat(loaded.runs().runs()).extracting(Run::loss).containsExactly(5.2, 4.7);
    }

    @Test
    void labelsOfRowsAreTheirNames() {
        String text =
                "{'base':{'size':5e7,'toks':2.5e8,'ce':5.2},'long':{'size':5e7,'toks':5e8,'ce':4.7}}";
        assertThat(
                        loaded("runs.json", json(text), "parameters=size", "tokens=toks", "loss=ce")
                                .runs()
                                .runs())
                .extracting(Run::id)
                .containsExactly("base", "long");
    }

    /// One of the two would win without a word.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{'N':5e7,'D':2.5e8,'loss':5.2,'loss':4.1}]",
                "{'N':5e7,'D':2.5e8,'a':{'loss':5.2},'a/loss':4.7}",
                "{'a':{'b/loss':5.2},'a/b':{'loss':4.7},'a/b/loss':4.6,'N':5e7,'D':2.5e8}",
            })
    void aNameWithTwoValuesIsRefused(String text) {
        RowProblem problem = refusal("runs.json", json(text));
        assertThat(problem.code()).isIn(Code.DUPLICATE_COLUMN, Code.NO_USABLE_ROW);
    }

    @Test
    void aLineWithANameTwiceCostsItselfAlone() {
        Loaded loaded =
                loaded(
                        "runs.jsonl",
                        json(
                                """
                                {'N':5e7,'D':2.5e8,'loss':5.2}
                                {'N':5e7,'D':5e8,'loss':4.7,'loss':9.1}
                                {'N':5e7,'D':6e8,'x':{'y':1},'x/y':2,'loss':4.6}
                                {'N':5e7,'D':9e8,'loss':4.5}
                                """));
        assertThat(loaded.runs().runs()).extracting(Run::loss).containsExactly(5.2, 4.5);
        assertThat(loaded.problems())
                .extracting(RowProblem::line, RowProblem::code, RowProblem::found)
                .containsExactly(
                        tuple(2, Code.DUPLICATE_COLUMN, "\"loss\" twice in one object"),
                        tuple(3, Code.DUPLICATE_COLUMN, "\"x/y\" and the same within an object"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[[5e7,2.5e8,5.2],[5e7,5e8,4.7]]",
                "{'N':[5e7,5e7],'D':[2.5e8],'loss':[5.2,4.7]}",
                "{'columns':['N','D','loss'],'data':[[5e7,2.5e8]]}",
                "{'runs':[{'N':5e7,'D':2.5e8,'loss':5.2}],'old runs':[{'N':5e7,'D':5e8,'loss':4.7}]}"
            })
    void shapesThatAreNotReadAreNamed(String text) {
        assertThat(
                        refusal("runs.json", json(text)).foundInWords()
                                + refusal("runs.json", json(text)).expected())
                .containsAnyOf(
                        "orient='records'",
                        "lists of different lengths: N 2, D 1",
                        "3 columns and a row of 2",
                        "arrays under the keys runs, old runs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "-Infinity", "null", "'NaN'"})
    void numbersThatAreNoneAreMissingWhereverTheyStand(String none) {
        Loaded objects =
                loaded(
                        "runs.jsonl",
                        json(
                                "{'N':5e7,'D':2.5e8,'loss':5.2,'norm':"
                                        + none
                                        + "}\n{'N':5e7,'D':5e8,'loss':"
                                        + none
                                        + "}\n"));
        assertThat(objects.runs().size()).isEqualTo(1);
        assertThat(objects.problems())
                .extracting(RowProblem::line, RowProblem::code)
                .containsExactly(tuple(2, Code.MISSING_VALUE));
        Loaded state =
                loaded(
                        "trainer_state.json",
                        json(
                                "{'best':"
                                        + none
                                        + ",'total_flos':1.8e18,'log_history':[{'step':1,'loss':4,'grad_norm':"
                                        + none
                                        + ",'total_flos':"
                                        + none
                                        + "},{'step':2,'loss':3.2}]}"),
                        "parameters=120M");
        assertThat(state.runs().runs()).extracting(Run::compute).containsExactly(1.8e18);
        assertThat(state.runs().runs()).extracting(Run::loss).containsExactly(3.2);
    }

    @Test
    void aKeyThatIsFirstSeenLateIsAColumn() {
        String text =
                "{'step':1,'tokens':1e6,'loss':9}\n".repeat(5_000)
                        + "{'step':2,'tokens':2.5e9,'val_loss':3.7}\n{'step':3,'tokens':5e9,'val_loss':3.5}\n";
        Loaded loaded = loaded("runs.jsonl", json(text), "loss=val_loss", "parameters=120M");
        assertThat(loaded.runs().runs())
                .singleElement()
                .satisfies(run -> {
                    assertThat(run.tokens()).isEqualTo(5e9);
                    assertThat(run.loss()).isEqualTo(3.5);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'N':5e7,'D':1e9,'lo",
                "{'N':5e7,'D':1e9,'loss':3.",
                "{'N':5e7,'D':1e9,'loss':Na",
                "{",
                "{'N':5e7,'D':1e9,'loss':3.2",
                "\0\0\0"
            })
    void aLineThatAJobDidNotFinishCostsItselfAlone(String cut) {
        String whole = "{'N':5e7,'D':2.5e8,'loss':5.2}\n";
        Loaded last = loaded("runs.jsonl", json(whole + cut));
        assertThat(last.runs().size()).isEqualTo(1);
        assertThat(last.problems()).extracting(RowProblem::line).containsExactly(2);
        Loaded resumed =
                loaded("runs.jsonl", json(whole + cut + "\n" + whole.replace("5.2", "4.7")));
        assertThat(resumed.runs().runs()).extracting(Run::loss).containsExactly(5.2, 4.7);
        assertThat(resumed.problems()).extracting(RowProblem::line).containsExactly(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "s3://eval/c4_en.tar s3://eval/dolma.tar",
                "eval/c4_en/val/shard.tar eval/dolma/val/shard.tar",
                "eval/c4_en/{0..9}.tar eval/dolma/{0..9}.tar"
            })
    void everySetOfAnEvaluationHasANameOfItsOwn(String paths) {
        String[] path = paths.split(" ", -1);
        String text =
                "{'name':'a','dataset_name':'c4','hyperparameters':{'params':5e7,'tokens':1e9},'results':["
                        + "{'loss':4.1,'val_data':['"
                        + path[0]
                        + "']},{'loss':3.9,'val_data':['"
                        + path[1]
                        + "']}]}";
        RowProblem asked = refusal("a.json", json(text));
        assertThat(asked.code()).isEqualTo(Code.AMBIGUOUS_COLUMN);
        for (String column : asked.found().split(", ", -1)) {
            double loss = column.startsWith("c4_en") ? 4.1 : 3.9;
            assertThat(loaded("a.json", json(text), "loss=" + column).runs().runs())
                    .extracting(Run::loss)
                    .containsExactly(loss);
        }
        assertThat(asked.found()).contains("c4_en", "dolma");
    }

    @Test
    void runsWithListsForCurvesAreCurves() {
        String text =
                "{'name':'a','N':5e7,'step':[1,2,3],'tokens':[1e8,2e8,3e8],'loss':[6,5,4]}\n{'name':'b','N':1e8,'step':[1,2],'tokens':[1e8,2e8],'loss':[5,4.5]}\n";
        assertThat(loaded("runs.jsonl", json(text)).runs().runs())
                .extracting(Run::loss)
                .containsExactly(4., 4.5);
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }

    @Tag("slow")
    @Test
    void aNameThatStandsFarDownIsNotDroppedInSilence() {
        String settings =
                IntStream.range(0, 100)
                        .mapToObj(i -> "\"c%d\":1,".formatted(i))
                        .collect(Collectors.joining());
        String run = "{%s\"N\":1e8,\"D\":1e9,\"loss\":3}\n".formatted(settings);
        String late = "{\"N\":1e8,\"D\":1e9,\"loss\":3,\"seed\":1}\n";
        assertThat(loaded("runs.jsonl", run.repeat(12_000) + late).warnings())
                .filteredOn(warning -> warning.code().equals("columns-told-late"))
                .singleElement()
                .satisfies(warning -> assertThat(warning.message()).contains("seed"));
        assertThat(loaded("runs.jsonl", run + late).warnings())
                .noneMatch(warning -> warning.code().equals("columns-told-late"));
    }
}
