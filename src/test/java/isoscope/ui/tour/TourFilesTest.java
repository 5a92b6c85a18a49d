package isoscope.ui.tour;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.law.sheet.Library;
import isoscope.session.Document;
import isoscope.session.view.Views;
import isoscope.testkit.DirectBackground;
import isoscope.testkit.Documents;
import isoscope.testkit.ScriptedDialogs;
import isoscope.tour.Step;
import isoscope.tour.Tour;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TourFilesTest {
    private final Document document = Documents.fitted();
    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final TourViewModel model =
            new TourViewModel(document, TourFixture.SCREENS, TourFixture.SAMPLES, dialogs);
    private final TourFiles files =
            new TourFiles(
                    model,
                    Library::load,
                    document,
                    TourFixture.SCREENS,
                    dialogs,
                    new DirectBackground());
    private @TempDir Path folder;

    @BeforeEach
    void showAScreen() {
        document.looking().views().word(Views.SCREEN, "isoloss");
    }

    @Test
    void whatIsSavedIsOpenedAgain() {
        model.keep();
        model.rename("Two laws");
        model.edit(
                0,
                new Step(
                        "One budget",
                        "Says “this”.",
                        "Drag.",
                        "Wait.",
                        model.step(0).orElseThrow().view().withoutData(),
                        model.step(0).orElseThrow().question()));
        Tour kept = model.tourProperty().getValue();
        dialogs.answer(folder.resolve("mine"));
        files.save();
        assertThat(dialogs.notices()).containsExactly("Tour saved as mine.tour.toml");
        model.remove(0);
        dialogs.answer(folder.resolve("mine.tour.toml"));
        files.askOpen();
        assertThat(model.tourProperty().getValue()).isEqualTo(kept);
    }

    @Test
    void stepsWithoutANameGetOne() {
        model.keep();
        dialogs.answer(folder.resolve("steps.tour.toml"));
        files.save();
        assertThat(folder.resolve("steps.tour.toml")).content().startsWith("title = \"Steps\"");
    }

    @Test
    void lawsOfTheLibraryAnswerToo() {
        assertThat(files.law("growth")).isPresent();
        assertThat(files.law("fitted")).isPresent();
        assertThat(files.law("nothing")).isEmpty();
    }

    @Test
    void aWrongFileSaysWhereItIsWrongAndChangesNothing() throws IOException {
        model.keep();
        Tour kept = model.tourProperty().getValue();
        Path file = folder.resolve("mine.tour.toml");
        Files.writeString(
                file,
                """
                title = "Mine"

                [[steps]]
                title = "One"

                [steps.view]
                screen = "isolos"
                """);
        files.open(file);
        assertThat(dialogs.reports())
                .singleElement()
                .asString()
                .startsWith(
                        "The tour could not be opened: mine.tour.toml: line 7, column 1: found isolos, expected one of runs, ")
                .endsWith("It was not changed.");
        assertThat(model.tourProperty().getValue()).isEqualTo(kept);
    }
}
