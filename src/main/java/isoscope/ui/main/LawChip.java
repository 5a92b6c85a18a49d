package isoscope.ui.main;

import atlantafx.base.controls.RingProgressIndicator;
import isoscope.ui.theme.LawSample;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A law at hand: its line and its name.
final class LawChip extends ToggleButton {
    private static final double RING = 14;

    private @Nullable ChipFace face;

    LawChip(String law) {
        setId("law-chip-" + law);
        getStyleClass().add("law-chip");
        setMinWidth(Region.USE_PREF_SIZE);
    }

    /// Looks and says otherwise, if that is so: laws follow a drag, their chips do not.
    void dress(ChipFace now) {
        setSelected(now.shown());
        if (now.equals(face)) {
            return;
        }
        face = now;
        setText(now.name());
        setAccessibleText(now.name());
        setGraphic(graphic(now));
        setTooltip(new Tooltip(now.tip()));
    }

    /// Takes the chip into the row or out of it.
    void show(boolean inRow) {
        setVisible(inRow);
        setManaged(inRow);
    }

    private static Node graphic(ChipFace face) {
        return switch (face.sign()) {
            case BUSY -> ring();
            case REFUSED -> new FontIcon(Feather.ALERT_TRIANGLE);
            case LINE, SOON, CANCELLED -> new LawSample(face.line());
        };
    }

    private static RingProgressIndicator ring() {
        RingProgressIndicator ring =
                new RingProgressIndicator(RingProgressIndicator.INDETERMINATE_PROGRESS);
        ring.setMinSize(RING, RING);
        ring.setPrefSize(RING, RING);
        ring.setMaxSize(RING, RING);
        return ring;
    }
}
