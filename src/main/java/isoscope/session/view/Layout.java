package isoscope.session.view;

import isoscope.words.Language;
import isoscope.words.Words;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;

/// How the window is arranged: where it stands, how large everything in it is, how wide its panels are and which of them
/// are folded. It belongs to the desk of one user, so it is remembered by the program and is no part of a session.
public final class Layout {
    /// The smallest and the largest that everything can be shown, and by how much one step changes it.
    public static final double LEAST_SCALE = 0.75;

    /// See [#LEAST_SCALE].
    public static final double MOST_SCALE = 2;

    private static final double SCALE_STEP = 0.125;

    private final DoubleProperty scale = new SimpleDoubleProperty(this, "scale", 1);
    private final DoubleProperty room = new SimpleDoubleProperty(this, "room", MOST_SCALE);
    private final BooleanProperty inspector = new SimpleBooleanProperty(this, "inspector", true);
    private final Map<String, Panel> panels = new TreeMap<>();
    private final Map<String, BooleanProperty> folds = new TreeMap<>();
    private final ObjectProperty<Optional<Frame>> frame =
            new SimpleObjectProperty<>(this, "frame", Optional.empty());

    private final ObjectProperty<Optional<Language>> language =
            new SimpleObjectProperty<>(this, "language", Optional.empty());

    /// Where a window stands on the desktop, in its own units.
    ///
    /// @param maximised whether it fills the screen; the rest is where it stands when it does not
    public record Frame(double x, double y, double width, double height, boolean maximised) {}

    /// How large everything is shown; 1 as designed.
    public DoubleProperty scaleProperty() {
        return scale;
    }

    /// The largest scale that the window has room for.
    public DoubleProperty roomProperty() {
        return room;
    }

    /// The scale in words, such as "Zoom 125 %".
    public String scaleInWords() {
        BigDecimal percent = BigDecimal.valueOf(100 * scale.get()).stripTrailingZeros();
        String wanted = Words.of("Zoom %s %%", percent.toPlainString());
        return scale.get() <= room.get()
                ? wanted
                : Words.of("%s; this window has room for %.0f %%", wanted, 100 * room.get());
    }

    /// Whether the inspector is wanted where there is room for it.
    public BooleanProperty inspectorProperty() {
        return inspector;
    }

    /// Where the window stands; empty while that is not known.
    public ObjectProperty<Optional<Frame>> frameProperty() {
        return frame;
    }

    /// The language that was chosen; empty for that of the system.
    public ObjectProperty<Optional<Language>> languageProperty() {
        return language;
    }

    /// How wide a panel beside the screen is.
    ///
    /// @param panel its stable name
    /// @param standard as designed
    public DoubleProperty width(String panel, double standard) {
        Panel known =
                panels.computeIfAbsent(
                        panel, _ -> new Panel(new SimpleDoubleProperty(standard), standard));
        Panel designed = new Panel(known.width(), standard);
        panels.put(panel, designed);
        return designed.width();
    }

    /// Whether a part of the inspector shows its heading alone.
    ///
    /// @param part its heading
    public BooleanProperty folded(String part) {
        return folds.computeIfAbsent(part, _ -> new SimpleBooleanProperty(false));
    }

    /// Shows everything larger by one step, as far as that goes.
    public void enlarge() {
        setScale(scale.get() + SCALE_STEP);
    }

    /// Shows everything smaller by one step, as far as that goes.
    public void shrink() {
        setScale(scale.get() - SCALE_STEP);
    }

    /// Shows everything so large.
    public void setScale(double wanted) {
        scale.set(Math.clamp(wanted, LEAST_SCALE, MOST_SCALE));
    }

    /// Arranges the window as designed; it stays where it is.
    public void reset() {
        scale.set(1);
        inspector.set(true);
        panels.values().forEach(panel -> panel.width().set(panel.standard()));
        folds.values().forEach(fold -> fold.set(false));
    }

    /// The widths of all panels by name.
    Map<String, Double> widths() {
        Map<String, Double> all = new TreeMap<>();
        panels.forEach((name, panel) -> all.put(name, panel.width().get()));
        return all;
    }

    /// The parts of the inspector that are folded.
    Set<String> folded() {
        Set<String> all = new TreeSet<>();
        folds.forEach((name, fold) -> {
            if (fold.get()) {
                all.add(name);
            }
        });
        return all;
    }

    private record Panel(DoubleProperty width, double standard) {}
}
