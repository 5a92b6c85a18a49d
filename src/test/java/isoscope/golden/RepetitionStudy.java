package isoscope.golden;

import isoscope.law.ComputeAllocation;
import isoscope.law.ScalingLaw;
import isoscope.law.Training;
import isoscope.testkit.Laws;
import java.util.Comparator;
import java.util.stream.IntStream;

/// The split of a budget between parameters and tokens of which many are seen again, as the released code of Muennighoff et
/// al. 2023 searches for it: the best of 500 splits on the side of more tokens.
final class RepetitionStudy {
    static final double UNIQUE = 25e9;
    private static final double BUDGET = 1e22;
    private static final ScalingLaw LAW = Laws.published("muennighoff");
    private static final int SPLITS = 500;
    private static final double LEAST = 1.0001;
    private static final double MOST = 3;

    private RepetitionStudy() {}

    /// The best split.
    static ComputeAllocation best() {
        ComputeAllocation once = LAW.split(BUDGET);
        return IntStream.range(0, SPLITS)
                .mapToDouble(i -> LEAST + i * (MOST - LEAST) / (SPLITS - 1))
                .mapToObj(ratio ->
                        new ComputeAllocation(once.parameters() / ratio, once.tokens() * ratio))
                .min(Comparator.comparingDouble(RepetitionStudy::loss))
                .orElseThrow();
    }

    private static double loss(ComputeAllocation split) {
        return LAW.predict(new Training(split.parameters(), split.tokens(), BUDGET, UNIQUE))
                .orElseThrow();
    }
}
