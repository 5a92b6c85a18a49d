package isoscope.fit.form;

import isoscope.fit.FitMethod;
import isoscope.fit.FitOutcome;
import isoscope.fit.FitOutcome.Refused;
import isoscope.fit.FitProblem;
import isoscope.fit.Refitter;
import isoscope.formula.ParsedFormula.Rejected;
import isoscope.law.Law;
import isoscope.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// A typed form that is none over the runs at hand, such as one with a column that other data had. Every fit is refused.
///
/// @param rejected the problem with it
record UnreadForm(Rejected rejected) implements FitMethod {
    @Override
    public String id() {
        return FormMethod.ID;
    }

    @Override
    public String title() {
        return Words.said(OwnForm.TITLE);
    }

    @Override
    public List<String> parameters() {
        return List.of();
    }

    @Override
    public boolean splits() {
        return false;
    }

    @Override
    public FitOutcome fit(FitProblem problem, BooleanSupplier cancelled) {
        return new Refused(
                "unreadable-form",
                Words.of(
                        "%s: found %s, expected %s.",
                        rejected.text(), rejected.found(), rejected.expected()),
                Words.of("Change the form, or use another method."));
    }

    @Override
    public Refitter refitter(FitProblem problem, Law around) {
        return _ -> Optional.empty();
    }
}
