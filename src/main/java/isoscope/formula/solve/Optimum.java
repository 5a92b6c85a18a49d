package isoscope.formula.solve;

import isoscope.formula.Expression;
import isoscope.formula.solve.Least.AtEnd;
import isoscope.formula.solve.Least.Flat;
import isoscope.formula.solve.Least.Inside;
import isoscope.formula.solve.Least.Undefined;
import isoscope.formula.solve.Scan.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where is a formula least? The range is scanned in log space, and the least turn is the root of the exact derivative.
public final class Optimum {
    private static final int POINTS = 121;
    private static final int VALLEY_POINTS = 41;

    private Optimum() {}

    /// The least value over one name.
    ///
    /// @param over the name, and where it is looked for
    /// @param given the values of the formula's other names
    /// @throws IllegalArgumentException when a name of the formula has no value
    public static Least of(Expression formula, Free over, Map<String, Double> given) {
        Curve curve = new Surface(formula, List.of(over), given).along(0);
        Scan scan = Scan.of(curve, over, POINTS);
        return scan.least()
                .map(least -> answer(scan, List.of(over), List.of(least)))
                .orElseGet(Undefined::new);
    }

    /// The least value over two names: over the second for each value of the first. Of the least values over the second, the
    /// derivative by the first is the partial one.
    ///
    /// @param over the first name, and where it is looked for
    /// @param and the second
    /// @param given the values of the formula's other names
    /// @throws IllegalArgumentException when a name of the formula has no value
    public static Least of(Expression formula, Free over, Free and, Map<String, Double> given) {
        Valley valley = new Valley(new Surface(formula, List.of(over, and), given), and);
        Scan scan = Scan.of(valley, over, VALLEY_POINTS);
        Optional<Point> least = scan.least();
        if (least.isEmpty()) {
            return new Undefined();
        }
        Scan inner = valley.across(least.get().logarithm());
        if (inner.isFlat()) {
            return new Flat(and.name());
        }
        return answer(scan, List.of(over, and), List.of(least.get(), inner.least().orElseThrow()));
    }

    private static Least answer(Scan scan, List<Free> over, List<Point> least) {
        if (scan.isFlat()) {
            return new Flat(over.getFirst().name());
        }
        double value = least.getLast().value();
        List<Double> at = new ArrayList<>();
        for (int i = 0; i < over.size(); i++) {
            at.add(over.get(i).at(least.get(i).logarithm()));
        }
        for (int i = 0; i < over.size(); i++) {
            Free free = over.get(i);
            if (at.get(i) == free.low() || at.get(i) == free.high()) {
                return new AtEnd(at, value, free.name(), at.get(i) == free.high());
            }
        }
        return new Inside(at, value);
    }
}
