package isoscope.ui.laws;

import isoscope.ui.inspector.InspectorSection;
import isoscope.ui.theme.Styled;
import isoscope.words.Words;
import java.util.List;
import javafx.beans.property.BooleanProperty;
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
    private final ChecksViewModel model;
    private final VBox rows = Styled.of(new VBox(), "checks");

    ChecksSection(ChecksViewModel model) {
        this.model = model;
        setId("fit-checks");
        getChildren().add(new InspectorSection(Words.key("Checks")).with(rows));
        BooleanProperty seen = model.seenProperty();
        sceneProperty().subscribe(scene -> seen.set(scene != null));
        model.checks().subscribe(this::show);
    }

    private void show(List<FitCheck> checks) {
        rows.getChildren().setAll(checks.stream().map(this::row).toList());
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
        HBox row = Styled.of(new HBox(icon, words), "check");
        row.setAlignment(Pos.TOP_LEFT);
        row.setAccessibleText((check.fine() ? "Fine: " : "Warning: ") + check.text());
        return row;
    }

    private Button select(FitCheck check) {
        Button select = new Button(ChecksViewModel.offer(check));
        select.getStyleClass().addAll("link-button", "small-link", "select-runs");
        select.setOnAction(_ -> model.select(check));
        return select;
    }
}
