package isoscope.ui.inspector;

import isoscope.quantity.QuantityFormat;
import java.util.Locale;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// A small histogram of residuals with a rule at zero and three numbers below.
public final class ResidualBars extends Pane {
    private static final double HEIGHT = 58;
    private static final double FOOT = 16;
    private static final double GAP = 1;

    private final ResidualHistogram histogram;
    private final Region axis = region("histogram-axis");
    private final Region zero = region("histogram-zero");
    private final Label low = label();
    private final Label middle = label();
    private final Label high = label();

    /// Draws a histogram of residuals.
    public ResidualBars(ResidualHistogram histogram) {
        this(
                histogram,
                signed(-histogram.limit(), histogram),
                "residual 0",
                signed(histogram.limit(), histogram),
                "Histogram of measured minus fitted loss");
    }

    /// Draws a histogram of anything about a middle.
    ///
    /// @param left what stands under its lower edge
    /// @param centre what stands under its middle
    /// @param right what stands under its upper edge
    /// @param meaning for a screen reader
    public ResidualBars(
            ResidualHistogram histogram, String left, String centre, String right, String meaning) {
        this.histogram = histogram;
        histogram.counts().forEach(count -> getChildren().add(region("histogram-bar")));
        getChildren().addAll(axis, zero, low, middle, high);
        low.setText(left);
        middle.setText(centre);
        high.setText(right);
        getStyleClass().add("histogram");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setAccessibleText(String.format(Locale.ROOT, "%s, from %s to %s", meaning, left, right));
    }

    private static String signed(double value, ResidualHistogram histogram) {
        int decimals = histogram.limit() < 0.01 ? 4 : histogram.limit() < 0.1 ? 3 : 2;
        return QuantityFormat.signed(value, decimals);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double floor = HEIGHT - FOOT;
        double bin = width / histogram.counts().size();
        for (int i = 0; i < histogram.counts().size(); i++) {
            double height = floor * histogram.counts().get(i) / Math.max(1, histogram.highest());
            getChildren()
                    .get(i)
                    .resizeRelocate(i * bin, floor - height, Math.max(1, bin - GAP), height);
        }
        axis.resizeRelocate(0, floor, width, 1);
        zero.resizeRelocate(width / 2 - 1, 0, 2, floor);
        put(low, 0, HPos.LEFT);
        put(middle, 0, HPos.CENTER);
        put(high, 0, HPos.RIGHT);
    }

    private void put(Label label, double inset, HPos side) {
        layoutInArea(label, inset, HEIGHT - FOOT, getWidth(), FOOT, 0, side, VPos.BOTTOM);
    }

    private static Region region(String styleClass) {
        Region region = new Region();
        region.getStyleClass().add(styleClass);
        region.setManaged(false);
        return region;
    }

    private static Label label() {
        Label label = new Label();
        label.getStyleClass().addAll("caption", "number");
        return label;
    }
}
