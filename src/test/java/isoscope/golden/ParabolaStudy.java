package isoscope.golden;

import isoscope.fit.method.IsoFlopMethod;
import isoscope.fit.surface.Surfaces;
import isoscope.law.ChinchillaSurface;
import isoscope.law.ScalingLaw;
import isoscope.quantity.Series;
import isoscope.testkit.Sweeps;

/// How far parabolas through runs without noise miss the best tokens of a budget: "Problems with Chinchilla Approach 2",
/// arXiv 2603.22339.
final class ParabolaStudy {
    private static final Series BUDGETS = Series.logSpaced(1e17, 1e21, 5);
    private static final int SIZES = 15;
    private static final double LARGE = 1e24;

    private ParabolaStudy() {}

    /// The relative error of the tokens at 1e24 FLOP.
    ///
    /// @param id such as `AP2_chin_XL`: of which surface, and within which factor of the best size the sizes lie
    static double bias(String id) {
        ChinchillaSurface truth =
                switch (id.split("_", -1)[1]) {
                    case "sym" -> surface(.31, .31);
                    case "chin" -> surface(.34, .28);
                    case "asym" -> surface(.465, .155);
                    default -> throw new AssertionError("nothing calculates " + id);
                };
        double reach = id.endsWith("XL") ? 16 : 8;
        ScalingLaw fitted =
                (ScalingLaw)
                        Surfaces.fitted(
                                        new IsoFlopMethod(),
                                        Sweeps.isoFlop(truth, BUDGETS, reach, SIZES))
                                .law();
        return fitted.split(LARGE).tokens() / truth.optimum(LARGE).tokens() - 1;
    }

    private static ChinchillaSurface surface(double alpha, double beta) {
        return new ChinchillaSurface(1.69, 406.4, 410.7, alpha, beta);
    }
}
