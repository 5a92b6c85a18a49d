package isoscope.fit.group;

import isoscope.fit.group.ComputeMultiplier.At;
import isoscope.fit.resample.ResampledLaws;
import isoscope.law.ComputeOfLoss;
import isoscope.law.Law;
import isoscope.law.LawCard.ComputeRange;
import isoscope.numerics.Interval;
import isoscope.quantity.Series;
import isoscope.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Finds the compute multiplier of a group against another.
///
/// @param group whose compute is told
/// @param reference the group it is told in multiples of
record MultiplierSearch(GroupLaw group, GroupLaw reference) {
    private static final int LOSSES = 9;

    /// Share of a multiplier below which it is taken to be one and the same.
    private static final double SAME = 1e-6;

    /// The losses of a law's best splits within the compute of its runs.
    private record Losses(double low, double high) {
        static Losses of(GroupLaw law, ComputeOfLoss costs) {
            ComputeRange range = law.law().card().validRange();
            return new Losses(
                    costs.loss().applyAsDouble(range.high()),
                    costs.loss().applyAsDouble(range.low()));
        }
    }

    /// The multiplier.
    ComputeMultiplier multiplier() {
        Optional<ComputeOfLoss> own = ComputeOfLoss.of(group.law());
        Optional<ComputeOfLoss> other = ComputeOfLoss.of(reference.law());
        return own.isEmpty() || other.isEmpty()
                ? none(
                        Words.of(
                                "the laws give no loss at a compute: fit a law of parameters and tokens"))
                : multiplier(own.get(), other.get());
    }

    private ComputeMultiplier multiplier(ComputeOfLoss own, ComputeOfLoss other) {
        Losses one = Losses.of(group, own);
        Losses two = Losses.of(reference, other);
        double low = Math.max(one.low, two.low);
        double high = Math.min(one.high, two.high);
        double[] losses =
                IntStream.range(0, LOSSES)
                        .mapToDouble(i -> high + (low - high) * i / (LOSSES - 1))
                        .toArray();
        Series values = Series.of(losses).map(loss -> own.at(loss) / other.at(loss));
        boolean depends = !(values.max() - values.min() <= SAME * values.max());
        return depends && !(low < high)
                ? none(nothingInCommon(one, two))
                : new ComputeMultiplier(
                        group.name(), reference.name(), depends, at(losses, values), "");
    }

    private List<At> at(double[] losses, Series values) {
        return IntStream.range(0, LOSSES)
                .mapToObj(i -> new At(losses[i], values.get(i), band(losses[i])))
                .toList();
    }

    /// The interval at a loss: of the quotients in the resamples of both groups.
    private Optional<Interval> band(double loss) {
        Optional<ResampledLaws> own = group.resampled().filter(ResampledLaws::hasIntervals);
        Optional<ResampledLaws> other = reference.resampled().filter(ResampledLaws::hasIntervals);
        return own.flatMap(one -> other.map(two -> band(one, two, loss)));
    }

    private static Interval band(ResampledLaws own, ResampledLaws other, double loss) {
        int pairs = Math.min(own.laws().size(), other.laws().size());
        return Interval.percentile(
                Series.generate(
                        pairs,
                        i -> compute(own.laws().get(i), loss) / compute(other.laws().get(i), loss)),
                own.confidence());
    }

    private static double compute(Law law, double loss) {
        return ComputeOfLoss.of(law).map(costs -> costs.at(loss)).orElse(Double.NaN);
    }

    private String nothingInCommon(Losses one, Losses two) {
        return Words.of(
                "the best splits reach no common loss within the compute of the runs: %.3f to %.3f for %s, %.3f to "
                        + "%.3f for %s. Share the irreducible loss and the exponents, or add runs",
                one.low, one.high, group.name(), two.low, two.high, reference.name());
    }

    private ComputeMultiplier none(String note) {
        return new ComputeMultiplier(group.name(), reference.name(), true, List.of(), note);
    }
}
