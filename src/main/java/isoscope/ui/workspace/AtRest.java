package isoscope.ui.workspace;

import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;

/// Lets what takes room beside a chart wait while a mouse button is held, for nothing may move under what is dragged.
public final class AtRest {
    private static final Set<EventType<MouseEvent>> HOLDING =
            Set.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_DRAGGED);
    private static final Set<EventType<MouseEvent>> FREE =
            Set.of(MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_MOVED);

    private AtRest() {}

    /// A value as a node may show it: while a button is held in the node's window it stays as it was, and it catches up
    /// when the button is released.
    public static <T> ObservableValue<T> of(Node node, ObservableValue<T> value) {
        return Live.whileSeen(released(node), value::getValue, value);
    }

    private static ObservableValue<Boolean> released(Node node) {
        BooleanProperty released = new SimpleBooleanProperty(true);
        EventHandler<MouseEvent> press = _ -> released.set(false);
        EventHandler<MouseEvent> release = _ -> released.set(true);
        node.sceneProperty()
                .subscribe((was, is) -> {
                    if (was != null) {
                        HOLDING.forEach(type -> was.removeEventFilter(type, press));
                        FREE.forEach(type -> was.removeEventFilter(type, release));
                    }
                    if (is != null) {
                        HOLDING.forEach(type -> is.addEventFilter(type, press));
                        FREE.forEach(type -> is.addEventFilter(type, release));
                    }
                    released.set(true);
                });
        return released;
    }
}
