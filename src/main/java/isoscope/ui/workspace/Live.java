package isoscope.ui.workspace;

import java.util.function.Supplier;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/// Values computed from others and kept up to date.
public final class Live {
    private Live() {}

    /// A value that is computed again whenever one of its sources changes. Its sources keep it alive: unlike a binding
    /// it goes on when nobody else refers to it, so a view may just subscribe; and it is another value only when it is not
    /// equal to the one before.
    public static <T> ObservableValue<T> of(Supplier<T> value, Observable... sources) {
        ReadOnlyObjectWrapper<T> live = new ReadOnlyObjectWrapper<>(value.get());
        for (Observable source : sources) {
            source.subscribe(() -> {
                T now = value.get();
                if (!now.equals(live.get())) {
                    live.set(now);
                }
            });
        }
        return live.getReadOnlyProperty();
    }

    /// Like [#of(Supplier, Observable...)], but at rest while nobody looks; it catches up when somebody does.
    ///
    /// @param seen whether somebody looks
    public static <T> ObservableValue<T> whileSeen(
            ObservableValue<Boolean> seen, Supplier<T> value, Observable... sources) {
        ReadOnlyObjectWrapper<T> live = new ReadOnlyObjectWrapper<>(value.get());
        Runnable update =
                () -> {
                    if (seen.getValue()) {
                        live.set(value.get());
                    }
                };
        seen.subscribe(update);
        for (Observable source : sources) {
            source.subscribe(update);
        }
        return live.getReadOnlyProperty();
    }
}
