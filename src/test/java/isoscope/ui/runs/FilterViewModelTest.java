package isoscope.ui.runs;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.fit.method.FitMethods;
import isoscope.law.sheet.Library;
import isoscope.runs.Run;
import isoscope.runs.file.RunFile;
import isoscope.session.Document;
import isoscope.session.data.Origin;
import isoscope.session.data.RememberedMappings;
import isoscope.testkit.DirectBackground;
import isoscope.typed.Completion;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FilterViewModelTest {
    private static final String TABLE =
            """
            run,N,D,loss,optimizer,Train Set,warm up
            a,1e8,1e9,4.0,adamw,c4,0
            b,2e8,2e9,3.6,adamw,code,100
            c,3e8,4e9,3.3,muon,c4,
            """;

    private final Document document =
            new Document(
                    Library.ofCharts().splitting(),
                    List.of(),
                    (origin, options) ->
                            RunFile.read(origin.name(), ((Origin.Pasted) origin).text(), options),
                    new RememberedMappings(),
                    FitMethods.all(),
                    new DirectBackground());
    private final FilterViewModel model =
            new FilterViewModel(
                    document.runSteps(),
                    document.history(),
                    document.data(),
                    document.studyProperty());

    @BeforeEach
    void open() {
        document.data().open(new Origin.Pasted("runs", TABLE));
    }

    @Test
    void onlyRunsThatSatisfyTheExpressionAreShownAndFitted() {
        type("optimizer = \"adamw\" and N > 150M");

        assertThat(ids()).containsExactly("b");
        assertThat(model.note().getValue()).isEqualTo("1 of 3 runs");
        assertThat(document.studyProperty().get().note())
                .isEqualTo("C = 6ND, N as recorded, only optimizer = \"adamw\" and N > 150M");
        assertThat(document.history().undoNameProperty().get()).startsWith("Filter runs: ");
    }

    @Test
    void aNameWithASpaceStandsInBackticksAndAnEmptyCellSatisfiesNothing() {
        type("`Train Set` = 'c4'");
        assertThat(ids()).containsExactly("a", "c");
        type("`warm up` >= 0");
        assertThat(ids()).containsExactly("a", "b");
        type("`warm up` != 5");
        assertThat(ids()).containsExactly("a", "b");
    }

    @Test
    void anEmptyBoxShowsAllAndUndoBringsTheFilterBack() {
        type("N > 150M");
        type("");
        assertThat(ids()).containsExactly("a", "b", "c");
        assertThat(model.note().getValue()).isEmpty();

        document.history().undo();

        assertThat(ids()).containsExactly("b", "c");
        assertThat(model.textProperty().get()).isEqualTo("N > 150M");
    }

    @Test
    void whatDoesNotFitIsPointedAtAndChangesNothing() {
        type("N > 150M and optimiser = 'adamw'");

        assertThat(model.errorProperty().get())
                .startsWith("N > 150M and optimiser = 'adamw'\n             ^\nExpected N, D, C");
        assertThat(ids()).hasSize(3);

        model.restore();
        assertThat(model.textProperty().get()).isEmpty();
        assertThat(model.errorProperty().get()).isEmpty();
    }

    @Test
    void anExpressionThatNoRunSatisfiesIsNotTaken() {
        type("N > 1T");

        assertThat(model.errorProperty().get()).startsWith("No run matches.");
        assertThat(ids()).hasSize(3);
    }

    @Test
    void namesAndValuesAreOffered() {
        assertThat(offered("opt")).containsExactly("optimizer");
        assertThat(offered("N > 1 and tra")).containsExactly("`Train Set`");
        assertThat(offered("optimizer = ")).containsExactly("\"adamw\"", "\"muon\"");
        assertThat(offered("optimizer = 'm")).containsExactly("\"muon\"");
        assertThat(offered("`Train Set` = c")).containsExactly("\"c4\"", "\"code\"");
        model.textProperty().set("optimizer = 'm");
        assertThat(model.completions(14).getFirst())
                .isEqualTo(new Completion("\"muon\"", "optimizer = ".length()));
    }

    @Test
    void otherDataAreShownWhole() {
        type("N > 150M");
        document.data().open(new Origin.Pasted("other", "run,N,D,loss\nx,1e6,1e9,5\n"));
        assertThat(ids()).containsExactly("x");
        assertThat(model.textProperty().get()).isEmpty();
    }

    private List<String> offered(String typed) {
        model.textProperty().set(typed);
        return model.completions(typed.length()).stream().map(Completion::text).toList();
    }

    private void type(String text) {
        model.textProperty().set(text);
        model.commit();
    }

    private List<String> ids() {
        return document.studyProperty().get().runs().runs().stream().map(Run::id).toList();
    }
}
