package isoscope.fit.group;

import isoscope.fit.FitOutcome.Goodness;
import isoscope.fit.FitWarning;
import isoscope.fit.resample.ResampledLaws;
import isoscope.law.Law;
import java.util.List;
import java.util.Optional;

/// The law of a group.
///
/// @param group whose runs it is fitted to
/// @param goodness how well it explains them
/// @param resampled the laws of resamples; the same place in those of two groups is one resample of both
/// @param warnings about the law and its intervals
public record GroupLaw(
        RunGroup group,
        Law law,
        Goodness goodness,
        Optional<ResampledLaws> resampled,
        List<FitWarning> warnings) {
    /// Copies the list.
    public GroupLaw {
        warnings = List.copyOf(warnings);
    }

    /// The name of the group.
    public String name() {
        return group.name();
    }
}
