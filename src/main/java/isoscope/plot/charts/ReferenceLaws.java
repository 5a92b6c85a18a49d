package isoscope.plot.charts;

import isoscope.law.LawCard;
import isoscope.law.ScalingLaw;
import isoscope.words.Words;

/// How charts name the law that prices the splits of the others.
final class ReferenceLaws {
    private ReferenceLaws() {}

    /// The name of a law in a sentence: "the fitted law", or its own name.
    static String inWords(ScalingLaw referenceLaw) {
        return referenceLaw.card().family().equals(LawCard.FITTED)
                ? Words.of("the fitted law")
                : referenceLaw.card().name();
    }
}
