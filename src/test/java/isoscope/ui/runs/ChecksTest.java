package isoscope.ui.runs;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.fit.method.FitMethods;
import isoscope.runs.file.RunFile;
import isoscope.session.Document;
import isoscope.session.data.OpenMode;
import isoscope.session.data.Origin;
import isoscope.session.data.RememberedMappings;
import isoscope.testkit.DirectBackground;
import isoscope.testkit.HeldBackground;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChecksTest {
    private static final String READ_FROM = "The loss was read from the column";

    private final Document document =
            new Document(
                    List.of(),
                    List.of(),
                    (origin, options) ->
                            RunFile.read(origin.name(), ((Origin.Pasted) origin).text(), options),
                    new RememberedMappings(),
                    FitMethods.all(),
                    new DirectBackground());
    private final RunsViewModel model =
            new RunsViewModel(
                    document, new RememberedColumns(Path.of("absent"), new HeldBackground()));

    @Test
    void aWarningAboutColumnsOffersToChooseThem() {
        open("N,D,loss,eval_loss\n1e8,2e9,3.4,3.5\n2e8,4e9,3.1,3.2\n");

        assertThat(about(READ_FROM))
                .singleElement()
                .satisfies(check -> assertThat(check.ofColumns()).isTrue())
                .satisfies(check -> assertThat(check.text()).doesNotContain("of this kind"));
    }

    @Test
    void warningsOfOneKindFromSeveralFilesAreOneWithANumber() {
        open(
                "N,D,loss,eval_loss\n1e8,2e9,3.4,3.5\n2e8,4e9,3.1,3.2\n",
                "N,D,loss,val_loss\n4e8,8e9,2.9,3.0\n8e8,16e9,2.7,2.8\n",
                "N,D,loss,test_loss\n16e8,32e9,2.5,2.6\n32e8,64e9,2.4,2.5\n");

        assertThat(about(READ_FROM))
                .singleElement()
                .satisfies(check ->
                        assertThat(check.text()).endsWith(" 2 more warnings of this kind."));
    }

    @Test
    void runsOfFewTokensCanBeSelected() {
        open("run,N,D,loss\na,1e8,2e9,3.4\nb,4e9,2e9,3.2\nc,8e9,2e9,3.1\n");

        assertThat(about("less than 1 token per parameter"))
                .singleElement()
                .satisfies(check -> assertThat(check.text()).startsWith("2 runs"))
                .satisfies(check -> assertThat(check.runs()).containsExactly("b", "c"));
    }

    private void open(String... tables) {
        document.data()
                .open(
                        Arrays.stream(tables)
                                .<Origin>map(table ->
                                        new Origin.Pasted("table " + table.substring(9, 13), table))
                                .toList(),
                        OpenMode.REPLACE);
    }

    private List<Check> about(String words) {
        return model.checksProperty().get().stream()
                .filter(check -> check.text().contains(words))
                .toList();
    }
}
