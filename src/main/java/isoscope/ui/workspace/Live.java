package isoscope.ui.workspace;

import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/// Values computed from others and kept up to date.
public final class Live {
    private Live() {}

    /// A value that is computed again whenever one of its sources changes. Its sources keep it alive: unlike a binding
    /// it goes on when nobody else refers to it, so a view may just subscribe; and it is another value only when it is not
    /// equal to the one before.
    public static <T> ObservableValue<T> of(Supplier<T> value, ObservableValue<?>... sources) {
        ReadOnlyObjectWrapper<T> live = new ReadOnlyObjectWrapper<>(value.get());
        for (ObservableValue<?> source : sources) {
            source.subscribe((was, is) -> {
                T now = value.get();
                if (!now.equals(live.get())) {
                    live.set(now);
                }
            });
        }
        return live.getReadOnlyProperty();
    }

    /// Like [#of(Supplier, ObservableValue...)], but at rest while nobody looks; it catches up when somebody does.
    ///
    /// @param seen whether somebody looks
    public static <T> ObservableValue<T> whileSeen(
            ObservableValue<Boolean> seen, Supplier<T> value, ObservableValue<?>... sources) {
        ReadOnlyObjectWrapper<T> live = new ReadOnlyObjectWrapper<>(value.get());
        Runnable update =
                () -> {
                    if (seen.getValue()) {
                        live.set(value.get());
                    }
                };
        seen.subscribe(update);
        for (ObservableValue<?> source : sources) {
            source.subscribe((was, is) -> update.run());
        }
        return live.getReadOnlyProperty();
    }
}
