package isoscope.bench;

import atlantafx.base.theme.PrimerLight;
import isoscope.chart.FigureView;
import isoscope.plot.AxisRanges;
import isoscope.plot.Figure;
import isoscope.plot.Layer;
import isoscope.plot.Study;
import isoscope.plot.Theme;
import isoscope.plot.charts.FigureBuilder;
import isoscope.plot.charts.IsoLossFigure;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;

/// The window in which a drag is measured.
public final class DragWindow extends Application {
    private static final int RUNS = 1_000;
    private static final int WARM_UP = 100;
    private static final int STEPS = 300;
    private static final double LOW = 1e19;
    private static final double HIGH = 1e25;

    private final Study study =
            SyntheticStudy.make(
                    RUNS, List.of("kaplan", "chinchilla-a1", "chinchilla-a3", "besiroglu"));
    private final Watch watch = new Watch();
    private final FigureBuilder builder = new IsoLossFigure(Layer.Plane.COMPUTE_PARAMETERS);
    private final Figure built = builder.build(study, LOW, AxisRanges.AUTOMATIC);
    private final double[] milliseconds = new double[STEPS];

    @Override
    public void start(Stage stage) {
        setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        FigureView view = new FigureView(Theme.LIGHT);
        view.figureProperty().set(built);
        Scene scene = new Scene(new BorderPane(view), 980, 680);
        stage.setScene(scene);
        stage.show();
        Drag drag = new Drag(view);
        scene.addPostLayoutPulseListener(drag::endOfLayout);
        drag.start();
    }

    private void report() {
        double[] sorted = milliseconds.clone();
        Arrays.sort(sorted);
        System.out.printf(
                Locale.ROOT,
                "drag step, %d runs, %d laws, %d steps: median %.2f ms, 95th percentile %.2f ms%n",
                RUNS,
                study.laws().size(),
                STEPS,
                sorted[STEPS / 2],
                sorted[STEPS * 95 / 100]);
        Platform.exit();
    }

    /// One step a pulse: moved at its start, measured at the end of its layout.
    private final class Drag extends AnimationTimer {
        private final FigureView view;
        private int step = -WARM_UP;
        private long started;

        Drag(FigureView view) {
            this.view = view;
        }

        @Override
        public void handle(long now) {
            double place = (double) (step + WARM_UP) / (STEPS + WARM_UP);
            double compute = LOW * Math.pow(HIGH / LOW, place);
            started = watch.now();
            view.move(builder.moveTo(built, study, compute));
        }

        void endOfLayout() {
            if (started == 0) {
                return;
            }
            if (step >= 0) {
                milliseconds[step] = (watch.now() - started) / 1e6;
            }
            started = 0;
            step++;
            if (step == STEPS) {
                stop();
                report();
            }
        }
    }
}
