package isoscope.ui.workspace;

import isoscope.task.Background;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Something that a screen reads in the background when it first needs it.
///
/// @param <T> the type of it
public final class ReadOnce<T> {
    private final String name;
    private final Supplier<T> source;
    private final Background background;
    private Optional<T> value = Optional.empty();
    private boolean reading;

    /// @param name of the work in the background
    /// @param source reads it
    public ReadOnce(String name, Supplier<T> source, Background background) {
        this.name = name;
        this.source = source;
        this.background = background;
    }

    /// The value that was read; empty until then.
    public Optional<T> value() {
        return value;
    }

    /// Begins to read, unless that is under way.
    ///
    /// @param then takes what was read
    public void read(Consumer<T> then) {
        if (reading) {
            return;
        }
        reading = true;
        background.submit(
                name,
                _ -> source.get(),
                read -> {
                    value = Optional.of(read);
                    then.accept(read);
                },
                () -> reading = false);
    }
}
