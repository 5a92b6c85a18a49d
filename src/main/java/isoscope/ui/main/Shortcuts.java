package isoscope.ui.main;

import isoscope.ui.command.Command;
import isoscope.ui.compute.ComputeBarViewModel;
import java.util.List;
import java.util.stream.IntStream;
import javafx.collections.ObservableMap;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The keys that work everywhere in the window.
///
/// @param commands of which those with keys are heard
/// @param compute plays on Space where nothing else wants it, and goes to models on 1 to 9
/// @param regions where F6 goes, in order
record Shortcuts(List<Command> commands, ComputeBarViewModel compute, List<Node> regions) {
    private static final String DIGITS = "123456789";

    Shortcuts {
        commands = List.copyOf(commands);
        regions = List.copyOf(regions);
    }

    /// Makes the keys work in a scene.
    void install(Scene scene) {
        ObservableMap<KeyCombination, Runnable> keys = scene.getAccelerators();
        commands.stream()
                .filter(command -> !command.keys().isEmpty())
                .forEach(command -> keys.put(KeyCombination.valueOf(command.keys()), command::run));
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> press(scene, event));
    }

    private void press(Scene scene, KeyEvent event) {
        Node focused = scene.getFocusOwner();
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        int digit = DIGITS.indexOf(event.getText());
        if (event.getCode() == KeyCode.F6) {
            cycle(scene, event.isShiftDown() ? -1 : 1);
            event.consume();
        } else if (focused != null && ContextKeys.ask(event)) {
            ContextKeys.open(focused);
            event.consume();
        } else if (event.getCode() == KeyCode.SPACE && spaceIsFree(focused)) {
            compute.togglePlay();
            event.consume();
        } else if (plain && !event.getText().isEmpty() && digit >= 0 && lettersAreFree(focused)) {
            compute.moveToPin(digit);
            event.consume();
        }
    }

    /// Controls have a use for Space of their own, but for sliders.
    private static boolean spaceIsFree(@Nullable Node focused) {
        return !(focused instanceof Control) || focused instanceof Slider;
    }

    private static boolean lettersAreFree(@Nullable Node focused) {
        return !(focused instanceof TextInputControl);
    }

    private void cycle(Scene scene, int step) {
        List<Node> shown = regions.stream().filter(node -> node.getScene() != null).toList();
        Node focused = scene.getFocusOwner();
        int here =
                IntStream.range(0, shown.size())
                        .filter(i -> isWithin(focused, shown.get(i)))
                        .findFirst()
                        .orElse(step > 0 ? -1 : 0);
        for (int i = 1; i <= shown.size(); i++) {
            int next = Math.floorMod(here + step * i, shown.size());
            if (focusFirst(shown.get(next))) {
                return;
            }
        }
    }

    private static boolean isWithin(@Nullable Node node, Node region) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(region)) {
                return true;
            }
        }
        return false;
    }

    private static boolean focusFirst(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return false;
        }
        if (node.isFocusTraversable()) {
            node.requestFocus();
            return true;
        }
        return node instanceof Parent parent
                && parent.getChildrenUnmodifiable().stream().anyMatch(Shortcuts::focusFirst);
    }
}
