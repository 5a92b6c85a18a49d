package isoscope.ui.inspector;

import isoscope.fit.FitWarning;
import isoscope.law.LineStyle;
import isoscope.plot.Study;
import isoscope.session.FitSteps;
import isoscope.session.Fitting;
import isoscope.ui.theme.LawSample;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The law of the user's runs: its formula and its numbers with their intervals; or why there is none.
public final class FittedLawSection extends VBox {
    private final boolean withWarnings;
    private final Pins pins;
    private final ReadOnlyStringWrapper used = new ReadOnlyStringWrapper("");
    private final VBox formula = new VBox();
    private final EstimateRows constants;
    private final EstimateRows exponents;
    private final Label method = Notes.caption("");
    private final VBox warnings = new VBox();
    private final VBox rows = new VBox();
    private final List<Node> found;
    private List<String> formulas = List.of();

    /// Follows a fit.
    ///
    /// @param steps hold its numbers
    /// @param study of which it is
    /// @param withWarnings whether what need be said of the fit is said here too
    public FittedLawSection(
            Fitting fitting,
            FitSteps steps,
            ReadOnlyObjectProperty<Study> study,
            boolean withWarnings) {
        this.withWarnings = withWarnings;
        pins = new Pins(steps);
        constants = new EstimateRows(pins);
        exponents = new EstimateRows(pins);
        rows.getStyleClass().add("section-rows");
        warnings.getStyleClass().add("section-rows");
        found =
                List.of(
                        formula,
                        constants,
                        exponents,
                        new IntervalsLine(fitting),
                        method,
                        warnings);
        getChildren()
                .add(
                        new InspectorSection(Words.key("Fitted law"))
                                .withSample(new LawSample(LineStyle.FITTED))
                                .withNote(used.getReadOnlyProperty())
                                .with(rows));
        ObservableValue<Boolean> seen = sceneProperty().map(scene -> true).orElse(false);
        FitReport.whileSeen(fitting, steps, study, seen).subscribe(this::show);
    }

    private void show(FitReport report) {
        switch (report) {
            case FitReport.Missing missing -> {
                used.set("");
                rows.getChildren().setAll(instead(missing));
            }
            case FitReport.Found(var summary) -> {
                used.set(summary.used());
                setFormula(summary.formulas());
                constants.show(summary.constants());
                exponents.show(summary.exponents());
                method.setText(summary.method());
                warnings.getChildren().setAll(said(summary));
                if (!rows.getChildren().equals(found)) {
                    rows.getChildren().setAll(found);
                }
            }
        }
    }

    private void setFormula(List<String> now) {
        if (!now.equals(formulas)) {
            formulas = now;
            formula.getChildren().setAll(now.stream().map(FormulaLine::new).toList());
        }
    }

    private List<Node> said(FitSummary summary) {
        return withWarnings
                ? Notes.warnings(summary.warnings().stream().map(FitWarning::message).toList())
                : List.of();
    }

    private List<Node> instead(FitReport.Missing missing) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(
                missing.serious()
                        ? Notes.failure(missing.headline(), missing.help())
                        : Notes.caption(missing.headline() + ". " + missing.help()));
        List<String> held = pins.held();
        if (missing.serious() && !held.isEmpty()) {
            Button release = new Button(Words.of("Unpin %s", String.join(", ", held)));
            release.setId("release-pins");
            release.getStyleClass().add("link-button");
            release.setOnAction(event -> pins.releaseAll());
            nodes.add(release);
        }
        return nodes;
    }
}
