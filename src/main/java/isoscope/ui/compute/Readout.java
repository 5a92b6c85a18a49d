package isoscope.ui.compute;

import isoscope.fit.FitWarning;
import isoscope.fit.check.Diagnostics;
import isoscope.fit.resample.Ensemble;
import isoscope.law.AllocationComparison;
import isoscope.law.AllocationComparison.Verdict;
import isoscope.law.ComputeAllocation;
import isoscope.law.ScalingLaw;
import isoscope.quantity.LossUnit;
import isoscope.quantity.QuantityFormat;
import isoscope.session.Choices;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The best split of each law at one compute, judged by one law.
///
/// @param rows at most [#MOST_ROWS]
/// @param intervals those of the user's own fit, where it is among the rows
/// @param lossUnit the unit of the reference law's losses, such as `nats/token`
/// @param note names the reference law, and what does not fit
/// @param warning the caution where the user's own law is far from its runs, or empty
public record Readout(
        List<ReadoutRow> rows,
        ReadoutIntervals intervals,
        String lossUnit,
        String note,
        String warning) {
    /// Nothing is asked yet.
    static final Readout EMPTY =
            new Readout(List.of(), ReadoutIntervals.NONE, LossUnit.NATS_PER_TOKEN.id(), "", "");

    /// How many laws fit.
    public static final int MOST_ROWS = 4;

    private static final int DIGITS = 4;
    static final int LOSS_DECIMALS = 3;
    private static final double SHOWN_DECADES = .05;

    /// Copies the list.
    public Readout {
        rows = List.copyOf(rows);
    }

    /// Asks the laws.
    ///
    /// @param laws those switched on, in the order of their chips
    /// @param resampled the user's own fit, as found with other runs
    /// @param referenceLaw the law whose surface prices the splits
    /// @param compute C in FLOP
    /// @param hasData whether runs are open
    public static Readout of(
            List<ScalingLaw> laws,
            Optional<Ensemble> resampled,
            Optional<ScalingLaw> referenceLaw,
            double compute,
            boolean hasData) {
        List<ScalingLaw> fitting = fitting(laws);
        List<ReadoutRow> rows =
                referenceLaw
                        .flatMap(law -> AllocationComparison.by(law, fitting, compute))
                        .map(comparison ->
                                comparison.verdicts().stream()
                                        .map(verdict -> row(verdict, comparison.standing(verdict)))
                                        .toList())
                        .orElseGet(
                                () -> fitting.stream().map(law -> unpriced(law, compute)).toList());
        Optional<ScalingLaw> own = laws.stream().filter(Readout::isOwn).findFirst();
        String note = note(laws.size() - fitting.size(), referenceLaw, hasData);
        return new Readout(
                rows,
                own.filter(ScalingLaw::splitsInClosedForm)
                        .flatMap(_ -> resampled)
                        .map(ensemble ->
                                ReadoutIntervals.of(
                                        ensemble,
                                        referenceLaw.filter(Readout::isOwn).isPresent(),
                                        compute))
                        .orElse(ReadoutIntervals.NONE),
                referenceLaw.map(law -> law.card().lossUnit()).orElse(EMPTY.lossUnit()),
                note + own.map(law -> beyond(law, compute)).orElse(""),
                own.flatMap(law -> Diagnostics.extrapolation(law, compute))
                        .map(FitWarning::message)
                        .orElse(""));
    }

    private static boolean isOwn(ScalingLaw law) {
        return law.id().equals(Choices.FITTED);
    }

    /// How far the user's own law is from its runs.
    private static String beyond(ScalingLaw own, double compute) {
        double decades = own.card().validRange().decadesBeyond(compute);
        return decades < SHOWN_DECADES ? "" : Words.of(" · %.1f decades beyond your runs", decades);
    }

    /// The first laws, and the fitted one in any case: it is the user's own.
    private static List<ScalingLaw> fitting(List<ScalingLaw> laws) {
        if (laws.size() <= MOST_ROWS) {
            return laws;
        }
        List<ScalingLaw> kept = new ArrayList<>(laws.subList(0, MOST_ROWS));
        laws.stream()
                .skip(MOST_ROWS)
                .filter(Readout::isOwn)
                .forEach(law -> kept.set(MOST_ROWS - 1, law));
        return kept;
    }

    private static ReadoutRow row(Verdict verdict, String standing) {
        return row(
                verdict.law(),
                verdict.split(),
                QuantityFormat.loss(verdict.loss(), LOSS_DECIMALS),
                standing,
                verdict.isBest());
    }

    private static ReadoutRow unpriced(ScalingLaw law, double compute) {
        return row(law, law.split(compute), "", "", false);
    }

    private static ReadoutRow row(
            ScalingLaw law, ComputeAllocation split, String loss, String excess, boolean best) {
        return new ReadoutRow(
                law.id(),
                law.card().line(),
                law.card().name(),
                QuantityFormat.siFixed(split.parameters(), DIGITS),
                QuantityFormat.siFixed(split.tokens(), DIGITS),
                QuantityFormat.tokensPerParameter(split.tokensPerParameter()),
                loss,
                excess,
                best);
    }

    private static String note(int left, Optional<ScalingLaw> referenceLaw, boolean hasData) {
        String more = left == 0 ? "" : Words.of("%s more in Allocation. ", left);
        return more + referenceLaw.map(law -> judgedBy(law, hasData)).orElse("");
    }

    private static String judgedBy(ScalingLaw referenceLaw, boolean hasData) {
        String law = isOwn(referenceLaw) ? Words.of("the fitted law") : referenceLaw.card().name();
        String name =
                referenceLaw.held().isEmpty()
                        ? law
                        : Words.of("%s at %s", law, referenceLaw.held());
        return hasData
                ? Words.of("Loss by %s, C = 6ND", name)
                : Words.of("Published laws need no data. Losses predicted by %s", name);
    }
}
