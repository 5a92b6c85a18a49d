package isoscope.ui.runs;

import javafx.scene.control.TableCell;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A bar from the middle: right when the run lies above the fitted law, left when below.
final class ResidualCell extends TableCell<RunRow, Number> {
    private final RunsViewModel model;
    private final Region bar = new Region();
    private final Region zero = new Region();
    private final Pane canvas =
            new Pane(zero, bar) {
                @Override
                protected void layoutChildren() {
                    place();
                }
            };

    ResidualCell(RunsViewModel model) {
        this.model = model;
        bar.getStyleClass().add("residual-bar");
        zero.getStyleClass().add("residual-zero");
    }

    @Override
    protected void updateItem(@Nullable Number residual, boolean empty) {
        super.updateItem(residual, empty);
        boolean any = !empty && residual != null && !Double.isNaN(residual.doubleValue());
        setGraphic(any ? canvas : null);
        canvas.requestLayout();
    }

    private void place() {
        double middle = Math.rint(canvas.getWidth() / 2);
        double height = canvas.getHeight();
        double full = model.fullResidual();
        double value = getItem() == null ? 0 : getItem().doubleValue();
        double share = full == 0 ? 0 : Math.clamp(value / full, -1, 1);
        double length = Math.max(1, Math.abs(share) * (middle - 2));
        zero.resizeRelocate(middle, 0, 1, height);
        bar.resizeRelocate(share < 0 ? middle - length : middle, height / 2 - 4, length, 8);
    }
}
