package isoscope.runs.filter;

import isoscope.quantity.Quantity;
import isoscope.runs.Run;
import isoscope.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A property of a run that an expression can ask for.
enum Field {
    /// N.
    PARAMETERS(Quantity.PARAMETERS),
    /// D.
    TOKENS(Quantity.TOKENS),
    /// C.
    COMPUTE(Quantity.COMPUTE),
    /// L.
    LOSS(Quantity.LOSS),
    /// D/N.
    TOKENS_PER_PARAMETER(null),
    /// The experiment or family.
    GROUP(null),
    /// The name of the run.
    ID(null);

    /// The names as error messages list them.
    static final String NAMES = Words.key("N, D, C, L, D/N, group or id");

    private final @Nullable Quantity quantity;

    Field(@Nullable Quantity quantity) {
        this.quantity = quantity;
    }

    /// The field of a name, in any case.
    static Optional<Field> named(String name) {
        return Arrays.stream(values())
                .filter(field -> field.names().stream().anyMatch(name::equalsIgnoreCase))
                .findFirst();
    }

    /// Which units its numbers have; null when they have none.
    @Nullable Quantity quantity() {
        return quantity;
    }

    /// Whether it is a text.
    boolean isText() {
        return this == GROUP || this == ID;
    }

    /// The number a run has.
    double number(Run run) {
        return switch (this) {
            case PARAMETERS -> run.parameters();
            case TOKENS -> run.tokens();
            case COMPUTE -> run.compute();
            case LOSS -> run.loss();
            case TOKENS_PER_PARAMETER -> run.tokensPerParameter();
            case GROUP, ID -> throw new IllegalStateException("a text is not a number: " + this);
        };
    }

    /// The text a run has.
    String text(Run run) {
        return switch (this) {
            case GROUP -> run.group();
            case ID -> run.id();
            case PARAMETERS, TOKENS, COMPUTE, LOSS, TOKENS_PER_PARAMETER ->
                    throw new IllegalStateException("a number is not a text: " + this);
        };
    }

    /// The names that say in a word what they mean.
    static List<String> longNames() {
        return Arrays.stream(values())
                .flatMap(field -> field.names().stream())
                .filter(name -> name.length() > 2 && name.indexOf('/') < 0)
                .toList();
    }

    private List<String> names() {
        return switch (this) {
            case PARAMETERS -> List.of("N", "parameters", "params");
            case TOKENS -> List.of("D", "tokens");
            case COMPUTE -> List.of("C", "compute", "flops", "flop");
            case LOSS -> List.of("L", "loss");
            case TOKENS_PER_PARAMETER -> List.of("D/N", "tokens_per_parameter");
            case GROUP -> List.of("group");
            case ID -> List.of("id");
        };
    }
}
