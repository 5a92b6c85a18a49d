package isoscope.plot.charts;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A function that remembers its latest answer, so that a drag step does not repeat the analysis of unchanged runs.
/// Safe to use from several threads: the worst is that two of them compute the same.
///
/// @param <K> the type of the keys; compared with `equals`
/// @param <V> the answer, immutable
final class Latest<K, V> {
    private final Function<K, V> function;
    private final AtomicReference<@Nullable Entry<K, V>> latest = new AtomicReference<>();

    Latest(Function<K, V> function) {
        this.function = function;
    }

    /// The answer for a key.
    V of(K key) {
        Entry<K, V> entry = latest.get();
        if (entry == null || !entry.key.equals(key)) {
            entry = new Entry<>(key, function.apply(key));
            latest.set(entry);
        }
        return entry.value;
    }

    /// Remembers an answer that was found elsewhere.
    void learn(K key, V value) {
        latest.set(new Entry<>(key, value));
    }

    /// Whether the answer for a key is remembered.
    boolean knows(K key) {
        Entry<K, V> entry = latest.get();
        return entry != null && entry.key.equals(key);
    }

    private record Entry<K, V>(K key, V value) {}
}
