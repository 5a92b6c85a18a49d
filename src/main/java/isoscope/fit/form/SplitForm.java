package isoscope.fit.form;

import isoscope.law.Form;
import isoscope.law.Law;
import isoscope.law.LawCard;
import isoscope.law.Optimum;
import isoscope.law.ScalingLaw;
import isoscope.law.Variable;
import java.util.Optional;
import java.util.stream.DoubleStream;

/// A form whose laws split compute where they can: those whose loss is found by search to be least at an end of what can be
/// chosen do not.
///
/// @param form that may say what is minimised
record SplitForm(Form form) {
    /// Share of an end of the range of sizes that counts as the end.
    private static final double CLOSE = 1.01;

    /// The law of a card.
    Law law(LawCard card) {
        Law law = Law.of(form, card);
        return law instanceof ScalingLaw splits
                        && form.optimum().flatMap(Optimum::is).isEmpty()
                        && !hasSplit(splits)
                ? Law.of(
                        new Form(
                                form.id(),
                                form.variables(),
                                form.constants(),
                                form.results(),
                                Optional.empty()),
                        card)
                : law;
    }

    private boolean hasSplit(ScalingLaw law) {
        Variable size = form.variable("N").orElseThrow();
        return DoubleStream.of(law.card().validRange().low(), law.card().validRange().high())
                .map(compute -> law.split(compute).parameters())
                .allMatch(best -> best > CLOSE * size.low() && best < size.high() / CLOSE);
    }
}
