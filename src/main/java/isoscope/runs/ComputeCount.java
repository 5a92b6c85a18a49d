package isoscope.runs;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/// Which operations C counts.
public enum ComputeCount {
    /// As the file has it.
    RECORDED("C as recorded"),
    /// The usual estimate, 6 for each parameter and token.
    SIX_ND("C = 6ND"),
    /// Three times what is recorded: the file counts forward passes alone, and training takes as much again twice.
    TRIPLE("C = 3 × recorded"),
    /// 6ND and the attention over the context, 6 · layers · context · width a token (three times the forward term of
    /// Kaplan et al. 2020, table 1), for files that tell all three; else 6ND.
    ATTENTION("C = 6ND and attention");

    private static final List<String> LAYERS =
            List.of("n_layer", "n_layers", "num_layers", "depth");
    private static final List<String> WIDTH = List.of("d_model", "width", "hidden_size", "n_embd");
    private static final List<String> CONTEXT =
            List.of("n_ctx", "seq_len", "sequence_length", "context_length", "max_seq_len");

    private final String note;

    ComputeCount(String note) {
        this.note = note;
    }

    /// The stable name: lower case with hyphens.
    public String id() {
        return this == SIX_ND ? "6nd" : name().toLowerCase(Locale.ROOT);
    }

    /// As charts say it.
    public String note() {
        return note;
    }

    /// Whether a run tells what is needed.
    public boolean isKnownOf(Run run) {
        return this != ATTENTION || attention(run).isPresent();
    }

    /// FLOP of each token of a run, counted so.
    ///
    /// @param parameters N that counts, which may be another than the file's
    /// @param recorded FLOP of each token as the file has it
    double perToken(Run run, double parameters, double recorded) {
        return switch (this) {
            case RECORDED -> recorded;
            case SIX_ND -> 6 * parameters;
            case TRIPLE -> 3 * recorded;
            case ATTENTION -> 6 * parameters + attention(run).orElse(0);
        };
    }

    private static OptionalDouble attention(Run run) {
        Attributes told = run.conditions().attributes();
        OptionalDouble layers = told.number(LAYERS);
        OptionalDouble width = told.number(WIDTH);
        OptionalDouble context = told.number(CONTEXT);
        return layers.isPresent() && width.isPresent() && context.isPresent()
                ? OptionalDouble.of(
                        6 * layers.getAsDouble() * width.getAsDouble() * context.getAsDouble())
                : OptionalDouble.empty();
    }
}
