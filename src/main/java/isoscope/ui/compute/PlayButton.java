package isoscope.ui.compute;

import isoscope.words.Words;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.shape.SVGPath;

/// The button that lets C sweep upwards, and stops it.
final class PlayButton extends Button {
    private static final String PLAY = "M0 0 L14 8 L0 16 Z";
    private static final String PAUSE = "M0 0 H5 V16 H0 Z M9 0 H14 V16 H9 Z";

    PlayButton(ComputeBarViewModel model) {
        getStyleClass().add("play-button");
        setId("play-button");
        SVGPath icon = new SVGPath();
        setGraphic(icon);
        Tooltip tip = new Tooltip();
        setTooltip(tip);
        model.playingProperty()
                .subscribe(playing -> {
                    icon.setContent(playing ? PAUSE : PLAY);
                    icon.setTranslateX(playing ? 0 : 2);
                    String text =
                            playing ? Words.of("Pause (Space)") : Words.of("Sweep compute (Space)");
                    tip.setText(text);
                    setAccessibleText(text);
                });
        setOnAction(event -> model.togglePlay());
    }
}
