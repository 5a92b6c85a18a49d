package isoscope.ui.planner;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.law.sheet.Library;
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

class PlanFilesViewModelTest {
    @TempDir private Path folder;

    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final List<String> copied = new ArrayList<>();

    private PlanFilesViewModel files(Document document) {
        PlannerViewModel model =
                new PlannerViewModel(document, Library::load, new DirectBackground());
        model.shownProperty().set(true);
        model.inputs().hold(true);
        return new PlanFilesViewModel(
                model.stateProperty()::get, dialogs, copied::add, new DirectBackground());
    }

    @Test
    void theCommandHasEverythingThatWasGiven() {
        files(Documents.empty()).copyCommand();

        assertThat(copied)
                .containsExactly(
                        "isoscope plan --compute 5.76E23 --devices 1024 --law chinchilla-a3");
        assertThat(dialogs.notices()).containsExactly("Command copied");
    }

    @Test
    void theCommandOfAFitSaysWhichFileItReads() {
        files(Documents.fitted()).copyCommand();

        assertThat(copied)
                .containsExactly("isoscope plan --compute 5.76E23 --devices 1024 --law fit.json");
        assertThat(dialogs.notices().getFirst()).contains("save it there on the Laws screen");
    }

    @Test
    void theEndingOfTheNameSaysWhichPageIsWritten() throws IOException {
        PlanFilesViewModel files = files(Documents.empty());
        dialogs.answer(folder.resolve("plan.md"));
        files.save();
        dialogs.answer(folder.resolve("plan.html"));
        files.save();
        dialogs.answer(folder.resolve("plan.pdf"));
        files.save();
        dialogs.answer(folder.resolve("plan"));
        files.save();

        assertThat(Files.readString(folder.resolve("plan.md")))
                .startsWith("# Plan by Chinchilla A3")
                .contains("isoscope plan --compute 5.76E23 --devices 1024 --law chinchilla-a3");
        assertThat(folder.resolve("plan.html")).content().startsWith("<!DOCTYPE html>");
        assertThat(Files.readAllBytes(folder.resolve("plan.pdf"))).startsWith('%', 'P', 'D', 'F');
        assertThat(dialogs.questions()).singleElement().asString().contains("plan.html");
        assertThat(dialogs.notices())
                .containsExactly(
                        "Report saved as plan.md",
                        "Report saved as plan.html",
                        "Report saved as plan.pdf");
    }

    @Test
    void aPlaceThatCannotBeWrittenToIsTold() {
        dialogs.answer(folder.resolve("none").resolve("plan.md"));

        files(Documents.empty()).save();

        assertThat(dialogs.reports())
                .singleElement()
                .asString()
                .startsWith("The report was not saved to");
    }
}
