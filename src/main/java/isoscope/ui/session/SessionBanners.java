package isoscope.ui.session;

import atlantafx.base.controls.Message;
import atlantafx.base.theme.Styles;
import isoscope.ui.workspace.AtRest;
import isoscope.words.Words;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Banners below the top bar about sessions: the offer to bring unsaved changes back, and what was found when one was
/// opened. Both stay until the user has said something to them.
public final class SessionBanners extends VBox {
    private final SessionViewModel model;

    /// The banners of a session.
    public SessionBanners(SessionViewModel model) {
        this.model = model;
        StackPane offer = place("recovery-banner");
        StackPane notice = place("session-notice");
        notice.getStyleClass().add("failure-banner");
        AtRest.of(this, model.offerProperty()).subscribe(now -> fill(offer, now.map(this::offer)));
        AtRest.of(this, model.noticeProperty())
                .subscribe(now -> fill(notice, now.map(this::notice)));
        getChildren().addAll(offer, notice);
    }

    private static StackPane place(String id) {
        StackPane place = new StackPane();
        place.setId(id);
        place.managedProperty().bind(place.visibleProperty());
        return place;
    }

    private static void fill(StackPane place, Optional<? extends Node> content) {
        place.setVisible(content.isPresent());
        place.getChildren().setAll(content.stream().toList());
    }

    private HBox offer(String question) {
        Label words = new Label(question);
        words.setId("recovery-question");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button recover = button("recover-button", Words.of("Recover"), model::recover);
        recover.getStyleClass().add("primary");
        Button discard = button("discard-button", Words.of("Discard"), model::discard);
        discard.getStyleClass().add("outlined");
        HBox bar = new HBox(new FontIcon(Feather.ROTATE_CCW), words, gap, recover, discard);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("recovery-bar");
        return bar;
    }

    private static Button button(String id, String words, Runnable action) {
        Button button = new Button(words);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private Message notice(SessionNotice notice) {
        Message message =
                new Message(
                        notice.headline(), notice.detail(), new FontIcon(Feather.ALERT_TRIANGLE));
        message.getStyleClass().add(notice.failed() ? Styles.DANGER : Styles.WARNING);
        message.setOnClose(event -> model.dismissNotice());
        return message;
    }
}
