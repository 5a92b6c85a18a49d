package isoscope.plot.charts;

import isoscope.law.ScalingLaw;

/// How charts name the law that prices the splits of the others.
final class Judges {
    private Judges() {}

    /// What a sentence calls it: "the fitted law", or its name.
    static String inWords(ScalingLaw judge) {
        return judge.card().family().equals("fitted") ? "the fitted law" : judge.card().name();
    }
}
