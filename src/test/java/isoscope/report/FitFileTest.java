package isoscope.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import isoscope.law.Law;
import isoscope.law.ScalingLaw;
import isoscope.law.Training;
import isoscope.law.sheet.Forms;
import isoscope.report.FitFile.Read;
import isoscope.report.FitFile.Unreadable;
import isoscope.testkit.Laws;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FitFileTest {
    @TempDir private Path folder;

    @Test
    void aSavedFitIsTheSameLaw() throws IOException {
        FitResult result = Fits.found("runs.csv", 20);
        Law saved = result.fitted().law();
        Law read = read(FitTexts.of(result).json());
        assertThat(Laws.surface(read)).isEqualTo(Laws.surface(saved));
        assertThat(read.card().parameters()).isEqualTo(saved.card().parameters());
        assertThat(read.card().parameters().keySet())
                .containsExactlyElementsOf(saved.card().parameters().keySet());
        assertThat(read.card().validRange()).isEqualTo(saved.card().validRange());
        assertThat(read.card().convention()).isEqualTo(saved.card().convention());
        assertThat(read.card().units()).isEqualTo(saved.card().units());
        assertThat(read.card().formula()).isEqualTo(saved.card().formula());
    }

    @ParameterizedTest
    @MethodSource("isoscope.report.Fits#everyForm")
    void everyFormIsTheSameLaw(Law law) throws IOException {
        Law read = read(FitTexts.of(Fits.of(law, "m", "")).json());
        assertThat(read).hasSameClassAs(law);
        assertThat(read.form()).isEqualTo(law.form());
        assertThat(read.card().parameters()).isEqualTo(law.card().parameters());
        Training training = new Training(3e9, 2e11, 3.6e21, 3e10);
        assertThat(read.predict(training)).isEqualTo(law.predict(training));
        if (read instanceof ScalingLaw again && law instanceof ScalingLaw before) {
            assertThat(again.split(1e21)).isEqualTo(before.split(1e21));
            assertThat(again.frontierLoss(1e21)).isEqualTo(before.frontierLoss(1e21));
        }
        assertThat(read.card().formula()).isEqualTo(law.card().formula());
    }

    @Test
    void aScaleChangedByHandIsNotPassedOver() throws IOException {
        Law law = Fits.everyForm().filter(form -> form.id().equals("loss-n")).findFirst().get();
        String json = FitTexts.of(Fits.of(law, "m", "")).json();
        assertThat(problem(json.replace("8.8E13", "8.9E13")).sentence())
                .contains("N_c^alpha_N", "that no such law has");
    }

    @Test
    void itsNameTellsTheDataAndItsIdTheFile() throws IOException {
        Law law = read(FitTexts.of(Fits.round("my runs.csv")).json());
        assertThat(law.card().name()).isEqualTo("Fit of my runs.csv");
        assertThat(law.id()).isEqualTo("my-fit.json");
        assertThat(law.card().family()).isEqualTo("saved");
    }

    @Test
    void anotherVersionIsSaidToBeOne() throws IOException {
        FitFileProblem problem = problem(json().replace("isoscope.fit/1", "isoscope.fit/2"));
        assertThat(problem.sentence())
                .contains(
                        "line 2, column 14",
                        "found \"isoscope.fit/2\"",
                        "expected \"isoscope.fit/1\"",
                        "Another version");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "form" : "chinchilla"     | "form" : "cubic"        | found "cubic", expected one of chinchilla
                    "form" : "chinchilla",    |                         | found no form
                    "value" : 400.0           | "value" : "400"         | found "400", expected a number for parameters.A.value
                    "value" : 400.0           | "value" : null          | found null
                    "value" : 400.0           | "value" : 1e999         | found 1e999
                    "value" : 400.0           | "value" : -1            | A -1.0
                    "value" : 400.0           | "value" : NaN           | what is not JSON
                    "alpha" : {               | "alfa" : {              | a value of alpha
                    "low_flop" : 1.0E18       | "low_flop" : 0          | found 0
                    "total"                   | "some"                  | found "some", expected total or
                    "formula" :               | "formula" : 1, "f" :    | found 1, expected the formula
                    "data" :                  | "form" :                | Duplicate field
                    """)
    void whatIsWrongIsSaidWithItsPlace(String old, String hostile, String said) throws IOException {
        assertThat(json()).contains(old);
        FitFileProblem problem = problem(json().replace(old, hostile == null ? "" : hostile));
        assertThat(problem.sentence()).contains(said);
        assertThat(problem.line()).isPositive();
        assertThat(problem.column()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "{",
                "12",
                "N,D,loss\n1e9,2e10,2.5\n",
                "\u0000\u0001\u0002",
                "{\"schema\":[\"isoscope.fit/1\"]}",
                "{\"schema\":\"isoscope.import/1\"}",
                "{\"schema\":\"isoscope.fit/1\",\"form\":{}}"
            })
    void whatIsNoFitIsNeverALaw(String text) throws IOException {
        assertThat(problem(text).expected()).isNotEmpty();
    }

    @Test
    void depthAndLengthAreBounded() throws IOException {
        String deep = "{\"a\":".repeat(50_000) + "1" + "}".repeat(50_000);
        assertThat(problem(deep).found()).contains("nesting depth");
        String wide = json().replaceFirst("\\{", "{\"x\":[" + "[],".repeat(200_000) + "0],");
        assertThat(read(wide).form()).isEqualTo(Forms.CHINCHILLA);
        StringBuilder many = new StringBuilder("{\"a\":1");
        for (int i = 0; i < 1_000_000; i++) {
            many.append(",\"k").append(i).append("\":1");
        }
        assertThat(problem(many.append('}').toString()).found()).contains("1,000,000 values");
        assertThat(problem(" ".repeat((16 << 20) + 1)).found()).contains("more than 16 MB");
    }

    @Test
    void aNameFromOutsideStaysOnItsLine() throws IOException {
        Law law =
                read(
                        json().replace(
                                        "\"data\" : \"runs.csv\"",
                                        "\"data\" : \"a\\nb\\u0007" + "c".repeat(900) + "\""));
        assertThat(law.card().name()).startsWith("Fit of a b c").hasSizeLessThanOrEqualTo(40);
    }

    @Test
    void aFolderAndNothingAreSaidToBeThat() {
        assertThat(problemOf(folder).found()).contains("a folder");
        assertThat(problemOf(folder.resolve("none.json")).found()).contains("no such file");
    }

    private static String json() {
        return FitTexts.of(Fits.round("runs.csv")).json();
    }

    private Law read(String json) throws IOException {
        FitFile file = FitFile.read(file(json));
        assertThat(file).isInstanceOf(Read.class);
        return ((Read) file).law();
    }

    private FitFileProblem problem(String text) throws IOException {
        return problemOf(file(text));
    }

    private static FitFileProblem problemOf(Path path) {
        return assertThat(FitFile.read(path))
                .asInstanceOf(type(Unreadable.class))
                .actual()
                .problem();
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("My Fit.json"), text);
    }
}
