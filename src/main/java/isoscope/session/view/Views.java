package isoscope.session.view;

import isoscope.plot.AxisRanges;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// How the open data are looked at: what each chart has been zoomed to, and the choices screens offer, such as the plane
/// of IsoLoss. A screen asks for its part by name; what was kept for that name before anybody asked is there.
public final class Views {
    /// The name of the word that says which screen is shown.
    public static final String SCREEN = "workspace";

    private final Map<String, ViewTrack> tracks = new TreeMap<>();
    private final Map<String, Choice<?>> choices = new TreeMap<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private Map<String, String> kept = Map.of();

    Views() {}

    /// Calls somebody each time something is looked at in another way.
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /// The ranges that a chart has been zoomed to.
    ///
    /// @param chart its stable name, such as `isoloss`
    public ViewTrack track(String chart) {
        return tracks.computeIfAbsent(chart, _ -> watched(new ViewTrack()));
    }

    /// One of a few values that a screen can be set to.
    ///
    /// @param name stable, such as `isoloss.plane`
    /// @param initial where nothing else was kept
    public <E extends Enum<E>> ObjectProperty<E> choice(String name, E initial) {
        E[] all = initial.getDeclaringClass().getEnumConstants();
        return add(
                name,
                initial,
                Enum::name,
                text -> Arrays.stream(all).filter(e -> e.name().equals(text)).findFirst());
    }

    /// A switch that is on or off.
    ///
    /// @param name stable, such as `laws.quantiles`
    /// @param initial where nothing else was kept
    public ObjectProperty<Boolean> flag(String name, boolean initial) {
        return add(name, initial, on -> Boolean.toString(on), Views::flag);
    }

    /// A word that a screen can be set to.
    ///
    /// @param name stable, such as `workspace`
    /// @param initial where nothing else was kept
    public ObjectProperty<String> word(String name, String initial) {
        return add(name, initial, word -> word, Optional::of);
    }

    /// The ranges of every chart that was zoomed, by the chart's name.
    public Map<String, AxisRanges> ranges() {
        Map<String, AxisRanges> all = new LinkedHashMap<>();
        tracks.forEach((chart, track) -> {
            if (!track.nowProperty().get().equals(AxisRanges.AUTOMATIC)) {
                all.put(chart, track.nowProperty().get());
            }
        });
        return all;
    }

    /// The choices on every screen, by the setting's name.
    public Map<String, String> settings() {
        Map<String, String> all = new TreeMap<>(kept);
        choices.forEach((name, choice) -> all.put(name, choice.text()));
        return all;
    }

    /// The settings of a screen that are not as they begin, by name, such as `plane` of IsoLoss.
    ///
    /// @param screen its id
    public Map<String, String> changed(String screen) {
        Map<String, String> all = new TreeMap<>();
        ofScreen(screen)
                .forEach((name, choice) -> {
                    if (!choice.property().get().equals(choice.initial())) {
                        all.put(name, choice.text());
                    }
                });
        return all;
    }

    /// Shows a screen; settings of it that are not given are as they begin, but for words that were typed, which stay.
    ///
    /// @param screen its id
    /// @param settings by name, such as `plane` of IsoLoss
    public void show(String screen, Map<String, String> settings) {
        ofScreen(screen)
                .forEach((name, choice) -> {
                    if (settings.containsKey(name) || !(choice.initial() instanceof String)) {
                        choice.restore(settings.get(name));
                    }
                });
        Choice<?> shown = choices.get(SCREEN);
        if (shown != null) {
            shown.restore(screen);
        }
    }

    private Map<String, Choice<?>> ofScreen(String screen) {
        String start = screen + ".";
        Map<String, Choice<?>> all = new TreeMap<>();
        choices.forEach((name, choice) -> {
            if (name.startsWith(start)) {
                all.put(name.substring(start.length()), choice);
            }
        });
        return all;
    }

    /// Looks at the data as it was done before. Settings nobody asked for yet are kept for
    /// whoever does; a value that is not understood, or none, gives the initial one.
    public void restore(Map<String, AxisRanges> ranges, Map<String, String> settings) {
        kept = Map.copyOf(settings);
        choices.forEach((name, choice) -> choice.restore(kept.get(name)));
        forget();
        ranges.forEach((chart, view) -> track(chart).begin(view));
    }

    /// Shows all of every chart, with no views to go back to.
    public void forget() {
        tracks.values().forEach(track -> track.begin(AxisRanges.AUTOMATIC));
    }

    private ViewTrack watched(ViewTrack track) {
        track.nowProperty().subscribe((_, _) -> changed());
        return track;
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }

    private static Optional<Boolean> flag(String text) {
        return switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private <T> ObjectProperty<T> add(
            String name, T initial, Function<T, String> write, Function<String, Optional<T>> read) {
        ObjectProperty<T> property = new SimpleObjectProperty<>(this, name, initial);
        Choice<T> choice = new Choice<>(property, initial, write, read);
        choice.restore(kept.get(name));
        choices.put(name, choice);
        property.subscribe((_, _) -> changed());
        return property;
    }

    private record Choice<T>(
            ObjectProperty<T> property,
            T initial,
            Function<T, String> write,
            Function<String, Optional<T>> read) {
        String text() {
            return write.apply(property.get());
        }

        void restore(@Nullable String text) {
            property.set(Optional.ofNullable(text).flatMap(read).orElse(initial));
        }
    }
}
