package isoscope.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.fit.method.FitMethods;
import isoscope.law.sheet.Library;
import isoscope.runs.file.RunFile;
import isoscope.saved.Owner;
import isoscope.session.Document;
import isoscope.session.data.Origin;
import isoscope.session.data.RememberedMappings;
import isoscope.testkit.DirectBackground;
import isoscope.testkit.ScriptedDialogs;
import isoscope.ui.session.ShareState.Failed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A session is made ready to be passed on: the user sees what goes along and what of it names a person, then saves it or not.
class ShareViewModelTest {
    private static final String RUNS =
            "run,N,D,loss,machine\na,1e8,1e9,4,box\nb,2e8,2e9,3.5,gpu-box-7\nc,4e8,4e9,3.2,gpu-box-7\n";

    @TempDir private Path folder;

    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final Document document =
            new Document(
                    Library.ofCharts().splitting(),
                    List.of(),
                    (origin, options) -> RunFile.read(((Origin.File) origin).path(), options),
                    new RememberedMappings(),
                    FitMethods.all(),
                    new DirectBackground());

    @Test
    void whatGoesAlongIsToldBeforeAnythingIsWritten() throws IOException {
        ShareViewModel model = opened();

        assertThat(model.told()).contains(new ShareLine("Files", "ada-runs.csv"));
        assertThat(model.traces())
                .containsExactly(
                        new ShareLine("a file name", "your user name: ada-runs.csv"),
                        new ShareLine(
                                "ada-runs.csv, 2 lines, first line 3",
                                "the name of this computer: gpu-box-7"));
        assertThat(folder.resolve("out.isoscope")).doesNotExist();
    }

    @Test
    void dataBesideTheSessionAreNotSearchedAndNotWritten() throws IOException {
        ShareViewModel model = opened();
        model.withDataProperty().set(false);

        assertThat(model.traces())
                .containsExactly(new ShareLine("a file name", "your user name: ada-runs.csv"));
        save(model);
        assertThat(folder.resolve("out.isoscope")).content().doesNotContain("gpu-box-7");
    }

    @Test
    void whatIsWrittenHoldsTheDataAndNoPath() throws IOException {
        ShareViewModel model = opened();
        save(model);

        assertThat(model.finishedProperty().get()).isTrue();
        assertThat(dialogs.notices()).containsExactly("Shared session saved as out.isoscope");
        assertThat(folder.resolve("out.isoscope"))
                .content()
                .contains("b,2e8,2e9,3.5,gpu-box-7")
                .contains("\"absolute_path\": \"\"")
                .doesNotContain(folder.toString());
    }

    @Test
    void aFileThatCannotBeWrittenIsToldAndTheDialogStays() throws IOException {
        ShareViewModel model = opened();
        dialogs.answer(folder.resolve("nowhere").resolve("out.isoscope"));
        model.save();

        assertThat(model.finishedProperty().get()).isFalse();
        assertThat(dialogs.reports()).singleElement().asString().contains("nowhere");
        save(model);
        assertThat(model.finishedProperty().get()).isTrue();
    }

    @Test
    void dataThatChangedSinceTheyWereReadAreTold() throws IOException {
        Path file = open();
        Files.writeString(file, RUNS + "d,8e8,8e9,3,box\n");
        ShareViewModel model = model();

        assertThat(model.stateProperty().get())
                .isInstanceOfSatisfying(
                        Failed.class,
                        failed ->
                                assertThat(failed.problem()).contains("changed since it was read"));
        model.save();
        assertThat(dialogs.questions()).isEmpty();
    }

    private void save(ShareViewModel model) {
        dialogs.answer(folder.resolve("out"));
        model.save();
    }

    private ShareViewModel opened() throws IOException {
        open();
        return model();
    }

    private Path open() throws IOException {
        Path file = Files.writeString(folder.resolve("ada-runs.csv"), RUNS);
        document.data().open(new Origin.File(file));
        return file;
    }

    private ShareViewModel model() {
        return new ShareViewModel(
                document.snapshot(),
                "ada-runs.isoscope",
                new Owner("ada", "/home/ada", "gpu-box-7"),
                dialogs,
                new DirectBackground());
    }
}
