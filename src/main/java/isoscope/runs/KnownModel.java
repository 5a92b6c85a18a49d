package isoscope.runs;

/// A published language model, drawn for reference.
///
/// @param name as its authors write it
/// @param year of publication
/// @param parameters N, active ones for a mixture of experts
/// @param tokens D seen in training
/// @param source arXiv number or other publication
/// @param readFrom where the numbers were read, or "unverified"; empty where nobody says
/// @param note a caution for readers of the numbers, or empty
public record KnownModel(
        String name,
        int year,
        double parameters,
        double tokens,
        String source,
        String readFrom,
        String note) {
    /// A model of which no more is known.
    public KnownModel(String name, int year, double parameters, double tokens, String source) {
        this(name, year, parameters, tokens, source, "", "");
    }

    /// The FLOP of its training by C = 6ND.
    public double compute() {
        return 6 * parameters * tokens;
    }
}
