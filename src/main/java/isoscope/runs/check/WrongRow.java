package isoscope.runs.check;

import isoscope.runs.ComputeRatio;
import isoscope.runs.Run;
import isoscope.words.Words;
import java.util.List;
import java.util.Optional;

/// One run whose C/(6ND) is a power of ten away from that of all others, as where a digit was mistyped: which of the three
/// is wrong cannot be told.
final class WrongRow {
    /// How far from a power of ten, in decades.
    private static final double NEAR = .15;

    private static final int FEWEST = 4;

    private WrongRow() {}

    static Optional<DataFinding> of(List<Run> runs) {
        List<Run> far =
                runs.stream().filter(run -> ComputeRatio.isFarOff(ComputeRatio.of(run))).toList();
        if (far.size() != 1 || runs.size() < FEWEST) {
            return Optional.empty();
        }
        Run run = far.getFirst();
        double usual =
                ComputeRatio.median(runs.stream().filter(other -> !other.equals(run)).toList());
        double decades = Math.log10(ComputeRatio.of(run) / usual);
        return Math.abs(decades - Math.rint(decades)) < NEAR && Math.rint(decades) != 0
                ? Optional.of(finding(run, usual, (int) Math.rint(decades)))
                : Optional.empty();
    }

    private static DataFinding finding(Run run, double usual, int decades) {
        return DataFinding.about(
                "mixed-units",
                Words.of(
                        "C/(6ND) of run %s is %.3g, that of the others about %.3g: its C, N or D is wrong by a "
                                + "factor of 1e%d. Check that row, and correct or exclude it.",
                        run.id(), ComputeRatio.of(run), usual, Math.abs(decades)),
                List.of(run));
    }
}
