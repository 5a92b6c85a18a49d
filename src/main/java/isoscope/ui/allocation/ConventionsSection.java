package isoscope.ui.allocation;

import isoscope.ui.inspector.InspectorSection;
import isoscope.ui.inspector.Notes;
import isoscope.words.Words;
import javafx.scene.layout.VBox;

/// Conditions of comparing the laws: what their N counts, and which constants they have.
final class ConventionsSection extends VBox {
    private static final String TEXT =
            Words.key(
                    "Kaplan counts parameters without embeddings; the others count all. Sizes are compared without "
                            + "converting them. C = 6ND throughout. Chinchilla A3 uses the exact constants of its paper, "
                            + "not the printed ones.");

    ConventionsSection() {
        getChildren()
                .add(
                        new InspectorSection(Words.key("Conventions"))
                                .with(Notes.caption(Words.said(TEXT))));
    }
}
