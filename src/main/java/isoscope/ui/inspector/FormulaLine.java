package isoscope.ui.inspector;

import javafx.scene.AccessibleRole;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.scene.transform.Shear;

/// A formula set on one line: quantities lean by 8°, exponents are small and raised, indices small and lowered.
public final class FormulaLine extends TextFlow {
    private static final double SLANT = -Math.tan(Math.toRadians(8));
    private static final double BASELINE = 13;
    private static final double RAISE = -5;
    private static final double LOWER = 2.5;

    /// Sets a formula.
    ///
    /// @param text with exponents behind `^`: see [Formula#of(String)]
    public FormulaLine(String text) {
        getStyleClass().add("formula");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(text);
        Formula.of(text).pieces().forEach(piece -> getChildren().add(set(piece)));
    }

    private static Text set(Formula.Piece piece) {
        Text text = new Text(piece.text());
        boolean small = piece.raised() || piece.lowered();
        text.getStyleClass().add(small ? "formula-exponent" : "formula-base");
        if (piece.slanted()) {
            text.getTransforms().add(new Shear(SLANT, 0, 0, BASELINE));
        }
        text.setTranslateY((piece.raised() ? RAISE : 0) + (piece.lowered() ? LOWER : 0));
        return text;
    }
}
