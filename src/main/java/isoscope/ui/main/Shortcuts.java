package isoscope.ui.main;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.collections.ObservableMap;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The keys that work everywhere in the window.
final class Shortcuts {
    private static final List<KeyCode> DIGITS =
            List.of(
                    KeyCode.DIGIT1,
                    KeyCode.DIGIT2,
                    KeyCode.DIGIT3,
                    KeyCode.DIGIT4,
                    KeyCode.DIGIT5,
                    KeyCode.DIGIT6);

    private final Actions actions;
    private final MainViewModel model;

    Shortcuts(MainViewModel model, Actions actions) {
        this.model = model;
        this.actions = actions;
    }

    /// Makes the keys work in a scene.
    void install(Scene scene) {
        ObservableMap<KeyCombination, Runnable> keys = scene.getAccelerators();
        keys.put(control(KeyCode.O), model::askOpen);
        keys.put(control(KeyCode.O, KeyCombination.SHIFT_DOWN), model::askAdd);
        keys.put(control(KeyCode.V), () -> Pasting.paste(model));
        keys.put(control(KeyCode.R), model::reload);
        keys.put(control(KeyCode.S), model.session()::save);
        keys.put(control(KeyCode.S, KeyCombination.SHIFT_DOWN), model.session()::saveAs);
        keys.put(control(KeyCode.E), actions.export());
        keys.put(control(KeyCode.C, KeyCombination.SHIFT_DOWN), actions.copy());
        keys.put(control(KeyCode.Z), model.document().history()::undo);
        keys.put(control(KeyCode.Z, KeyCombination.SHIFT_DOWN), model.document().history()::redo);
        keys.put(control(KeyCode.I), model::toggleInspector);
        keys.put(control(KeyCode.L), actions.theme());
        keys.putAll(workspaces());
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> press(scene, event));
    }

    private Map<KeyCombination, Runnable> workspaces() {
        return IntStream.range(0, DIGITS.size())
                .boxed()
                .collect(Collectors.toMap(i -> control(DIGITS.get(i)), i -> () -> model.show(i)));
    }

    private void press(Scene scene, KeyEvent event) {
        if (event.getCode() == KeyCode.F6) {
            cycle(scene, event.isShiftDown() ? -1 : 1);
            event.consume();
        } else if (event.getCode() == KeyCode.SPACE && spaceIsFree(scene.getFocusOwner())) {
            actions.play().run();
            event.consume();
        }
    }

    private static boolean spaceIsFree(@Nullable Node focused) {
        return !(focused instanceof TextInputControl || focused instanceof ButtonBase);
    }

    private void cycle(Scene scene, int step) {
        List<Node> regions =
                actions.regions().stream().filter(node -> node.getScene() != null).toList();
        Node focused = scene.getFocusOwner();
        int here =
                IntStream.range(0, regions.size())
                        .filter(i -> isWithin(focused, regions.get(i)))
                        .findFirst()
                        .orElse(step > 0 ? -1 : 0);
        for (int i = 1; i <= regions.size(); i++) {
            int next = Math.floorMod(here + step * i, regions.size());
            if (focusFirst(regions.get(next))) {
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

    private static KeyCombination control(KeyCode code, KeyCombination.Modifier... more) {
        KeyCombination.Modifier[] all = new KeyCombination.Modifier[more.length + 1];
        all[0] = KeyCombination.SHORTCUT_DOWN;
        System.arraycopy(more, 0, all, 1, more.length);
        return new KeyCodeCombination(code, all);
    }

    /// What the keys do beyond the view-model.
    ///
    /// @param export saves the figure shown
    /// @param copy puts the figure shown on the clipboard
    /// @param theme changes from light to dark or back
    /// @param play starts or stops the sweep
    /// @param regions where F6 goes, in order
    record Actions(
            Runnable export, Runnable copy, Runnable theme, Runnable play, List<Node> regions) {}
}
