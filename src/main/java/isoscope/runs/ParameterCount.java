package isoscope.runs;

import isoscope.runs.mapping.ParameterMeaning;
import isoscope.runs.mapping.ParameterMeaning.Embeddings;
import isoscope.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/// Which parameters N counts. Papers differ: Kaplan et al. 2020 leave embeddings out, Hoffmann et al. 2022 count all.
///
/// Where a file has both numbers, the column of the one asked for is taken; where that is the column N was read from,
/// another column holds the other count, and N stays. Else the relation of Pearce and Song 2024 (arXiv:2406.12907) stands
/// in, N_total = N + 47,491 N^(1/3), for a vocabulary of 32,000 and models about 39 times as wide as deep.
public enum ParameterCount {
    /// As the file has it.
    RECORDED(Words.key("N as recorded"), Words.key("N counts parameters as recorded")),
    /// With embeddings, where the file leaves them out.
    TOTAL(Words.key("N with embeddings"), Words.key("N counts parameters with embeddings")),
    /// Without embeddings, where the file counts them.
    NON_EMBEDDING(
            Words.key("N without embeddings"), Words.key("N counts parameters without embeddings"));

    private static final double EMBEDDING = 47_491;
    private static final List<String> TOTAL_NAMES =
            List.of(
                    "params_total",
                    "total_params",
                    "n_params_total",
                    "params_with_embed",
                    "params_with_embedding",
                    "total_parameters",
                    "n_total");
    private static final List<String> NON_EMBEDDING_NAMES =
            Words.list(
                    """
                    params_no_embed params_no_emb params_non_emb params_non_embed n_params_no_emb
                    n_no_emb n_non_emb non_emb_params non_embed_params non_embedding_params
                    nonembedding_params params_non_embedding params_nonembedding n_non_embedding
                    n_params_non_embedding num_non_embedding_params non_embedding_parameters
                    """);

    private final String note;
    private final String inWords;

    ParameterCount(String note, String inWords) {
        this.note = note;
        this.inWords = inWords;
    }

    /// The stable name: lower case with hyphens.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// As steps and charts say it.
    public String note() {
        return Words.said(note);
    }

    /// As a sentence says it.
    String noteInWords() {
        return Words.said(inWords);
    }

    /// Whether a run tells N so counted; else it is estimated.
    public boolean isKnownOf(Run run) {
        return told(run).isPresent();
    }

    /// N of a run, counted so.
    public double of(Run run) {
        OptionalDouble told = told(run);
        double recorded = run.parameters();
        return told.isPresent()
                ? told.getAsDouble()
                : switch (this) {
                    case RECORDED -> recorded;
                    case TOTAL -> withEmbeddings(recorded);
                    case NON_EMBEDDING -> withoutEmbeddings(recorded);
                };
    }

    /// The count that N of all runs is, as the columns tell it was read from; [#RECORDED] where they do not.
    public static ParameterCount toldBy(List<Run> runs) {
        return Stream.of(TOTAL, NON_EMBEDDING)
                .filter(count -> !runs.isEmpty() && runs.stream().allMatch(count::isCountedBy))
                .findFirst()
                .orElse(RECORDED);
    }

    private boolean isCountedBy(Run run) {
        ParameterMeaning counted = run.conditions().counted();
        return switch (this) {
            case RECORDED -> true;
            case TOTAL ->
                    counted.embeddings() == Embeddings.COUNTED
                            || (counted.total() && counted.embeddings() == Embeddings.UNSAID);
            case NON_EMBEDDING -> counted.embeddings() == Embeddings.LEFT_OUT;
        };
    }

    private OptionalDouble told(Run run) {
        if (isCountedBy(run)) {
            return OptionalDouble.of(run.parameters());
        }
        // The other columns count all experts.
        return run.conditions().counted().active() ? OptionalDouble.empty() : toldBeside(run);
    }

    private OptionalDouble toldBeside(Run run) {
        return switch (this) {
            case RECORDED -> OptionalDouble.of(run.parameters());
            case TOTAL -> told(run, TOTAL_NAMES, NON_EMBEDDING_NAMES);
            case NON_EMBEDDING -> told(run, NON_EMBEDDING_NAMES, TOTAL_NAMES);
        };
    }

    private static OptionalDouble told(Run run, List<String> names, List<String> otherNames) {
        Attributes attributes = run.conditions().attributes();
        OptionalDouble told = attributes.number(names);
        boolean unsaid = run.conditions().counted().equals(ParameterMeaning.UNSAID);
        return unsaid && told.isEmpty() && attributes.number(otherNames).isPresent()
                ? OptionalDouble.of(run.parameters())
                : told;
    }

    private static double withEmbeddings(double parameters) {
        return parameters + EMBEDDING * Math.cbrt(parameters);
    }

    /// The one real root of u³ + γu = N, u = N_without^(1/3), by Newton's method from above, where it falls to the root.
    private static double withoutEmbeddings(double total) {
        double u = Math.cbrt(total);
        double step = Double.POSITIVE_INFINITY;
        while (step > 1e-14 * u) {
            step = (u * u * u + EMBEDDING * u - total) / (3 * u * u + EMBEDDING);
            u -= step;
        }
        return u * u * u;
    }
}
