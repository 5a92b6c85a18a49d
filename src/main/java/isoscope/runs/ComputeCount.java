package isoscope.runs;

import isoscope.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/// Which operations C counts.
public enum ComputeCount {
    /// As the file has it.
    RECORDED(Words.key("C as recorded"), 1),
    /// The usual estimate, 6 for each parameter and token.
    SIX_ND("C = 6ND", 1),
    /// Three times what is recorded: the file counts forward passes alone, and training takes as much again twice.
    FORWARD("C = 3 × recorded", 3),
    /// A thousand million times what is recorded: the file has GFLOP and does not say so.
    GFLOP("C = 10⁹ × recorded", 1e9),
    /// 6ND and the attention over the context, 6 · layers · context · width a token (three times the forward term of
    /// Kaplan et al. 2020, table 1), for runs that tell all three; else 6ND.
    ATTENTION(Words.key("C = 6ND and attention"), 1);

    private static final double FLOP_PER_PARAMETER_TOKEN = 6;
    private static final List<String> LAYERS =
            List.of("n_layer", "n_layers", "num_layers", "depth");
    private static final List<String> WIDTH = List.of("d_model", "width", "hidden_size", "n_embd");
    private static final List<String> CONTEXT =
            List.of("n_ctx", "seq_len", "sequence_length", "context_length", "max_seq_len");

    private final String note;
    private final double factor;

    ComputeCount(String note, double factor) {
        this.note = note;
        this.factor = factor;
    }

    /// The stable name: `recorded`, `6nd`, `forward`, `gflop` or `attention`.
    public String id() {
        return this == SIX_ND ? "6nd" : name().toLowerCase(Locale.ROOT);
    }

    /// As steps and charts say it.
    public String note() {
        return Words.said(note);
    }

    /// Whether a run tells what is needed.
    public boolean isKnownOf(Run run) {
        return this != ATTENTION || attention(run).isPresent();
    }

    /// The factor that recorded compute is to be multiplied by.
    double factor() {
        return factor;
    }

    /// Whether C is an estimate from N and D, whatever is recorded.
    boolean isEstimate() {
        return this == SIX_ND || this == ATTENTION;
    }

    /// FLOP of each token by the estimate: 6N, and attention where it is asked for and told.
    ///
    /// @param parameters N that counts, which may be another than the file's
    double perToken(Run run, double parameters) {
        double attention = this == ATTENTION ? attention(run).orElse(0) : 0;
        return FLOP_PER_PARAMETER_TOKEN * parameters + attention;
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
