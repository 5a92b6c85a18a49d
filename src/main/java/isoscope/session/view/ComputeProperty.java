package isoscope.session.view;

import isoscope.quantity.UsualCompute;
import javafx.beans.property.SimpleDoubleProperty;

/// The training compute C that every chart shares, in FLOP, kept within [UsualCompute].
public final class ComputeProperty extends SimpleDoubleProperty {
    ComputeProperty(Object bean) {
        super(bean, "compute", UsualCompute.INITIAL);
    }

    @Override
    public void set(double flop) {
        super.set(clamp(flop));
    }

    /// Moves by a number of decades.
    public void shift(double decades) {
        set(get() * Math.pow(10, decades));
    }

    /// The nearest compute the slider can show; NaN gives the lowest.
    public static double clamp(double flop) {
        return flop > UsualCompute.LOWEST
                ? Math.min(flop, UsualCompute.HIGHEST)
                : UsualCompute.LOWEST;
    }
}
