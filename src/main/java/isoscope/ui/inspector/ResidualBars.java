package isoscope.ui.inspector;

import isoscope.quantity.QuantityFormat;
import isoscope.ui.theme.Styled;
import isoscope.words.Words;
import java.util.List;
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
    private final Region band = region("histogram-band");
    private final Region median = region("histogram-median");
    private final List<Region> bars;
    private double from;
    private double to;
    private double marked;
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
                Words.of("Histogram of measured minus fitted loss"));
    }

    /// Draws a histogram of anything about a middle.
    ///
    /// @param left the text under its lower edge
    /// @param centre the text under its middle
    /// @param right the text under its upper edge
    /// @param meaning for a screen reader
    public ResidualBars(
            ResidualHistogram histogram, String left, String centre, String right, String meaning) {
        this.histogram = histogram;
        bars = histogram.counts().stream().map(count -> region("histogram-bar")).toList();
        getChildren().add(band);
        getChildren().addAll(bars);
        getChildren().addAll(axis, zero, median, low, middle, high);
        List.of(band, median).forEach(mark -> mark.setVisible(false));
        low.setText(left);
        middle.setText(centre);
        high.setText(right);
        getStyleClass().add("histogram");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setAccessibleText(Words.of("%s, from %s to %s", meaning, left, right));
    }

    /// Shades a stretch of values behind the bars and marks one value with a rule.
    ///
    /// @param begin of the stretch
    /// @param end of the stretch
    /// @param value to mark; one beyond an edge stands at the edge
    public ResidualBars marking(double begin, double end, double value) {
        from = begin;
        to = end;
        marked = value;
        List.of(band, median).forEach(mark -> mark.setVisible(true));
        return this;
    }

    private static String signed(double value, ResidualHistogram histogram) {
        int decimals = histogram.limit() < 0.01 ? 4 : histogram.limit() < 0.1 ? 3 : 2;
        return QuantityFormat.signed(value, decimals);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double floor = HEIGHT - FOOT;
        double bin = width / bars.size();
        for (int i = 0; i < bars.size(); i++) {
            double height = floor * histogram.counts().get(i) / Math.max(1, histogram.highest());
            bars.get(i).resizeRelocate(i * bin, floor - height, Math.max(1, bin - GAP), height);
        }
        band.resizeRelocate(place(from), 0, place(to) - place(from), floor);
        median.resizeRelocate(Math.min(place(marked), width - 2), 0, 2, floor);
        axis.resizeRelocate(0, floor, width, 1);
        zero.resizeRelocate(width / 2 - 1, 0, 2, floor);
        put(low, 0, HPos.LEFT);
        put(middle, 0, HPos.CENTER);
        put(high, 0, HPos.RIGHT);
    }

    private double place(double value) {
        return getWidth() * Math.clamp((value / histogram.limit() + 1) / 2, 0, 1);
    }

    private void put(Label label, double inset, HPos side) {
        layoutInArea(label, inset, HEIGHT - FOOT, getWidth(), FOOT, 0, side, VPos.BOTTOM);
    }

    private static Region region(String styleClass) {
        Region region = Styled.of(new Region(), styleClass);
        region.setManaged(false);
        return region;
    }

    private static Label label() {
        return Styled.of(new Label(), "caption", "number");
    }
}
