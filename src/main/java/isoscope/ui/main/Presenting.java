package isoscope.ui.main;

import isoscope.ui.tour.PresentationView;
import isoscope.ui.tour.SpeakerWindow;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;

/// Puts a presentation in the place of the window's frame, and the frame back as it was, with what had the focus; and opens
/// the speaker's own window.
final class Presenting {
    private final StackPane root;
    private final Node frame;
    private final Supplier<PresentationView> make;
    private final Supplier<SpeakerWindow> makeSpeaker;
    private Optional<SpeakerWindow> speaker = Optional.empty();
    private Optional<PresentationView> made = Optional.empty();
    private Optional<Node> focused = Optional.empty();

    /// @param root holds the frame
    /// @param make makes the presentation when it is first shown
    /// @param makeSpeaker makes the speaker's own window when it is first opened
    Presenting(
            StackPane root,
            Node frame,
            Supplier<PresentationView> make,
            Supplier<SpeakerWindow> makeSpeaker) {
        this.makeSpeaker = makeSpeaker;
        this.root = root;
        this.frame = frame;
        this.make = make;
    }

    /// Shows the presentation or the frame.
    void show(boolean presenting) {
        if (presenting) {
            focused = Optional.ofNullable(root.getScene()).map(Scene::getFocusOwner);
            PresentationView view = made.orElseGet(make);
            made = Optional.of(view);
            swap(frame, view);
            view.requestFocus();
        } else {
            made.ifPresent(view -> swap(view, frame));
            focused.filter(node -> node.getScene() != null).ifPresent(Node::requestFocus);
            focused = Optional.empty();
        }
    }

    /// Opens the speaker's own window, or closes it.
    void showSpeaker(boolean shown) {
        if (shown && speaker.isEmpty()) {
            speaker = Optional.of(makeSpeaker.get());
        }
        speaker.ifPresent(window -> window.show(shown));
    }

    private void swap(Node shown, Node instead) {
        int place = root.getChildren().indexOf(shown);
        if (place >= 0) {
            root.getChildren().set(place, instead);
        }
    }
}
