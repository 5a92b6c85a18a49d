package isoscope.ui.main;

import atlantafx.base.controls.RingProgressIndicator;
import isoscope.law.LineStyle;
import isoscope.ui.theme.LawSample;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A law at hand: its line and its name, or its line alone where names have no room.
final class LawChip extends ToggleButton {
    private static final double RING = 14;

    private @Nullable Face face;

    LawChip(String law) {
        setId("law-chip-" + law);
        getStyleClass().add("law-chip");
        setMinWidth(Region.USE_PREF_SIZE);
    }

    /// Looks and says otherwise, if that is so.
    ///
    /// @return whether it was
    boolean dress(Face now) {
        setSelected(now.shown());
        if (now.equals(face)) {
            return false;
        }
        face = now;
        setText(now.name());
        setAccessibleText(now.name());
        setGraphic(graphic(now));
        setTooltip(new Tooltip(now.tip()));
        return true;
    }

    /// Shows or drops the name.
    void fold(boolean folded) {
        setContentDisplay(folded ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
    }

    /// Its width with its name, whether that is shown or not.
    double wholeWidth() {
        Text name = new Text(getText());
        name.setFont(getFont());
        return foldedWidth() + snapSizeX(getGraphicTextGap() + name.getLayoutBounds().getWidth());
    }

    /// Its width without its name.
    double foldedWidth() {
        return snapSizeX(snappedLeftInset() + getGraphic().prefWidth(-1) + snappedRightInset());
    }

    private static Node graphic(Face face) {
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

    /// The sign that a chip shows beside its name.
    enum Sign {
        LINE,
        /// A fit that began just now: the line stays.
        SOON,
        BUSY,
        REFUSED,
        CANCELLED
    }

    /// How a chip looks and what it says.
    record Face(String name, LineStyle line, boolean shown, String tip, Sign sign) {}
}
