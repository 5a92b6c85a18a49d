package isoscope.runs;

/// The treatment of runs between the file and the fit.
///
/// Numbers of the file stay, those worked out from them are worked out anew:
///
/// - Tokens that the file tells stay. Tokens that it does not tell are C/(6N) with N and C as they count now, so that N
///   with embeddings means fewer tokens for the same compute; where C counts attention, C stays and the tokens are C
/// over   what each of them then takes.
/// - Compute that the file tells stays but for its factor. Compute that the file does not tell is 6ND of what counts
///   now; factors are about recorded compute and leave it alone.
/// - Parameters that the file does not tell are worked out from the compute that counts, then counted another way.
///
/// @param curveRule which loss of a curve stands for its run
/// @param parameters which parameters N counts
/// @param compute which operations C counts
public record Treatment(CurveRule curveRule, ParameterCount parameters, ComputeCount compute) {
    /// Runs as the file has them, the last loss of each curve.
    public static final Treatment STANDARD =
            new Treatment(new CurveRule.Last(), ParameterCount.RECORDED, ComputeCount.RECORDED);

    /// Runs so treated, ids and order kept.
    ///
    /// @param runs as the files have them
    public RunSet of(RunSet runs) {
        Recount recount = new Recount(parameters, compute);
        return equals(runs.treatment())
                ? runs
                : new RunSet(
                        runs.name(),
                        runs.runs().stream().map(run -> curveRule.of(recount.of(run))).toList(),
                        this,
                        runs.choice(),
                        runs.headers());
    }

    /// The same with another loss of each curve.
    public Treatment withCurveRule(CurveRule rule) {
        return new Treatment(rule, parameters, compute);
    }

    /// The same with N counted another way.
    public Treatment withParameters(ParameterCount count) {
        return new Treatment(curveRule, count, compute);
    }

    /// The same with C counted another way.
    public Treatment withCompute(ComputeCount count) {
        return new Treatment(curveRule, parameters, count);
    }

    /// The counts of N and C in words, such as "N counts parameters as recorded, C = 6ND".
    ///
    /// @param runs so treated
    public String counts(RunSet runs) {
        return new TreatmentNote(this, runs).counts();
    }

    /// The note that charts show: which N and C they show, how far C is from 6ND, of runs with curves which loss, and
    /// which runs. The usual parts stand first, so that they are the first to go where room is short.
    ///
    /// @param runs so treated
    public String note(RunSet runs) {
        return new TreatmentNote(this, runs).text();
    }
}
