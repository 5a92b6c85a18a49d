package isoscope.ui.compute;

import isoscope.ui.theme.Styled;
import isoscope.words.Words;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The bar at the foot of the window, on every screen: play, field, slider and read-out.
public final class ComputeBar extends HBox {
    private static final double WIDE = 1280;
    private static final double READOUT_WIDE = 546;
    private static final double READOUT_NARROW = 498;
    private static final double READOUT_LEAST = 456;
    private static final double BESIDE_READOUT = 590;

    private final ComputeBarViewModel model;
    private final ComputeSlider slider;
    private final ReadoutGrid readout;

    /// The bar for a view-model.
    public ComputeBar(ComputeBarViewModel model) {
        this.model = model;
        slider = new ComputeSlider(model);
        slider.setId("compute-slider");
        readout = new ReadoutGrid(model);
        readout.setMinWidth(READOUT_LEAST);
        VBox middle = Styled.of(new VBox(slider, foot()), "compute-middle");
        // The slider takes what the others leave.
        middle.setPrefWidth(0);
        HBox.setHgrow(middle, Priority.ALWAYS);
        getChildren().addAll(new PlayButton(model), new ComputeField(model), middle, readout);
        getStyleClass().add("compute-bar");
        setId("compute-bar");
        widthProperty().subscribe(width -> fit(width.doubleValue()));
        sceneProperty()
                .subscribe(scene -> {
                    if (scene != null) {
                        model.reducedMotionProperty()
                                .bind(scene.getPreferences().reducedMotionProperty());
                    }
                });
        Sweep sweep = new Sweep();
        model.playingProperty().subscribe(sweep::run);
    }

    private void fit(double width) {
        boolean wide = width >= WIDE;
        double room =
                wide
                        ? READOUT_WIDE
                        : Math.clamp(width - BESIDE_READOUT, READOUT_LEAST, READOUT_NARROW);
        readout.setPrefWidth(room);
        readout.setMaxWidth(room);
        readout.setWide(wide);
    }

    private HBox foot() {
        Label elsewhere = Styled.of(new Label(), "caption", "number");
        elsewhere.textProperty().bind(model.elsewhereProperty());
        elsewhere.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label keys =
                Styled.of(
                        new Label(Words.of("← → 0.1 decade · Shift fine · Space play")), "caption");
        keys.setMinWidth(0);
        keys.visibleProperty().bind(widthProperty().greaterThanOrEqualTo(WIDE));
        keys.managedProperty().bind(keys.visibleProperty());
        HBox foot = Styled.of(new HBox(elsewhere, gap, keys), "compute-foot");
        foot.setAlignment(Pos.BASELINE_LEFT);
        return foot;
    }

    /// Lets the view-model know how time passes while it plays.
    private final class Sweep extends AnimationTimer {
        private long last;

        void run(boolean playing) {
            last = 0;
            if (playing) {
                start();
            } else {
                stop();
            }
        }

        @Override
        public void handle(long now) {
            if (last != 0) {
                model.advance((double) (now - last) / TimeUnit.SECONDS.toNanos(1));
            }
            last = now;
        }
    }
}
