package isoscope.app;

import isoscope.fit.HuberLse;
import isoscope.law.Catalogue;
import isoscope.runs.LoadOutcome;
import isoscope.runs.csv.CsvRunReader;
import isoscope.runs.csv.KnownModels;
import isoscope.runs.csv.Sample;
import isoscope.session.Document;
import isoscope.session.Origin;
import isoscope.session.RecentFiles;
import isoscope.ui.compute.ComputeBarViewModel;
import isoscope.ui.dialog.Dialogs;
import isoscope.ui.dialog.FxDialogs;
import isoscope.ui.main.MainView;
import isoscope.ui.main.MainViewModel;
import isoscope.ui.runs.RunsViewModel;
import isoscope.ui.runs.RunsWorkspace;
import isoscope.ui.runs.StartCard;
import isoscope.ui.runs.StartViewModel;
import isoscope.ui.task.FxBackground;
import isoscope.ui.theme.Appearance;
import isoscope.ui.theme.Faces;
import isoscope.ui.workspace.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// Builds the program by hand.
final class Wiring {
    private final StackPane root = new StackPane();
    private final Document document =
            new Document(
                    Catalogue.load().laws(),
                    KnownModels.load(),
                    Wiring::load,
                    new HuberLse()::fit,
                    new FxBackground());
    private final RecentFiles recent =
            new RecentFiles(
                    ConfigFolder.path().resolve("recent-files"),
                    Clock.system(ZoneId.systemDefault()));
    private final List<Origin.Sample> samples =
            Arrays.stream(Sample.values()).map(s -> new Origin.Sample(s.id(), s.title())).toList();
    private final MainViewModel main;
    private final MainView view;

    Wiring(Stage stage) {
        Faces.load();
        Dialogs dialogs = new FxDialogs(stage, root);
        Thread.setDefaultUncaughtExceptionHandler(new UncaughtErrors(dialogs));
        Thread.currentThread().setUncaughtExceptionHandler(new UncaughtErrors(dialogs));
        List<Workspace> workspaces = List.of(runs(dialogs));
        main = new MainViewModel(document, dialogs, recent, samples, workspaces.size());
        view =
                new MainView(
                        root,
                        main,
                        new ComputeBarViewModel(document),
                        workspaces,
                        figure -> {},
                        new Appearance(
                                document.themeProperty(),
                                Platform.getPreferences().colorSchemeProperty()));
    }

    Scene scene(double width, double height) {
        return view.scene(width, height);
    }

    void open(Path file) {
        main.open(file);
    }

    private Workspace runs(Dialogs dialogs) {
        List<StartCard> cards =
                Arrays.stream(Sample.values())
                        .map(sample ->
                                new StartCard(
                                        sample.id(),
                                        sample.title(),
                                        sample.description(),
                                        () -> open(sample)))
                        .toList();
        return new RunsWorkspace(
                new RunsViewModel(document, dialogs),
                new StartViewModel(document, dialogs, recent, cards));
    }

    private void open(Sample sample) {
        document.open(new Origin.Sample(sample.id(), sample.title()));
    }

    private static LoadOutcome load(Origin origin) {
        return switch (origin) {
            case Origin.File(var path) -> CsvRunReader.read(path);
            case Origin.Sample(var id, var _) ->
                    Arrays.stream(Sample.values())
                            .filter(sample -> sample.id().equals(id))
                            .findFirst()
                            .orElseThrow()
                            .load();
        };
    }
}
