package isoscope.fit.method;

import isoscope.fit.FitMethod;
import isoscope.fit.FitOutcome;
import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.FitProblem;
import isoscope.fit.FittedCard;
import isoscope.fit.Refitter;
import isoscope.fit.form.FormMethod;
import isoscope.fit.surface.SurfaceFit;
import isoscope.law.Law;
import isoscope.law.sheet.Forms;
import java.util.List;
import java.util.function.BooleanSupplier;

/// Kaplan's joint law, L(N, D) = [(N_c/N)^(α_N/α_D) + D_c/D]^α_D (Kaplan et al. 2020, equation 1.5), as a fit of its form.
/// It has no irreducible loss, so it belongs to runs far above theirs.
public final class KaplanJoint implements FitMethod {
    private static final String ID = "kaplan-joint";
    private static final String TITLE = "Kaplan's joint L(N, D)";
    private static final String FORMULA = "L(N, D) = [(N_c/N)^(α_N/α_D) + D_c/D]^α_D";
    private static final FormMethod FORM = new FormMethod(TITLE, Forms.required(ID));

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<String> parameters() {
        return FORM.parameters();
    }

    @Override
    public String title() {
        return TITLE;
    }

    @Override
    public boolean usesHuberDelta() {
        return true;
    }

    @Override
    public Refitter refitter(FitProblem problem, Law around) {
        return FORM.refitter(problem, around);
    }

    @Override
    public FitOutcome fit(FitProblem problem, BooleanSupplier cancelled) {
        FitProblem own = problem.withSettings(problem.settings().only(parameters()));
        return SurfaceFit.refusal(own.runs())
                .or(() -> Constraints.impossible(own.settings()))
                .<FitOutcome>map(refused -> refused)
                .orElseGet(() -> named(own, FORM.fit(own, cancelled)));
    }

    /// The outcome under the id of this method, its law with the formula as the paper writes it.
    private static FitOutcome named(FitProblem problem, FitOutcome outcome) {
        if (!(outcome instanceof Fitted fitted)) {
            return outcome;
        }
        Law law =
                Law.of(
                        Forms.required(ID),
                        FittedCard.of(problem, FORMULA, fitted.law().card().parameters()));
        return new Fitted(problem, ID, law, fitted.objective(), fitted.goodness(), fitted.seconds())
                .saying(fitted.warnings());
    }
}
