package isoscope.ui.theme;

import javafx.css.Styleable;

/// Nodes that look as the style sheets say.
public final class Styled {
    private Styled() {}

    /// A node with more style classes.
    public static <S extends Styleable> S of(S node, String... classes) {
        node.getStyleClass().addAll(classes);
        return node;
    }
}
