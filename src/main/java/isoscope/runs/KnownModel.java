package isoscope.runs;

/// A published language model, drawn for reference.
///
/// @param name as its authors write it
/// @param year of publication
/// @param parameters N, active ones for a mixture of experts
/// @param tokens D seen in training
/// @param source arXiv number or other publication
public record KnownModel(String name, int year, double parameters, double tokens, String source) {
    /// The FLOP of its training by C = 6ND.
    public double compute() {
        return 6 * parameters * tokens;
    }
}
