package isoscope.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.session.Document;
import isoscope.session.data.RecentFiles;
import isoscope.session.view.Layout;
import isoscope.testkit.DirectBackground;
import isoscope.testkit.Documents;
import isoscope.testkit.MadeTourFiles;
import isoscope.testkit.QuietDialogs;
import isoscope.testkit.SessionModels;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainViewModelTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

    @TempDir Path folder;

    @Test
    void namesTheOpenDataAndCountsItsRuns() {
        MainViewModel empty = model(Documents.empty());
        assertThat(empty.dataName().getValue()).isEqualTo("No data set");
        assertThat(empty.runCount().getValue()).isEmpty();

        MainViewModel open = model(Documents.fitted());
        assertThat(open.dataName().getValue()).isEqualTo("Test runs");
        assertThat(open.runCount().getValue()).isEqualTo("21 runs");
    }

    @Test
    void runsLeftOutAreToldWhereverThatWasDoneAndRunsTakenInAreNot() {
        Document document = Documents.fitted();
        QuietDialogs dialogs = new QuietDialogs();
        new MainViewModel(
                document,
                SessionModels.of(document, dialogs, folder),
                dialogs,
                new RecentFiles(folder.resolve("recent"), CLOCK, new DirectBackground()),
                new Layout(),
                List.of(),
                List.of("runs"),
                MadeTourFiles.of(document, dialogs));

        document.runSteps().exclude(Set.of("run-1"));
        document.runSteps().previewExcluded(Set.of("run-1", "run-2", "run-3"));
        document.choosing().commit();
        document.history().undo();
        document.runSteps().include(Set.of("run-1"));

        assertThat(dialogs.notices())
                .containsExactly("1 run excluded from fits.", "2 runs excluded from fits.");
    }

    @Test
    void remembersFilesAndNotSamples() {
        MainViewModel model = model(Documents.fitted());
        assertThat(model.opening().recentProperty().get()).isEmpty();

        model.opening().open(Path.of("/data/runs.csv"));

        assertThat(model.opening().recentProperty().get())
                .singleElement()
                .satisfies(file -> assertThat(file.runs()).isEqualTo(21));
    }

    @Test
    void aScreenThatDoesNotExistIsNotShown() {
        MainViewModel model = model(Documents.empty());

        model.show(2);
        model.show(7);

        assertThat(model.currentProperty().get()).isEqualTo(2);
    }

    @Test
    void theDetailsOfALawAreInTheInspectorOfLawsEvenInANarrowWindow() {
        Document document = Documents.empty();
        MainViewModel model = model(document);
        model.setNarrow(true);

        model.showLaw("kaplan");

        assertThat(model.currentProperty().get()).isEqualTo(5);
        assertThat(model.inspectorShownProperty().get()).isTrue();
        assertThat(document.laws().detailedProperty().get()).isEqualTo("kaplan");
    }

    @Test
    void aChangeOfTheScaleIsTold() {
        QuietDialogs dialogs = new QuietDialogs();
        Document document = Documents.empty();
        Layout layout = new Layout();
        layout.roomProperty().set(1.2);
        new MainViewModel(
                document,
                SessionModels.of(document, dialogs, folder),
                dialogs,
                new RecentFiles(folder.resolve("recent"), CLOCK, new DirectBackground()),
                layout,
                List.of(),
                List.of("runs"),
                MadeTourFiles.of(document, dialogs));

        layout.enlarge();
        layout.enlarge();
        layout.setScale(1);

        assertThat(dialogs.notices())
                .containsExactly(
                        "Zoom 112.5 %.",
                        "Zoom 125 %; this window has room for 120 %.", "Zoom 100 %.");
    }

    @Test
    void aNarrowWindowHidesTheInspectorUntilAskedForAndAWideOneShowsItAgain() {
        MainViewModel model = model(Documents.empty());

        model.setNarrow(true);
        assertThat(model.inspectorShownProperty().get()).isFalse();

        model.toggleInspector();
        assertThat(model.inspectorShownProperty().get()).isTrue();

        model.setNarrow(false);
        assertThat(model.inspectorShownProperty().get()).isTrue();
    }

    @Test
    void anInspectorHiddenInAWideWindowStaysHidden() {
        MainViewModel model = model(Documents.empty());
        model.toggleInspector();

        model.setNarrow(true);
        model.setNarrow(false);

        assertThat(model.inspectorShownProperty().get()).isFalse();
    }

    private MainViewModel model(Document document) {
        return new MainViewModel(
                document,
                SessionModels.of(document, new QuietDialogs(), folder),
                new QuietDialogs(),
                new RecentFiles(folder.resolve("recent"), CLOCK, new DirectBackground()),
                new Layout(),
                List.of(),
                List.of("runs", "curves", "isoloss", "isoflop", "allocation", "laws"),
                MadeTourFiles.of(document, new QuietDialogs()));
    }
}
