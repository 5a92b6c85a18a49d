package isoscope.fit;

import java.util.function.BooleanSupplier;

/// A way to find the law behind runs. Methods are stateless, so one instance serves every thread.
public interface FitMethod {
    /// The stable name used on the command line, such as `huber-lse`.
    String id();

    /// Fits. The same problem always gives the same law.
    ///
    /// @param cancelled asked now and then whether to stop
    FitOutcome fit(FitProblem problem, BooleanSupplier cancelled);
}
