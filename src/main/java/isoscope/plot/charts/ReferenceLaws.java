package isoscope.plot.charts;

import isoscope.law.LawCard;
import isoscope.law.ScalingLaw;

/// How charts name the law that prices the splits of the others.
final class ReferenceLaws {
    private ReferenceLaws() {}

    /// What a sentence calls it: "the fitted law", or its name.
    static String inWords(ScalingLaw referenceLaw) {
        return referenceLaw.card().family().equals(LawCard.FITTED)
                ? "the fitted law"
                : referenceLaw.card().name();
    }
}
