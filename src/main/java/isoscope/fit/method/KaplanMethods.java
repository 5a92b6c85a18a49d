package isoscope.fit.method;

import isoscope.fit.FitMethod;
import isoscope.fit.FitOutcome.Refused;
import isoscope.fit.form.FormMethod;
import isoscope.fit.form.FormRules;
import isoscope.fit.surface.SurfaceFit;
import isoscope.law.Constant;
import isoscope.law.Form;
import isoscope.law.sheet.Forms;
import isoscope.quantity.Quantity;
import isoscope.runs.Run;
import isoscope.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The fits of the forms of Kaplan et al. 2020. None but those with a floor has an irreducible loss, so they belong to runs
/// far above theirs.
final class KaplanMethods {
    private KaplanMethods() {}

    /// The law of size and data, L(N, D) (equation 1.5).
    static FitMethod joint() {
        return new FormMethod(
                "kaplan-joint",
                Words.of("Kaplan's joint L(N, D)"),
                Forms.required("kaplan-joint"),
                new FormRules() {
                    @Override
                    public Optional<Refused> ofRuns(List<Run> runs) {
                        return SurfaceFit.refusal(runs);
                    }
                });
    }

    /// A law of one quantity, L(x) = (x_c/x)^α (equations 1.1 to 1.3), or with an irreducible term, L(x) = E + (x_c/x)^α
    /// (Henighan et al. 2020, equation 1.1).
    ///
    /// @param quantity parameters, tokens or compute
    static FitMethod of(Quantity quantity, boolean floored) {
        Form form = Forms.required("loss-of-" + quantity.name().toLowerCase(Locale.ROOT));
        String symbol = quantity.symbol();
        return new FormMethod(
                "kaplan-" + symbol.toLowerCase(Locale.ROOT) + (floored ? "-floor" : ""),
                floored
                        ? Words.of("Kaplan's L(%s) with a floor, %s", symbol, where(quantity))
                        : Words.of("Kaplan's L(%s), %s", symbol, where(quantity)),
                form,
                form.constants().stream()
                        .map(Constant::name)
                        .filter(name -> floored || !name.equals("E"))
                        .toList(),
                new OneQuantityRules(quantity, floored ? 4 : 3));
    }

    private static String where(Quantity quantity) {
        return switch (quantity) {
            case PARAMETERS -> Words.of("where data does not bind");
            case TOKENS -> Words.of("where size does not bind");
            case COMPUTE, LOSS -> Words.of("along the lower envelope");
        };
    }
}
