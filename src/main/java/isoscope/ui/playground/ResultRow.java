package isoscope.ui.playground;

import isoscope.plan.simulate.Accuracy;
import isoscope.plan.simulate.MethodAccuracy;
import isoscope.plot.Paint;
import isoscope.words.Words;
import java.util.Optional;

/// How well a method estimates a number, in words.
///
/// @param method its name
/// @param paint of the method
/// @param why it found no law the first time, or empty
record ResultRow(
        String method,
        Paint paint,
        String truth,
        String bias,
        String spread,
        String coverage,
        String width,
        String failed,
        String why) {
    private static final String NOTHING = "–";

    /// A method and a number.
    static ResultRow of(MethodAccuracy method, Paint paint, Subject subject) {
        Optional<Accuracy> known = method.foundNone() ? Optional.empty() : subject.of(method);
        return new ResultRow(
                method.method().shortTitle(),
                paint,
                known.map(of -> subject.truth(of.truth())).orElse(NOTHING),
                known.map(subject::bias).orElse(NOTHING),
                known.map(of -> subject.size(of.spread())).orElse(NOTHING),
                known.map(of -> NumberText.percent(of.coverage())).orElse(NOTHING),
                known.map(of -> subject.size(of.width())).orElse(NOTHING),
                method.failed() == 0
                        ? "0"
                        : Words.of("%,d of %,d", method.failed(), method.repetitions()),
                method.failure().orElse(""));
    }
}
