package isoscope.bench;

import isoscope.chart.FigureView;
import isoscope.fit.resample.BootstrapSettings;
import isoscope.fit.resample.Scheme;
import isoscope.plot.Rect;
import isoscope.plot.Theme;
import isoscope.runs.RunSet;
import isoscope.session.Document;
import isoscope.session.data.Origin;
import isoscope.session.data.RecentFiles;
import isoscope.session.fit.FitState;
import isoscope.session.fit.IntervalState;
import isoscope.session.view.Layout;
import isoscope.task.FxBackground;
import isoscope.testkit.DirectBackground;
import isoscope.ui.runs.RememberedColumns;
import isoscope.ui.runs.RunsWorkspace;
import isoscope.ui.runs.StartViewModel;
import isoscope.ui.theme.Faces;
import isoscope.ui.workspace.ChartTool;
import isoscope.ui.workspace.Workspace;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The screen of runs with more and more of them, under a pointer that moves and a box that is drawn.
public final class ManyRunsWindow extends Application {
    private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000);
    private static final int WARM_UP = 20;
    private static final int FRAMES = 60;

    private final Document document =
            BenchDocuments.of(
                    List.of(),
                    count -> new RunSet(count, BenchRuns.generated(Integer.parseInt(count))),
                    new FxBackground());

    @Override
    public void start(Stage stage) {
        Faces.load();
        RecentFiles recent =
                new RecentFiles(
                        Path.of("target", "no-recent"), Clock.systemUTC(), new DirectBackground());
        Workspace runs =
                RunsWorkspace.of(
                        document,
                        new StartViewModel(_ -> {}, new QuietDialogs(), recent, List.of(), _ -> {}),
                        new SimpleObjectProperty<>(Theme.LIGHT),
                        new Layout(),
                        new RememberedColumns(Path.of("target", "no-columns"), new FxBackground()));
        Scene scene = BenchScenes.light(runs.content(), 990, 900);
        stage.setScene(scene);
        stage.show();
        runs.chart().orElseThrow().toolProperty().set(ChartTool.LEAVE_OUT);
        document.fitting().bootstrapProperty().set(new BootstrapSettings(2, 1, Scheme.CASES, .9));
        new Measuring(scene).start();
    }

    /// One movement a pulse, and what the thread did since the last one.
    private final class Measuring extends AnimationTimer {
        private final Scene scene;
        private final double[] frames = new double[FRAMES];
        private final double[][] medians = new double[SIZES.size()][2];
        private int size = -1;
        private int frame;
        private boolean boxing = true;
        private long last;
        private @Nullable FigureView view;

        Measuring(Scene scene) {
            this.scene = scene;
        }

        @Override
        public void handle(long pulse) {
            long now = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            if (size < 0 || frame == FRAMES) {
                next();
            } else if (settled() || frame > -WARM_UP) {
                if (frame > 0) {
                    frames[frame - 1] = (now - last) / 1e6;
                }
                frame++;
                move();
            }
            last = now;
        }

        private boolean settled() {
            return document.studyProperty().get().runs().size() == SIZES.get(size)
                    && document.fitting().stateProperty().get() instanceof FitState.Done
                    && document.fitting().intervalStateProperty().get()
                            instanceof IntervalState.Done
                    && view().laidOut() != null;
        }

        private void next() {
            if (size >= 0) {
                report();
            }
            boxing = !boxing;
            frame = -WARM_UP;
            if (boxing) {
                mouse(MouseEvent.MOUSE_PRESSED, 0.02);
                return;
            }
            size++;
            if (size == SIZES.size()) {
                stop();
                Platform.exit();
                return;
            }
            String count = SIZES.get(size).toString();
            document.data().open(new Origin.Sample(count, count));
        }

        private void move() {
            double share = 0.3 + 0.3 * Math.sin(0.2 * frame);
            mouse(boxing ? MouseEvent.MOUSE_DRAGGED : MouseEvent.MOUSE_MOVED, share);
        }

        private void report() {
            double[] sorted = frames.clone();
            Arrays.sort(sorted);
            double median = sorted[FRAMES / 2];
            medians[size][boxing ? 1 : 0] = median;
            System.out.printf(
                    Locale.ROOT,
                    "%s over %,d runs: a frame takes the JavaFX thread median %.2f ms, 95th percentile %.1f ms%s%n",
                    boxing ? "A box" : "A pointer",
                    SIZES.get(size),
                    median,
                    sorted[FRAMES * 95 / 100],
                    size == 0
                            ? ""
                            : String.format(
                                    Locale.ROOT,
                                    ", %.1f times that of a tenth of the runs",
                                    median / medians[size - 1][boxing ? 1 : 0]));
            if (boxing) {
                mouse(MouseEvent.MOUSE_RELEASED, 0.02);
                document.history().undo();
            }
        }

        private FigureView view() {
            if (view == null) {
                view = (FigureView) scene.getRoot().lookup(".figure-view");
            }
            return view;
        }

        /// A place on the diagonal of the frame.
        private void mouse(EventType<MouseEvent> type, double share) {
            FigureView view = view();
            Rect frame = Objects.requireNonNull(view.laidOut()).panels().getFirst().frame();
            Point2D place =
                    view.localToScene(
                            frame.x() + share * frame.width(),
                            frame.bottom() - share * frame.height());
            Event.fireEvent(view, BenchScenes.mouse(type, place.getX(), place.getY()));
        }
    }
}
