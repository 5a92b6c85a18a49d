package isoscope.law;

import isoscope.quantity.LossUnit;
import isoscope.words.Words;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// The card of a law: its name, constants, units and source.
///
/// @param id stable name, lower case with hyphens
/// @param name short name for chips and labels, such as "Chinchilla A3"
/// @param family groups laws of one theory: `kaplan`, `chinchilla`, `replication`, `rule`, `fitted`,
///     `saved` or `own`
/// @param formula in plain text with Unicode, such as "L = E + A/N^α + B/D^β"
/// @param parameters name to value, coefficients before exponents; names are ASCII, such as `E` or `alpha_N`
/// @param units name to unit, for each parameter that has one, and of `L` where losses are not in nats per token
/// @param convention which parameters N counts
/// @param validRange compute in FLOP the law was measured on
/// @param source where it is written
/// @param note a caution for readers of its numbers, or empty
/// @param line how it is drawn
public record LawCard(
        String id,
        String name,
        String family,
        String formula,
        Map<String, Double> parameters,
        Map<String, String> units,
        ParameterConvention convention,
        ComputeRange validRange,
        Source source,
        String note,
        LineStyle line) {
    /// Names that are parts of words too, and are Greek letters only where they stand alone.
    private static final Map<String, String> WHOLE_NAMES =
            Map.of("delta", "δ", "eta", "η", "lambda", "λ", "sigma", "σ", "tau", "τ", "theta", "θ");

    private static final Pattern WHOLE =
            Pattern.compile("(?<![A-Za-z])(delta|eta|lambda|sigma|tau|theta)(?![A-Za-z])");

    /// The family of the law that is fitted to the user's runs.
    public static final String FITTED = "fitted";

    /// Keeps the maps in order and unmodifiable.
    public LawCard {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        units = Collections.unmodifiableMap(new LinkedHashMap<>(units));
    }

    /// A card that says nothing of its line.
    public LawCard(
            String id,
            String name,
            String family,
            String formula,
            Map<String, Double> parameters,
            Map<String, String> units,
            ParameterConvention convention,
            ComputeRange validRange,
            Source source,
            String note) {
        this(
                id,
                name,
                family,
                formula,
                parameters,
                units,
                convention,
                validRange,
                source,
                note,
                family.equals(FITTED) ? LineStyle.FITTED : LineStyle.of(id));
    }

    /// The unit of the losses it predicts, such as "nats/token".
    public String lossUnit() {
        return units.getOrDefault("L", LossUnit.NATS_PER_TOKEN.id());
    }

    /// The same card of a law that goes by another id and name; a line that nobody chose changes with the id.
    public LawCard named(String otherId, String otherName) {
        LineStyle otherLine = line.equals(LineStyle.of(id)) ? LineStyle.of(otherId) : line;
        return with(otherId, otherName, parameters, otherLine);
    }

    /// The same card with other numbers.
    public LawCard withParameters(Map<String, Double> values) {
        return with(id, name, values, line);
    }

    /// The same card of a law that is drawn in another way.
    public LawCard withLine(LineStyle otherLine) {
        return with(id, name, parameters, otherLine);
    }

    private LawCard with(
            String otherId, String otherName, Map<String, Double> values, LineStyle otherLine) {
        return new LawCard(
                otherId,
                otherName,
                family,
                formula,
                values,
                units,
                convention,
                validRange,
                source,
                note,
                otherLine);
    }

    /// The name of a parameter as formulas write it: `alpha_N` is α_N, a joint fit's constant has a prime, and one of a
    /// fixed batch size two.
    public static String symbol(String parameter) {
        return WHOLE.matcher(parameter)
                .replaceAll(name -> WHOLE_NAMES.getOrDefault(name.group(), name.group()))
                .replace("alpha", "α")
                .replace("beta", "β")
                .replace("gamma", "γ")
                .replace("epsilon", "ε")
                .replace("_joint", "′")
                .replace("_fixed_batch", "″");
    }

    /// The parameters that N counts.
    public enum ParameterConvention {
        /// Every parameter, embeddings included (Hoffmann et al., Besiroglu et al.).
        TOTAL,
        /// Embeddings left out (Kaplan et al.).
        NON_EMBEDDING,
        /// Whatever the runs count that a law was fitted to: their file does not say.
        AS_RECORDED;

        /// In words, behind “parameters” or “N”.
        public String title() {
            return switch (this) {
                case TOTAL -> Words.of("with embeddings");
                case NON_EMBEDDING -> Words.of("without embeddings");
                case AS_RECORDED -> Words.of("as recorded in the data");
            };
        }

        /// The name used in JSON: lower case with hyphens.
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// A range of compute.
    ///
    /// @param low FLOP
    /// @param high FLOP
    public record ComputeRange(double low, double high) {
        /// Of a law that does not say where it was measured.
        public static final ComputeRange UNKNOWN =
                new ComputeRange(Double.MIN_NORMAL, Double.MAX_VALUE);

        /// Whether somebody says where the law was measured.
        public boolean isKnown() {
            return !equals(UNKNOWN);
        }

        /// A compute within the range, in the middle of its logarithms.
        double middle() {
            return Math.sqrt(low) * Math.sqrt(high);
        }

        /// How many decades `compute` lies beyond the range; 0 inside.
        public double decadesBeyond(double compute) {
            return Math.max(0, Math.max(Math.log10(compute / high), Math.log10(low / compute)));
        }
    }

    /// A paper and the place in it.
    ///
    /// @param title of the paper, or of the data for a fitted law
    /// @param arxiv the arXiv number, or empty
    /// @param where section, table or equation
    /// @param authors in the short form of a citation, such as "Kaplan et al. 2020", or empty
    public record Source(String title, String arxiv, String where, String authors) {
        /// A source that names no authors, such as the user's own data.
        public Source(String title, String arxiv, String where) {
            this(title, arxiv, where, "");
        }

        /// Who to name in few words: the authors, or else the title.
        public String shortName() {
            return authors.isEmpty() ? title : Words.said(authors);
        }
    }

    @Override
    public String name() {
        return Words.said(name);
    }

    @Override
    public String note() {
        return Words.said(note);
    }
}
