package isoscope.law;

import isoscope.quantity.QuantityFormat;
import isoscope.words.Words;
import java.util.List;
import java.util.Optional;

/// The splits of several laws at one compute budget, priced on the loss surface of one of them: what each law loses
/// when the reference law is right. Sizes are compared as they are, whatever each law's N counts.
///
/// @param referenceLaw the law whose surface prices the splits
/// @param compute C, in FLOP
/// @param verdicts one for each law, in the order given
public record AllocationComparison(
        ScalingLaw referenceLaw, double compute, List<Verdict> verdicts) {
    private static final int DECIMALS = 3;

    /// One law before the reference law.
    ///
    /// @param law whose split it is
    /// @param split N* and D*
    /// @param loss under the reference law, in nats per token
    /// @param excess loss above the best of the verdicts, at least 0
    public record Verdict(ScalingLaw law, ComputeAllocation split, double loss, double excess) {
        /// Less excess than this is none: read-outs show three decimals.
        private static final double SHOWN = 5e-4;

        /// Whether no other law's split is better by an amount that read-outs show.
        public boolean isBest() {
            return excess < SHOWN;
        }
    }

    /// Copies the list.
    public AllocationComparison {
        verdicts = List.copyOf(verdicts);
    }

    /// The standing of one of the verdicts: "best", "tied" where another is as good, or what it loses, such as
    /// `+0.063`.
    public String standing(Verdict verdict) {
        if (!verdict.isBest()) {
            return QuantityFormat.signed(verdict.excess(), DECIMALS);
        }
        return verdicts.stream().filter(Verdict::isBest).count() > 1
                ? Words.of("tied")
                : Words.of("best");
    }

    /// Prices the splits.
    ///
    /// @param compute C in FLOP, above zero
    /// @return empty when the reference law has no loss surface
    public static Optional<AllocationComparison> by(
            ScalingLaw referenceLaw, List<ScalingLaw> laws, double compute) {
        return referenceLaw.surface().map(surface -> of(referenceLaw, surface, laws, compute));
    }

    /// Every law with a surface judging all of them: one row a reference law, one verdict a law.
    ///
    /// @param compute C in FLOP, above zero
    public static List<AllocationComparison> matrix(List<ScalingLaw> laws, double compute) {
        return laws.stream()
                .flatMap(referenceLaw -> by(referenceLaw, laws, compute).stream())
                .toList();
    }

    private static AllocationComparison of(
            ScalingLaw referenceLaw, LossSurface surface, List<ScalingLaw> laws, double compute) {
        double best =
                laws.stream()
                        .mapToDouble(law -> surface.loss(law.split(compute)))
                        .min()
                        .orElse(Double.NaN);
        return new AllocationComparison(
                referenceLaw,
                compute,
                laws.stream().map(law -> verdict(surface, law, compute, best)).toList());
    }

    private static Verdict verdict(
            LossSurface surface, ScalingLaw law, double compute, double best) {
        ComputeAllocation split = law.split(compute);
        double loss = surface.loss(split);
        return new Verdict(law, split, loss, loss - best);
    }
}
