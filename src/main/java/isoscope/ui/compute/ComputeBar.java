package isoscope.ui.compute;

import isoscope.ui.theme.Styled;
import isoscope.words.Words;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.SVGPath;

/// The bar at the foot of the window, on every screen: play, field, slider and read-out.
public final class ComputeBar extends HBox {
    private static final double WIDE = 1280;
    private static final double READOUT_WIDE = 546;
    private static final double READOUT_NARROW = 498;
    private static final double READOUT_LEAST = 456;
    private static final double BESIDE_READOUT = 590;
    private static final String PLAY = "M0 0 L14 8 L0 16 Z";
    private static final String PAUSE = "M0 0 H5 V16 H0 Z M9 0 H14 V16 H9 Z";

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
        getChildren().addAll(play(), new ComputeField(model), middle, readout);
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

    private Button play() {
        SVGPath icon = new SVGPath();
        Button play = Styled.of(new Button(), "play-button");
        play.setId("play-button");
        play.setGraphic(icon);
        Tooltip tip = new Tooltip();
        play.setTooltip(tip);
        model.playingProperty()
                .subscribe(playing -> {
                    icon.setContent(playing ? PAUSE : PLAY);
                    icon.setTranslateX(playing ? 0 : 2);
                    String text =
                            playing ? Words.of("Pause (Space)") : Words.of("Sweep compute (Space)");
                    tip.setText(text);
                    play.setAccessibleText(text);
                });
        play.setOnAction(event -> model.togglePlay());
        return play;
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
