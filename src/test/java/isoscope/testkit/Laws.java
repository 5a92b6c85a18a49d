package isoscope.testkit;

import isoscope.law.ChinchillaSurface;
import isoscope.law.Law;
import isoscope.law.LawCard;
import isoscope.law.LawCard.ComputeRange;
import isoscope.law.LawCard.ParameterConvention;
import isoscope.law.LawCard.Source;
import isoscope.law.PowerLaw;
import isoscope.law.ScalingLaw;
import isoscope.law.sheet.Forms;
import isoscope.law.sheet.Library;
import java.util.LinkedHashMap;
import java.util.Map;

/// Laws for tests: the published ones, and others of the forms that come with the program.
public final class Laws {
    /// A card of a fit that says nothing of its own.
    public static final LawCard CARD =
            new LawCard(
                    "fitted",
                    "Fitted",
                    "fitted",
                    "",
                    Map.of(),
                    Map.of(),
                    ParameterConvention.TOTAL,
                    new ComputeRange(1e18, 1e22),
                    new Source("", "", ""),
                    "");

    private static final Library LIBRARY = Library.load();

    private Laws() {}

    /// The published laws.
    public static Library library() {
        return LIBRARY;
    }

    /// The published law of that id, which splits compute.
    public static ScalingLaw published(String id) {
        return (ScalingLaw) LIBRARY.byId(id).orElseThrow();
    }

    /// The law of a form with the constants of a card.
    public static Law of(String form, LawCard card) {
        return Law.of(Forms.required(form), card);
    }

    /// The law of a form with a card that has these constants.
    public static Law of(String form, LawCard card, Map<String, Double> values) {
        return of(form, card.withParameters(values));
    }

    /// The law of a form with these constants.
    public static Law of(String form, Map<String, Double> values) {
        return of(form, CARD, values);
    }

    /// The law with a surface of Hoffmann et al. 2022.
    public static ScalingLaw chinchilla(LawCard card, ChinchillaSurface surface) {
        return (ScalingLaw) of("chinchilla", card, constants(surface));
    }

    /// The surface of a law of the form of Hoffmann et al. 2022.
    public static ChinchillaSurface surface(Law law) {
        return ChinchillaSurface.of(law).orElseThrow();
    }

    /// The law of runs that see tokens again.
    ///
    /// @param repetition R_D*, which may be infinite
    /// @param excess R_N*, which may be infinite
    public static ScalingLaw dataConstrained(
            ChinchillaSurface unrepeated, double repetition, double excess) {
        Map<String, Double> values = constants(unrepeated);
        values.put("R_D", repetition);
        values.put("R_N", excess);
        return (ScalingLaw) of("data-constrained", values);
    }

    /// The law with the surface L(N, D) of Kaplan et al. 2020.
    public static ScalingLaw kaplanJoint(double nc, double dc, double alphaN, double alphaD) {
        return (ScalingLaw)
                of(
                        "kaplan-joint",
                        Map.of("N_c", nc, "D_c", dc, "alpha_N", alphaN, "alpha_D", alphaD));
    }

    /// The power of a law of one quantity.
    public static PowerLaw power(Law law) {
        String variable = law.onlyVariable().orElseThrow();
        return PowerLaw.ofScale(
                law.constant("E"),
                law.constant(variable + "_c"),
                law.constant("alpha_" + variable));
    }

    private static Map<String, Double> constants(ChinchillaSurface surface) {
        Map<String, Double> values = new LinkedHashMap<>();
        values.put("E", surface.irreducible());
        values.put("A", surface.a());
        values.put("B", surface.b());
        values.put("alpha", surface.alpha());
        values.put("beta", surface.beta());
        return values;
    }
}
