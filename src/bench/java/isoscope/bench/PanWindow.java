package isoscope.bench;

import isoscope.chart.FigureView;
import isoscope.plot.Theme;
import isoscope.session.Document;
import isoscope.session.data.Origin;
import isoscope.task.FxBackground;
import isoscope.ui.curves.CurvesWorkspace;
import isoscope.ui.theme.Faces;
import isoscope.ui.workspace.Workspace;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;

/// A window with ten million points, panned and zoomed by events as the mouse sends them.
public final class PanWindow extends Application {
    private static final double WIDTH = 990;
    private static final double HEIGHT = 730;
    private static final int WARM_UP = 100;
    private static final int FRAMES = 200;

    private final Document document =
            BenchDocuments.of(List.of(), _ -> ManyPoints.make(), new FxBackground());

    @Override
    public void start(Stage stage) {
        Faces.load();
        Workspace curves = CurvesWorkspace.of(document, new SimpleObjectProperty<>(Theme.LIGHT));
        Node content = curves.content();
        Scene scene = BenchScenes.light(content, WIDTH, HEIGHT);
        stage.setScene(scene);
        stage.show();
        document.data().open(new Origin.Sample("many", "Ten million points"));
        FigureView view = (FigureView) find(content);
        new Moving(view).start();
    }

    private static Node find(Node node) {
        if (node instanceof FigureView) {
            return node;
        }
        return ((Parent) node)
                .getChildrenUnmodifiable().stream()
                        .filter(child -> child instanceof FigureView || child instanceof Parent)
                        .map(PanWindow::find)
                        .findFirst()
                        .orElseThrow();
    }

    /// Moves the figure once a pulse and takes the time between pulses.
    private static final class Moving extends AnimationTimer {
        private final FigureView view;
        private final double[] frames = new double[FRAMES];
        private int frame = -WARM_UP;
        private boolean zooming;
        private long last;

        Moving(FigureView view) {
            this.view = view;
        }

        @Override
        public void handle(long now) {
            if (view.laidOut() == null || view.laidOut().marks().size() < ManyPoints.CURVES) {
                return;
            }
            long time = System.nanoTime();
            if (frame > 0) {
                frames[frame - 1] = (time - last) / 1e6;
            }
            last = time;
            if (frame == FRAMES) {
                report();
                return;
            }
            move();
            frame++;
        }

        private void move() {
            int step = frame + WARM_UP;
            if (zooming) {
                double amount = step / 25 % 2 == 0 ? 12 : -12;
                Event.fireEvent(view, scroll(amount));
            } else {
                double way = Math.abs(step % 100 - 50) * 3;
                if (step == 0) {
                    Event.fireEvent(
                            view, BenchScenes.mouse(MouseEvent.MOUSE_PRESSED, 450, HEIGHT / 2));
                }
                Event.fireEvent(
                        view, BenchScenes.mouse(MouseEvent.MOUSE_DRAGGED, 300 + way, HEIGHT / 2));
            }
        }

        private void report() {
            double[] sorted = frames.clone();
            Arrays.sort(sorted);
            System.out.printf(
                    Locale.ROOT,
                    "%s %,d points: %.0f frames a second; a frame takes median %.1f ms, 95th percentile %.1f ms%n",
                    zooming ? "Zooming" : "Panning",
                    ManyPoints.CURVES * ManyPoints.STEPS,
                    1e3 * FRAMES / Arrays.stream(frames).sum(),
                    sorted[FRAMES / 2],
                    sorted[FRAMES * 95 / 100]);
            if (zooming) {
                stop();
                Platform.exit();
            }
            Event.fireEvent(view, BenchScenes.mouse(MouseEvent.MOUSE_RELEASED, 460, HEIGHT / 2));
            zooming = true;
            frame = -WARM_UP;
        }

        private static ScrollEvent scroll(double amount) {
            return new ScrollEvent(
                    ScrollEvent.SCROLL,
                    WIDTH / 2,
                    HEIGHT / 3,
                    WIDTH / 2,
                    HEIGHT / 3,
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    0,
                    amount,
                    0,
                    amount,
                    ScrollEvent.HorizontalTextScrollUnits.NONE,
                    0,
                    ScrollEvent.VerticalTextScrollUnits.NONE,
                    0,
                    1,
                    null);
        }
    }
}
