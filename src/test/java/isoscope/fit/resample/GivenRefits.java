package isoscope.fit.resample;

import isoscope.fit.FitMethod;
import isoscope.fit.FitOutcome;
import isoscope.fit.FitProblem;
import isoscope.fit.Refitter;
import isoscope.fit.method.SurfaceMethod;
import isoscope.law.Law;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/// A method whose refits a test gives, around the law of another method.
///
/// @param method that fits the runs themselves
/// @param refit from the law of the runs to what refits resamples
record GivenRefits(FitMethod method, Function<Law, Refitter> refit) implements FitMethod {

    /// Refits that move nothing but fail where the first run is drawn too often.
    static GivenRefits failingAbove(int most) {
        return new GivenRefits(
                SurfaceMethod.HUBER_LSE,
                law -> times -> times[0] > most ? Optional.empty() : Optional.of(law));
    }

    @Override
    public String id() {
        return method.id();
    }

    @Override
    public List<String> parameters() {
        return method.parameters();
    }

    @Override
    public String title() {
        return method.title();
    }

    @Override
    public FitOutcome fit(FitProblem problem, BooleanSupplier cancelled) {
        return method.fit(problem, cancelled);
    }

    @Override
    public Refitter refitter(FitProblem problem, Law around) {
        return refit.apply(around);
    }
}
