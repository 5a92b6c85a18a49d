package isoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.session.data.OpenMode;
import isoscope.session.data.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// When a session is saved, what its title tells, and which file is whose.
class SessionSavingTest extends SessionFixture {
    @Test
    void everythingChosenIsThereAgain() throws IOException {
        Window window = new Window();
        window.open(file("runs.csv", RUNS));
        window.choose();
        Path session = window.saveAs("study.isoscope");
        assertThat(window.title()).isEqualTo("study – Isoscope");

        Window other = new Window();
        other.session.open(session);

        assertThat(other.same()).isEqualTo(window.same());
        assertThat(other.document.history().undoNameProperty().get()).isEmpty();
        assertThat(other.title()).isEqualTo("study – Isoscope");
        assertThat(other.notice()).isEmpty();
        Path again = other.saveAs("again.isoscope");
        assertThat(again).hasSameBinaryContentAs(session);
    }

    @Test
    void theTitleTellsWhatIsNotSaved() throws IOException {
        Window window = new Window();
        assertThat(window.title()).isEqualTo("Isoscope");
        window.document.looking().computeProperty().set(1e20);
        assertThat(window.title()).as("nothing to lose").isEqualTo("Isoscope");

        window.open(file("runs.csv", RUNS));
        assertThat(window.title()).isEqualTo("runs.csv – Isoscope");
        window.document.runSteps().exclude(Set.of("a"));
        assertThat(window.title()).isEqualTo("• runs.csv – Isoscope");
        window.document.history().undo();
        assertThat(window.title()).isEqualTo("runs.csv – Isoscope");

        window.saveAs("study.isoscope");
        window.document.looking().computeProperty().set(1e21);
        assertThat(window.title()).isEqualTo("• study – Isoscope");
        window.session.save();
        assertThat(window.title()).isEqualTo("study – Isoscope");
        assertThat(dialogs.notices()).endsWith("Session saved as study.isoscope");

        window.open(file("other.csv", RUNS));
        assertThat(window.title()).as("another session").isEqualTo("other.csv – Isoscope");
    }

    @Test
    void undoingToOtherDataLeavesTheFileOfTheSessionAlone() throws IOException {
        Window window = new Window();
        window.open(file("a.csv", RUNS));
        window.open(file("b.csv", RUNS.replace("a,", "first,")));
        window.saveAs("b.isoscope");

        window.document.history().undo();
        assertThat(window.title()).isEqualTo("• a.csv – Isoscope");

        window.document.history().redo();
        assertThat(window.title()).as("whose file it is nobody knows").startsWith("• b.csv");
    }

    @Test
    void undoingWithinASessionStaysInItsFile() throws IOException {
        Window window = new Window();
        window.open(file("a.csv", RUNS));
        window.saveAs("a.isoscope");
        window.document
                .data()
                .open(
                        List.of(new Origin.File(file("more.csv", RUNS.replace("a,", "first,")))),
                        OpenMode.ADD);
        assertThat(window.title()).isEqualTo("• a – Isoscope");

        window.document.history().undo();
        assertThat(window.title()).isEqualTo("a – Isoscope");
        window.document.history().redo();
        assertThat(window.title()).isEqualTo("• a – Isoscope");
    }

    @Test
    void anEndingIsAddedAndNothingIsReplacedUnasked() throws IOException {
        Window window = new Window();
        Path there = file("study.isoscope", "precious");

        dialogs.answer(folder.resolve("study"));
        window.session.saveAs();

        assertThat(there).hasContent("precious");
        assertThat(dialogs.questions()).singleElement().asString().startsWith("Replace study.");
        dialogs.agree(true);
        dialogs.answer(folder.resolve("study"));
        window.session.save();
        assertThat(Files.readString(there)).startsWith("{\n  \"schema\"");
    }

    @Test
    void aSessionThatCannotBeWrittenIsReportedAndStaysUnsaved() throws IOException {
        Window window = new Window();
        window.open(file("runs.csv", RUNS));
        window.document.runSteps().exclude(Set.of("a"));

        dialogs.answer(folder.resolve("none").resolve("study.isoscope"));
        window.session.save();

        assertThat(dialogs.reports()).singleElement().asString().contains("was not saved to");
        assertThat(window.title()).startsWith("•");
    }

    @Test
    void unsavedChangesGoOnlyWhenTheUserSaysSo() throws IOException {
        Window window = new Window();
        window.open(file("runs.csv", RUNS));
        Path session = window.saveAs("study.isoscope");
        window.document.runSteps().exclude(Set.of("a"));

        window.session.open(session);
        assertThat(window.document.choosing().choices().excluded()).containsExactly("a");
        assertThat(dialogs.questions())
                .containsExactly(
                        "Open study.isoscope without saving?"
                                + " Unsaved changes to study would be lost.");

        dialogs.agree(true);
        window.session.open(session);
        assertThat(window.document.choosing().choices().excluded()).isEmpty();
    }

    @Test
    void aSessionSavedByALinkSaysWhichFileWasWritten() throws IOException {
        Path real = file("kept/study.isoscope", "{}").toRealPath();
        Path link = Files.createSymbolicLink(folder.resolve("link.isoscope"), real);
        Window window = new Window();
        window.open(file("runs.csv", RUNS));

        window.saveAs("link.isoscope");

        assertThat(dialogs.notices()).endsWith("Session saved as link.isoscope, a link to " + real);
        assertThat(link).isSymbolicLink();
        assertThat(real).content().contains("runs.csv");
    }

    @Test
    void aLinkThatLeadsNowhereIsToldAsOne() throws IOException {
        Files.createSymbolicLink(folder.resolve("link.isoscope"), folder.resolve("gone"));
        Window window = new Window();
        window.open(file("runs.csv", RUNS));

        window.saveAs("link.isoscope");

        assertThat(dialogs.reports())
                .singleElement()
                .asString()
                .contains("it is a link to " + folder.resolve("gone"))
                .endsWith("Nothing was written; choose another place.");
    }
}
