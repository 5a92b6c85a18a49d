package isoscope.ui.playground;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.fit.method.FitMethods;
import isoscope.law.sheet.Library;
import isoscope.session.Document;
import isoscope.testkit.DirectBackground;
import isoscope.testkit.Documents;
import isoscope.testkit.ScriptedDialogs;
import isoscope.ui.workspace.ChoiceViewModel.Option;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaygroundFilesViewModelTest {
    @TempDir private Path folder;

    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final List<String> copied = new ArrayList<>();

    private static PlaygroundViewModel playground(Document document) {
        PlaygroundViewModel model =
                new PlaygroundViewModel(
                        document,
                        Library::load,
                        FitMethods.all(),
                        () -> 77,
                        new DirectBackground());
        model.inputs().entry(Input.COUNT).type("3");
        model.inputs().entry(Input.REPETITIONS).type("2");
        model.inputs()
                .methods()
                .forEach(method ->
                        method.chosen().set(method.method().id().equals("least-squares")));
        model.shownProperty().set(true);
        return model;
    }

    private PlaygroundFilesViewModel files(PlaygroundViewModel model) {
        return new PlaygroundFilesViewModel(model, dialogs, copied::add, new DirectBackground());
    }

    @Test
    void theCommandSaysEverything() {
        files(playground(Documents.empty())).copyCommand();

        assertThat(copied)
                .containsExactly(
                        "isoscope simulate --law besiroglu --budgets 1E18:1E21:3 --points 9 --reach 4 --strategy geometric --noise 0.5% --method least-squares --repeat 2 --compute 1E24 --seed 42");
        assertThat(dialogs.notices()).containsExactly("Command copied");
    }

    @Test
    void theCommandOfAFitSaysWhichFileItReads() {
        PlaygroundViewModel model = playground(Documents.fitted());
        model.inputs().law().choose(new Option("fitted", ""));
        files(model).copyCommand();

        assertThat(copied).singleElement().asString().contains("--law fit.json");
        assertThat(dialogs.notices().getFirst()).contains("save it there on the Laws screen");
    }

    @Test
    void theTableIsWrittenWithItsEnding() {
        PlaygroundViewModel model = playground(Documents.empty());
        PlaygroundFilesViewModel files = files(model);
        files.save();
        assertThat(dialogs.notices()).isEmpty();

        model.repetitions().run();
        dialogs.answer(folder.resolve("table"));
        files.save();

        assertThat(folder.resolve("table.csv"))
                .content()
                .contains("least-squares,2,0,frontier,parameters,");
        assertThat(dialogs.notices()).containsExactly("Table saved as table.csv");
    }

    @Test
    void aPlaceThatCannotBeWrittenToIsTold() {
        PlaygroundViewModel model = playground(Documents.empty());
        model.repetitions().run();
        dialogs.answer(folder.resolve("none").resolve("table.csv"));
        files(model).save();

        assertThat(dialogs.reports())
                .singleElement()
                .asString()
                .startsWith("The table was not saved to");
    }
}
