package isoscope.ui.laws;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.session.Document;
import isoscope.testkit.DirectBackground;
import isoscope.testkit.Documents;
import isoscope.testkit.ScriptedDialogs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FitFilesViewModelTest {
    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final List<String> copied = new ArrayList<>();

    @TempDir Path folder;

    @Test
    void theFitIsCopiedAsATableAndAsAProgram() {
        FitFilesViewModel model = model(Documents.fitted());

        model.copyLatex();
        model.copyPython();

        assertThat(copied).hasSize(2);
        assertThat(copied.getFirst()).contains("\\begin{tabular}");
        assertThat(copied.getLast()).contains("def ").contains("2085.43");
        assertThat(dialogs.notices())
                .containsExactly("Table copied as LaTeX", "Law copied as Python");
    }

    @Test
    void theFitIsSavedWhereTheUserSays() throws IOException {
        Path file = folder.resolve("fit.json");
        dialogs.answer(file);

        model(Documents.fitted()).save();

        assertThat(Files.readString(file)).contains("isoscope.fit/1").contains("2085.43");
        assertThat(dialogs.notices()).containsExactly("Fit saved as fit.json");
    }

    @Test
    void aPlaceThatCannotBeWrittenToIsTold() {
        dialogs.answer(folder.resolve("missing").resolve("fit.json"));

        model(Documents.fitted()).save();

        assertThat(dialogs.reports())
                .singleElement()
                .asString()
                .startsWith("The fit was not saved to");
    }

    @Test
    void withoutAFitThereIsNothingToTakeOut() {
        FitFilesViewModel model = model(Documents.empty());

        model.copyLatex();
        model.save();

        assertThat(model.possible().getValue()).isFalse();
        assertThat(copied).isEmpty();
    }

    private FitFilesViewModel model(Document document) {
        return new FitFilesViewModel(
                document.data(),
                document.fitting(),
                document.studyProperty(),
                dialogs,
                copied::add,
                new DirectBackground());
    }
}
