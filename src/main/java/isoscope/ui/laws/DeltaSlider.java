package isoscope.ui.laws;

import isoscope.fit.FitSettings;
import isoscope.words.Words;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;

/// Huber's delta by decades. The fit follows the thumb; letting it go makes one step of the drag.
final class DeltaSlider extends Slider {
    private static final double KEY_STEP = 0.1;

    private boolean following;

    DeltaSlider(FitSettingsViewModel model) {
        super(
                FitSettingsViewModel.DELTA_LOW,
                FitSettingsViewModel.DELTA_HIGH,
                Math.log10(FitSettings.DEFAULT_HUBER_DELTA));
        setId("huber-delta-slider");
        setAccessibleText(Words.of("Huber δ, as a power of ten"));
        setTooltip(
                new Tooltip(
                        Words.of(
                                "Residual of ln L beyond which the objective grows linearly instead of quadratically")));
        getStyleClass().add("small");
        setBlockIncrement(KEY_STEP);
        model.choicesProperty()
                .subscribe(now -> {
                    following = true;
                    if (!isValueChanging()) {
                        setValue(model.deltaPlace());
                    }
                    following = false;
                });
        valueProperty()
                .subscribe((before, now) -> {
                    if (following) {
                        return;
                    }
                    if (isValueChanging()) {
                        model.dragDelta(now.doubleValue());
                    } else {
                        model.setDelta(now.doubleValue());
                    }
                });
        valueChangingProperty()
                .subscribe((before, dragged) -> {
                    if (!dragged) {
                        model.dropDelta();
                    }
                });
    }
}
