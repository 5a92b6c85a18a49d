package isoscope.law;

import java.util.List;
import java.util.Optional;

/// The splits of several laws at one compute budget, priced on the loss surface of one of them: what each law loses
/// when the judge is right. Sizes are compared as they are, whatever each law's N counts.
///
/// @param judge the law whose surface prices the splits
/// @param compute C, in FLOP
/// @param verdicts one for each law, in the order given
public record Judgement(ScalingLaw judge, double compute, List<Verdict> verdicts) {

    /// One law before the judge.
    ///
    /// @param law whose split it is
    /// @param split N* and D*
    /// @param loss under the judge, in nats per token
    /// @param excess loss above the best of the verdicts, at least 0
    public record Verdict(ScalingLaw law, Split split, double loss, double excess) {
        /// Less excess than this is none: read-outs show three decimals.
        private static final double SHOWN = 5e-4;

        /// Whether no other law's split is better by an amount that read-outs show.
        public boolean isBest() {
            return excess < SHOWN;
        }
    }

    /// Copies the list.
    public Judgement {
        verdicts = List.copyOf(verdicts);
    }

    /// Prices the splits.
    ///
    /// @param compute C in FLOP, above zero
    /// @return empty when the judge has no loss surface
    public static Optional<Judgement> by(ScalingLaw judge, List<ScalingLaw> laws, double compute) {
        return judge.surface().map(surface -> of(judge, surface, laws, compute));
    }

    /// Every law with a surface judging all of them: one row a judge, one verdict a law.
    ///
    /// @param compute C in FLOP, above zero
    public static List<Judgement> matrix(List<ScalingLaw> laws, double compute) {
        return laws.stream().flatMap(judge -> by(judge, laws, compute).stream()).toList();
    }

    private static Judgement of(
            ScalingLaw judge, LossSurface surface, List<ScalingLaw> laws, double compute) {
        double best =
                laws.stream()
                        .mapToDouble(law -> loss(surface, law.split(compute)))
                        .min()
                        .orElse(Double.NaN);
        return new Judgement(
                judge,
                compute,
                laws.stream().map(law -> verdict(surface, law, compute, best)).toList());
    }

    private static Verdict verdict(
            LossSurface surface, ScalingLaw law, double compute, double best) {
        Split split = law.split(compute);
        double loss = loss(surface, split);
        return new Verdict(law, split, loss, loss - best);
    }

    private static double loss(LossSurface surface, Split split) {
        return surface.loss(split.parameters(), split.tokens());
    }
}
