package isoscope.ui.tour;

import isoscope.ui.theme.Enlarged;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/// The parts of a presentation in their places: the chart, the caption at its right and the compute bar below both. The
/// bar needs a certain width; in less it is shown smaller.
final class PresentationBody extends Region {
    private static final PseudoClass ROOMY = PseudoClass.getPseudoClass("roomy");

    /// So high a caption has room for larger letters.
    private static final double ROOMY_HEIGHT = 800;

    private static final double INSET = 24;
    private static final double GAP = 32;
    private static final double BAR = 184;
    private static final double BAR_WIDTH = 1280;
    private static final double CAPTION_SHARE = 0.28;
    private static final double CAPTION_LEAST = 356;
    private static final double CAPTION_MOST = 384;

    private final Region chart;
    private final Region caption;
    private final Enlarged bar;

    PresentationBody(Region chart, Region caption, Region bar) {
        this.chart = chart;
        this.caption = caption;
        this.bar = new Enlarged(bar);
        getChildren().addAll(chart, caption, this.bar);
        getChildren().forEach(part -> part.setManaged(false));
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double bars = Math.min(1, width / BAR_WIDTH);
        double above = getHeight() - BAR * bars;
        double words = Math.clamp(CAPTION_SHARE * width, CAPTION_LEAST, CAPTION_MOST);
        double left = width - words - GAP - 2 * INSET;
        caption.pseudoClassStateChanged(ROOMY, getHeight() >= ROOMY_HEIGHT);
        bar.factorProperty().set(bars);
        bar.resizeRelocate(0, above, width, BAR * bars);
        chart.resizeRelocate(INSET, INSET, left, above - 1.5 * INSET);
        caption.resizeRelocate(INSET + left + GAP, INSET, words, above - 2 * INSET);
    }
}
