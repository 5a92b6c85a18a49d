package isoscope.ui.library;

import isoscope.ui.library.CardViewModel.Part;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The track below a slider, darker where the law was measured.
final class MeasuredTrack extends Pane {
    private static final double THICKNESS = 8;

    /// Distance from the end of the slider to the middle of its thumb when it is at the end.
    private static final double INSET = 10;

    private final Part part;
    private final Region whole = styled("slider-track");
    private final Region measured = styled("slider-runs");

    MeasuredTrack(Part part) {
        this.part = part;
        getChildren().addAll(whole, measured);
        setMouseTransparent(true);
    }

    private static Region styled(String style) {
        Region region = new Region();
        region.getStyleClass().add(style);
        region.setManaged(false);
        return region;
    }

    @Override
    protected void layoutChildren() {
        double way = getWidth() - 2 * INSET;
        double top = (getHeight() - THICKNESS) / 2;
        double round = THICKNESS / 2;
        whole.resizeRelocate(INSET - round, top, way + 2 * round, THICKNESS);
        double length = way * (part.to() - part.from());
        measured.resizeRelocate(INSET + way * part.from(), top, length, THICKNESS);
    }
}
