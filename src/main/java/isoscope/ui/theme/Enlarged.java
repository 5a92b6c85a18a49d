package isoscope.ui.theme;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/// A content that is shown larger or smaller, in the room there is: twice as large it has half the width to arrange itself
/// in. Texts and shapes are drawn at that scale, so they stay sharp.
public final class Enlarged extends Region {
    private final Region content;
    private final Scale scale = new Scale(1, 1);
    private final DoubleProperty factor = new SimpleDoubleProperty(this, "factor", 1);

    /// A content as large as it is.
    public Enlarged(Region content) {
        this.content = content;
        content.getTransforms().add(scale);
        content.setManaged(false);
        getChildren().add(content);
        factor.subscribe(now -> {
            scale.setX(now.doubleValue());
            scale.setY(now.doubleValue());
            requestLayout();
        });
    }

    /// A content so many times as large.
    public static Enlarged by(double factor, Region content) {
        Enlarged enlarged = new Enlarged(content);
        enlarged.factor.set(factor);
        return enlarged;
    }

    /// A content so many times as large, which takes no more room than it asks for.
    public static Enlarged asItIs(double factor, Region content) {
        Enlarged enlarged = by(factor, content);
        enlarged.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        enlarged.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        return enlarged;
    }

    /// How many times as large the content is shown.
    public DoubleProperty factorProperty() {
        return factor;
    }

    @Override
    protected void layoutChildren() {
        content.resizeRelocate(0, 0, getWidth() / factor.get(), getHeight() / factor.get());
    }

    @Override
    protected double computeMinWidth(double height) {
        return content.minWidth(-1) * factor.get();
    }

    @Override
    protected double computeMinHeight(double width) {
        return content.minHeight(-1) * factor.get();
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.max(content.minWidth(-1), content.prefWidth(-1)) * factor.get();
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.max(content.minHeight(-1), content.prefHeight(-1)) * factor.get();
    }
}
