package isoscope.fit;

import java.util.List;

/// Something a reader of a fit's numbers must know.
///
/// @param code stable, lower case with hyphens, such as `near-duplicates`
/// @param message the finding, with numbers, and what to do about it
/// @param runs ids of the runs it is about; empty when it is about the fit
public record FitWarning(String code, String message, List<String> runs) {
    /// Copies the list.
    public FitWarning {
        runs = List.copyOf(runs);
    }

    /// A warning about the fit as a whole.
    public FitWarning(String code, String message) {
        this(code, message, List.of());
    }
}
