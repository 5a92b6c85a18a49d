package isoscope.session.view;

import isoscope.plot.NumberStyle;
import isoscope.quantity.ComputeUnit;
import isoscope.saved.SavedLook;
import isoscope.saved.ThemeChoice;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// How everything is looked at: the compute held, the unit it is written in, the theme, and what charts and screens are
/// set to. A session keeps it; undo leaves it alone.
public final class ViewState {
    private final ComputeProperty compute = new ComputeProperty(this);
    private final ObjectProperty<ComputeUnit> computeUnit =
            new SimpleObjectProperty<>(this, "computeUnit", ComputeUnit.FLOP);
    private final ObjectProperty<ThemeChoice> theme =
            new SimpleObjectProperty<>(this, "theme", ThemeChoice.SYSTEM);
    private final Views views = new Views();

    /// As the program begins.
    public ViewState() {}

    /// C in FLOP, one value for all charts. Changing it never refits and never rebuilds the study.
    public ComputeProperty computeProperty() {
        return compute;
    }

    /// The unit C is written in.
    public ObjectProperty<ComputeUnit> computeUnitProperty() {
        return computeUnit;
    }

    /// Light, dark, or as the desktop has it.
    public ObjectProperty<ThemeChoice> themeProperty() {
        return theme;
    }

    /// The ranges that charts are zoomed to and the settings of screens.
    public Views views() {
        return views;
    }

    /// Calls somebody each time something is looked at in another way.
    public void onChange(Runnable listener) {
        compute.subscribe((_, _) -> listener.run());
        computeUnit.subscribe((_, _) -> listener.run());
        theme.subscribe((_, _) -> listener.run());
        views.onChange(listener);
    }

    /// How everything is looked at now.
    ///
    /// @param numbers how they are written at ticks, which undo knows
    public SavedLook snapshot(NumberStyle numbers) {
        return new SavedLook(
                compute.get(),
                computeUnit.get(),
                theme.get(),
                numbers,
                views.ranges(),
                views.settings());
    }

    /// Looks at everything as it was.
    public void restore(SavedLook look) {
        views.restore(look.charts(), look.settings());
        compute.set(look.compute());
        computeUnit.set(look.unit());
        theme.set(look.theme());
    }
}
