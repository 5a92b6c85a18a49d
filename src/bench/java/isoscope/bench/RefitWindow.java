package isoscope.bench;

import isoscope.fit.resample.BootstrapSettings;
import isoscope.fit.resample.Scheme;
import isoscope.plot.Theme;
import isoscope.runs.file.KnownModels;
import isoscope.session.Document;
import isoscope.session.data.Origin;
import isoscope.session.data.RecentFiles;
import isoscope.session.fit.FitState;
import isoscope.session.fit.IntervalState;
import isoscope.session.view.Layout;
import isoscope.testkit.MadeTourFiles;
import isoscope.testkit.SessionModels;
import isoscope.ui.allocation.AllocationWorkspace;
import isoscope.ui.compute.ComputeBarViewModel;
import isoscope.ui.curves.CurvesWorkspace;
import isoscope.ui.isoflop.IsoFlopWorkspace;
import isoscope.ui.isoloss.IsoLossWorkspace;
import isoscope.ui.main.MainView;
import isoscope.ui.main.MainViewModel;
import isoscope.ui.runs.RememberedColumns;
import isoscope.ui.runs.RunsWorkspace;
import isoscope.ui.runs.StartViewModel;
import isoscope.ui.theme.Appearance;
import isoscope.ui.theme.Faces;
import isoscope.ui.tour.PresentationViewModel;
import isoscope.ui.tour.TourViewModel;
import isoscope.ui.workspace.FigureReading;
import isoscope.ui.workspace.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The program's window in which refits are measured.
public final class RefitWindow extends Application {
    private static final int WARM_UP = 400;
    private static final int STEPS = 200;
    private static final int RESTING_PULSES = 2;

    private static final List<Screen> SCREENS =
            List.of(new Screen(2, "IsoLoss"), new Screen(4, "Allocation"));

    private final Watch watch = new Watch();
    private final TimedBackground background = new TimedBackground(watch);
    private final Document document =
            BenchDocuments.of(KnownModels.load(), _ -> SyntheticStudy.make().runs(), background);

    @Override
    public void start(Stage stage) {
        Faces.load();
        MainViewModel main =
                new MainViewModel(
                        document,
                        SessionModels.of(document, new QuietDialogs(), folder()),
                        new QuietDialogs(),
                        recent(),
                        new Layout(),
                        List.of(),
                        List.of("a", "b", "c", "d", "e"),
                        MadeTourFiles.of(document, new QuietDialogs()));
        Appearance appearance =
                new Appearance(
                        document.looking().themeProperty(),
                        Platform.getPreferences().colorSchemeProperty());
        MainView view =
                new MainView(
                        new StackPane(),
                        main,
                        presentation(),
                        new ComputeBarViewModel(
                                document.looking(),
                                document.data(),
                                document.laws(),
                                document.studyProperty()),
                        workspaces(new SimpleObjectProperty<>(Theme.LIGHT)),
                        _ -> {},
                        _ -> {},
                        new FigureReading(_ -> {}, _ -> {}),
                        appearance);
        Scene scene = view.scene(990, 900);
        stage.setScene(scene);
        stage.show();
        document.fitting().bootstrapProperty().set(new BootstrapSettings(2, 1, Scheme.CASES, .9));
        document.data().open(new Origin.Sample("synthetic", "Synthetic"));
        Measuring measuring = new Measuring(main);
        scene.addPostLayoutPulseListener(measuring::endOfLayout);
        measuring.start();
    }

    /// A presentation that is never begun.
    private PresentationViewModel presentation() {
        return new PresentationViewModel(
                document,
                new TourViewModel(document, List.of(), List.of(), new QuietDialogs()),
                _ -> Optional.empty(),
                Map::of,
                Clock.systemUTC());
    }

    private List<Workspace> workspaces(ObservableValue<Theme> theme) {
        QuietDialogs dialogs = new QuietDialogs();
        return List.of(
                RunsWorkspace.of(
                        document,
                        new StartViewModel(_ -> {}, dialogs, recent(), List.of(), _ -> {}),
                        theme,
                        new Layout(),
                        new RememberedColumns(folder().resolve("columns"), background)),
                CurvesWorkspace.of(document, theme),
                IsoLossWorkspace.of(document, theme),
                IsoFlopWorkspace.of(document, theme),
                AllocationWorkspace.of(document, theme));
    }

    private RecentFiles recent() {
        return new RecentFiles(folder().resolve("recent"), Clock.systemUTC(), background);
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("isoscope-bench");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A screen by its place on the rail.
    private record Screen(int place, String name) {}

    /// Leaves one run after the other out on one screen after the other, and adds up what the JavaFX thread does from
    /// the step to the second pulse after its law.
    private final class Measuring extends AnimationTimer {
        private final MainViewModel main;
        private final Deque<Screen> screens = new ArrayDeque<>(SCREENS);
        private final double[] shown = new double[STEPS];
        private final double[] fitted = new double[STEPS];
        private int step = -WARM_UP;
        private int resting;
        private boolean waiting;
        private long pulseBegan;

        Measuring(MainViewModel main) {
            this.main = main;
            background.onQuick(() -> {
                waiting = false;
                resting = RESTING_PULSES;
            });
            main.show(screens.getFirst().place());
        }

        @Override
        public void handle(long now) {
            pulseBegan = watch.now();
        }

        void endOfLayout() {
            if (pulseBegan != 0) {
                watch.addSince(pulseBegan);
                pulseBegan = 0;
            }
            if (resting > 0) {
                resting--;
            } else if (!waiting && settled()) {
                Platform.runLater(this::next);
                waiting = true;
            }
        }

        private boolean settled() {
            return step > -WARM_UP
                    || (document.fitting().stateProperty().get() instanceof FitState.Done
                            && document.fitting().intervalStateProperty().get()
                                    instanceof IntervalState.Done);
        }

        private void next() {
            double busy = watch.take();
            if (step > 0) {
                shown[step - 1] = busy;
                fitted[step - 1] = background.quickNanos() / 1e6;
            }
            if (step == STEPS) {
                report();
                return;
            }
            step++;
            String run = Integer.toString(Math.floorMod(step * 7, SyntheticStudy.RUNS));
            watch.time(() -> document.runSteps().previewExcluded(Set.of(run)));
        }

        private void report() {
            System.out.printf(
                    Locale.ROOT,
                    "%s, %d runs, %d refits: on the JavaFX thread %s, the quick law %s%n",
                    screens.removeFirst().name(),
                    SyntheticStudy.RUNS,
                    STEPS,
                    summary(shown),
                    summary(fitted));
            if (screens.isEmpty()) {
                stop();
                Platform.exit();
                return;
            }
            step = -WARM_UP + 1;
            waiting = false;
            main.show(screens.getFirst().place());
        }

        private static String summary(double[] milliseconds) {
            double[] sorted = milliseconds.clone();
            Arrays.sort(sorted);
            return String.format(
                    Locale.ROOT,
                    "median %.2f ms, 95th percentile %.2f ms",
                    sorted[STEPS / 2],
                    sorted[STEPS * 95 / 100]);
        }
    }
}
