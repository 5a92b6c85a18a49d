package isoscope.ui.runs;

import isoscope.runs.ComputeCount;
import isoscope.runs.ComputeRatio;
import isoscope.runs.CurveRule;
import isoscope.runs.ParameterCount;
import isoscope.ui.inspector.InspectorSection;
import isoscope.ui.inspector.Notes;
import isoscope.ui.inspector.ResidualBars;
import isoscope.ui.theme.Styled;
import isoscope.ui.workspace.Segments;
import isoscope.ui.workspace.Segments.Choice;
import isoscope.words.Words;
import java.util.List;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The conventions of N, C and the loss of a curve: how the file has them, and switches that convert.
final class ConventionsSection extends VBox {
    private static final int MEAN_POINTS = 10;

    ConventionsSection(RunsViewModel model) {
        setId("conventions");
        VBox rows = Styled.of(new VBox(), "conventions");
        VBox ratio = new VBox();
        model.conventions().subscribe(now -> ratio.getChildren().setAll(ratio(now)));
        VBox curves =
                new VBox(
                        caption(Words.of("Loss of a curve")),
                        new Segments<>(
                                "curve-rule", model.treatment().curveRuleProperty(), curveRules()));
        curves.visibleProperty().bind(model.hasCurves());
        curves.managedProperty().bind(curves.visibleProperty());
        Label caveat = Notes.caption("");
        caveat.textProperty().bind(model.conventionCaveat());
        caveat.visibleProperty().bind(caveat.textProperty().isNotEmpty());
        caveat.managedProperty().bind(caveat.visibleProperty());
        rows.getChildren()
                .addAll(
                        ratio,
                        caption(Words.of("Compute")),
                        compute(model.treatment().computeProperty()),
                        caption(Words.of("Parameters")),
                        new Segments<>(
                                "parameter-count", model.treatment().parametersProperty(), sizes()),
                        caveat,
                        curves);
        getChildren().add(new InspectorSection(Words.key("Conventions")).with(rows));
    }

    private static List<Node> ratio(Conventions now) {
        ResidualBars bars =
                new ResidualBars(
                        now.histogram(),
                        now.edge(false),
                        "C = 6ND",
                        now.edge(true),
                        Words.of("Histogram of C over 6ND"));
        bars.marking(
                Math.log10(1 - ComputeRatio.TOLERANCE),
                Math.log10(1 + ComputeRatio.TOLERANCE),
                Math.log10(now.median()));
        Label words = Notes.caption(now.sentence());
        if (!now.fine()) {
            words.getStyleClass().add("warning-text");
        }
        return List.of(bars, words);
    }

    private static Label caption(String text) {
        return Styled.of(new Label(text), "form-caption");
    }

    private static ComboBox<ComputeCount> compute(Property<ComputeCount> count) {
        ComboBox<ComputeCount> combo = new ComboBox<>();
        combo.setId("compute-count");
        combo.setAccessibleText(Words.of("Compute"));
        combo.setMaxWidth(Double.MAX_VALUE);
        combo.getStyleClass().add("input-choice");
        combo.setConverter(new ComputeNames());
        combo.getItems().setAll(ComputeCount.values());
        combo.valueProperty().bindBidirectional(count);
        return combo;
    }

    private static final class ComputeNames extends StringConverter<ComputeCount> {
        @Override
        public String toString(@Nullable ComputeCount count) {
            return switch (count) {
                case null -> "";
                case RECORDED -> Words.of("Recorded");
                case SIX_ND -> "6ND";
                case FORWARD -> Words.of("Forward only (×3)");
                case GFLOP -> Words.of("In GFLOP (×10⁹)");
                case ATTENTION -> Words.of("6ND and attention");
            };
        }

        @Override
        public ComputeCount fromString(String text) {
            return ComputeCount.RECORDED;
        }
    }

    private static List<Choice<ParameterCount>> sizes() {
        return List.of(
                new Choice<>(ParameterCount.RECORDED, Words.of("Recorded")),
                new Choice<>(ParameterCount.TOTAL, "+ embeddings"),
                new Choice<>(ParameterCount.NON_EMBEDDING, "− embeddings"));
    }

    private static List<Choice<CurveRule>> curveRules() {
        return List.of(
                new Choice<>(new CurveRule.Last(), Words.of("Last")),
                new Choice<>(new CurveRule.Minimum(), Words.of("Lowest")),
                new Choice<>(new CurveRule.MeanOfLast(MEAN_POINTS), Words.of("Mean of 10")));
    }
}
