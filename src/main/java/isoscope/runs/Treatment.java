package isoscope.runs;

/// What is made of runs between the file and the fit.
///
/// @param curveRule which loss of a curve stands for its run
public record Treatment(CurveRule curveRule) {
    /// Runs as the file has them, the last loss of each curve.
    public static final Treatment STANDARD = new Treatment(new CurveRule.Last());

    /// Runs so treated, ids and order kept.
    ///
    /// @param runs as the files have them
    public RunSet of(RunSet runs) {
        return equals(runs.treatment())
                ? runs
                : new RunSet(runs.name(), runs.runs().stream().map(curveRule::of).toList(), this);
    }

    /// The same with another loss of each curve.
    public Treatment withCurveRule(CurveRule rule) {
        return new Treatment(rule);
    }
}
