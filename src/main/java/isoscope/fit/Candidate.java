package isoscope.fit;

import isoscope.law.ChinchillaSurface;
import java.util.stream.DoubleStream;

/// A surface L = E + A′·e^(−α·n) + B′·e^(−β·d) over [LogRuns]: A′ and B′ are the losses that size and data cost in the
/// middle of the runs.
///
/// @param irreducible E
/// @param size A′
/// @param data B′
/// @param alpha α
/// @param beta β
record Candidate(double irreducible, double size, double data, double alpha, double beta) {

    /// The candidate whose five logarithms are given, in the order of the components.
    static Candidate ofLogs(double[] logs) {
        return new Candidate(
                Math.exp(logs[0]),
                Math.exp(logs[1]),
                Math.exp(logs[2]),
                Math.exp(logs[3]),
                Math.exp(logs[4]));
    }

    /// Its five logarithms; amounts below `smallest` count as `smallest`, for zero has none.
    double[] logs(double smallest) {
        return new double[] {
            Math.log(Math.max(irreducible, smallest)),
            Math.log(Math.max(size, smallest)),
            Math.log(Math.max(data, smallest)),
            Math.log(alpha),
            Math.log(beta)
        };
    }

    /// Whether its numbers make a law: finite, and positive but for the irreducible loss.
    boolean isLaw(LogRuns runs) {
        double a = size * Math.exp(alpha * runs.middleParameters());
        double b = data * Math.exp(beta * runs.middleTokens());
        return DoubleStream.of(a, b, alpha, beta).allMatch(x -> x > 0 && Double.isFinite(x))
                && Double.isFinite(irreducible);
    }

    /// The same surface over N and D themselves.
    ChinchillaSurface surface(LogRuns runs) {
        return new ChinchillaSurface(
                irreducible,
                size * Math.exp(alpha * runs.middleParameters()),
                data * Math.exp(beta * runs.middleTokens()),
                alpha,
                beta);
    }
}
