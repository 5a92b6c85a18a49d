package isoscope.session.view;

import javafx.beans.property.SimpleDoubleProperty;

/// The training compute C that every chart shares, in FLOP, kept between 10¹⁷ and 10²⁷.
public final class ComputeProperty extends SimpleDoubleProperty {
    /// The lowest compute the slider reaches, in FLOP.
    public static final double LOWEST = 1e17;

    /// The highest compute the slider reaches, in FLOP.
    public static final double HIGHEST = 1e27;

    /// The compute that the program starts with: the training compute of Chinchilla and Gopher (Hoffmann et al. 2022,
    /// table 3).
    public static final double INITIAL = 5.76e23;

    ComputeProperty(Object bean) {
        super(bean, "compute", INITIAL);
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
        return flop > LOWEST ? Math.min(flop, HIGHEST) : LOWEST;
    }
}
