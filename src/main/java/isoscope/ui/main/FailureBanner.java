package isoscope.ui.main;

import atlantafx.base.controls.Message;
import atlantafx.base.theme.Styles;
import isoscope.ui.workspace.AtRest;
import java.util.Optional;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Says why a file was not opened, until it is put away or another one is opened.
final class FailureBanner extends StackPane {
    private final ReadingViewModel model;

    FailureBanner(ReadingViewModel model) {
        this.model = model;
        setId("failure-banner");
        getStyleClass().add("failure-banner");
        managedProperty().bind(visibleProperty());
        AtRest.of(this, model.failure()).subscribe(this::show);
    }

    private void show(Optional<Failure> failure) {
        setVisible(failure.isPresent());
        getChildren().setAll(failure.map(this::message).stream().toList());
    }

    private Message message(Failure failure) {
        Message message =
                new Message(
                        failure.headline(),
                        failure.reasons(),
                        new FontIcon(Feather.ALERT_TRIANGLE));
        message.getStyleClass().add(failure.partly() ? Styles.WARNING : Styles.DANGER);
        message.setOnClose(event -> model.dismissFailure());
        return message;
    }
}
