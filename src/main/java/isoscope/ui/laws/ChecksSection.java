package isoscope.ui.laws;

import isoscope.fit.FitOutcome;
import isoscope.fit.resample.Ensemble;
import isoscope.quantity.Words;
import isoscope.session.Fitting;
import isoscope.session.Selection;
import isoscope.session.fit.FitState;
import isoscope.ui.inspector.InspectorSection;
import isoscope.ui.workspace.Live;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The checks of whether the fit can be relied on. Not there while there is no fit.
final class ChecksSection extends VBox {
    private final Fitting fitting;
    private final Selection selection;
    private final VBox rows = new VBox();
    private List<FitCheck> shown = List.of();

    ChecksSection(Fitting fitting, Selection selection) {
        this.fitting = fitting;
        this.selection = selection;
        setId("fit-checks");
        rows.getStyleClass().add("checks");
        getChildren().add(new InspectorSection("Checks").with(rows));
        ObservableValue<Boolean> seen = sceneProperty().map(scene -> true).orElse(false);
        Live.whileSeen(seen, this::checks, fitting.stateProperty(), fitting.intervalStateProperty())
                .subscribe(this::show);
    }

    /// The checks of the law that settled; while another is on its way, those of the one before.
    private List<FitCheck> checks() {
        Optional<Ensemble> ensemble = fitting.intervalStateProperty().get().shown();
        return fitting.stateProperty().get() instanceof FitState.Done(FitOutcome.Fitted fitted)
                ? FitCheck.of(fitted, ensemble)
                : shown;
    }

    private void show(List<FitCheck> checks) {
        if (!checks.equals(shown)) {
            shown = checks;
            rows.getChildren().setAll(checks.stream().map(this::row).toList());
        }
        setVisible(!checks.isEmpty());
        setManaged(!checks.isEmpty());
    }

    private Node row(FitCheck check) {
        FontIcon icon = new FontIcon(check.fine() ? Feather.CHECK : Feather.ALERT_TRIANGLE);
        icon.getStyleClass().add(check.fine() ? "success-icon" : "warning-icon");
        Label text = new Label(check.text());
        text.setWrapText(true);
        VBox words = new VBox(text);
        words.setAlignment(Pos.TOP_LEFT);
        if (!check.runs().isEmpty()) {
            words.getChildren().add(select(check));
        }
        HBox row = new HBox(icon, words);
        row.setAlignment(Pos.TOP_LEFT);
        row.getStyleClass().add("check");
        row.setAccessibleText((check.fine() ? "Fine: " : "Warning: ") + check.text());
        return row;
    }

    private Button select(FitCheck check) {
        int count = check.runs().size();
        Button select =
                new Button(count == 1 ? "Select the run" : Words.of("Select %,d runs", count));
        select.getStyleClass().addAll("link-button", "small-link", "select-runs");
        select.setOnAction(event -> selection.select(new HashSet<>(check.runs())));
        return select;
    }
}
