package isoscope.ui.laws;

import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.FitWarning;
import isoscope.fit.resample.Ensemble;
import isoscope.law.ScalingLaw;
import isoscope.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Something that was looked at to see whether a fit can be relied on.
///
/// @param fine whether nothing was found
/// @param text the finding, or a sentence that all is well
/// @param runs ids of the runs it is about; empty when it is about the fit
record FitCheck(boolean fine, String text, List<String> runs) {
    FitCheck {
        runs = List.copyOf(runs);
    }

    /// The checks of a fit: those that found something first, then those where all is well.
    ///
    /// @param ensemble the intervals, if there are any
    static List<FitCheck> of(Fitted fitted, Optional<Ensemble> ensemble) {
        List<FitWarning> found =
                Stream.concat(
                                fitted.warnings().stream(),
                                ensemble.stream().flatMap(laws -> laws.warnings().stream()))
                        .toList();
        Set<String> codes = found.stream().map(FitWarning::code).collect(Collectors.toSet());
        boolean surface = fitted.scalingLaw().flatMap(ScalingLaw::surface).isPresent();
        return Stream.concat(
                        found.stream()
                                .map(warning ->
                                        new FitCheck(false, warning.message(), warning.runs())),
                        Assurance.ALL.stream()
                                .filter(fine -> surface || !fine.ofSurface())
                                .filter(fine -> fine.holds(codes))
                                .map(fine ->
                                        new FitCheck(true, Words.said(fine.text()), List.of())))
                .toList();
    }
}
