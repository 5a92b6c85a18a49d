package isoscope.runs.table;

import isoscope.runs.mapping.HeaderUnit;
import isoscope.runs.mapping.HeaderWords;
import isoscope.runs.mapping.ParameterMeaning;
import isoscope.runs.mapping.RunField;
import isoscope.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The names that trackers, papers and people give to what a table of runs can tell.
///
/// Names are compared in lower case with spaces and hyphens as underscores; `*loss` is any name that ends so. An
/// earlier name is the better one. Names of parameters are told by their words, see [ParameterMeaning].
public final class FieldNames {
    private static final List<String> TOKENS =
            Words.list(
                    """
                    d tokens training_tokens num_train_tokens throughput/total_tokens train_tokens
                    total_tokens num_tokens n_tokens token_count tokens_seen tokens_trained
                    trained_tokens tokens_consumed consumed_tokens num_tokens_seen
                    num_input_tokens_seen
                    """);
    private static final List<String> COMPUTE =
            Words.list(
                    """
                    c flops training_flop total_flos training_flops flop total_flops train_flops
                    compute_flop compute_flops compute training_compute total_compute *gflops
                    *total_tflops *total_pflops gflop tflops tflop pflops pflop eflops eflop
                    zflops zflop pf_days pflop_days petaflop_days budget compute_budget
                    flops_budget flop_budget budget_flops budget_flop
                    """);
    private static final List<String> LOSS =
            Words.list(
                    """
                    l loss final_loss validation_loss eval_loss train/loss */crossentropyloss
                    *macro_loss val_loss test_loss train_loss loss_nats *nats_per_token *lm_loss
                    *ce_loss *cross_entropy_loss *loss cross_entropy crossentropy loss_bits
                    loss_in_bits *bits_per_token bpt verlust *verlust *bpb *bits_per_byte loss_bpb
                    *bpc *bits_per_character *bits_per_char loss_bpc
                    """);

    /// A longer header is a text and names nothing.
    private static final int LONGEST = 1_024;

    private static final List<String> NAME =
            List.of("run_name", "name", "run", "model", "id", "run_id");
    private static final List<String> GROUP =
            List.of("experiment", "group", "family", "series", "budget", "compute_budget");
    private static final List<String> STEP =
            Words.list(
                    """
                    step _step steps global_step trainer/global_step */global_step */step
                    train_step training_step optimizer_step optimiser_step iteration iterations
                    */iteration iter iters */iter update updates num_updates epoch
                    relative_time_(wall) relative_time_(process)
                    """);
    private static final List<String> UNIQUE_TOKENS =
            Words.list(
                    """
                    u unique_tokens unique_train_tokens unique_training_tokens num_unique_tokens
                    tokens_unique data_unique unique_data unique
                    """);
    private static final List<String> LEARNING_RATE =
            Words.list(
                    """
                    lr learning_rate train/lr train/learning_rate optim/lr optim/learning_rate
                    */lr */learning_rate
                    """);

    private static final List<String> EPOCHS =
            Words.list(
                    """
                    epochs num_epochs n_epochs num_train_epochs train_epochs data_epochs
                    epochs_trained passes */epochs */num_epochs */num_train_epochs
                    """);

    private static final NameWords WORDS =
            NameWords.of(
                    Stream.concat(
                                    measures().flatMap(field -> names(field).stream()),
                                    ParameterMeaning.WORDS.stream())
                            .toList());

    private FieldNames() {}

    /// A header that is a name of a field.
    ///
    /// @param rank how good a name it is, from 0, the best
    /// @param factor to the field's own unit, as the header tells it
    /// @param reason why, as a short clause
    record Match(int rank, double factor, String reason) {}

    /// Whether any quantity could be read from a column with this header.
    public static boolean isQuantity(String header) {
        return header.length() <= LONGEST
                && WORDS.mayName(header)
                && measures().anyMatch(field -> match(field, header).isPresent());
    }

    private static Stream<RunField> measures() {
        return Stream.of(RunField.values()).filter(RunField::isMeasure);
    }

    /// The match of a header with the names of a field, if it is one of them and does not say itself that it is
    /// something else: a rate, a logarithm, an auxiliary loss.
    static Optional<Match> match(RunField field, String header) {
        return header.length() > LONGEST
                ? Optional.empty()
                : named(field, header).filter(_ -> Misnomer.of(field, header).isEmpty());
    }

    /// Whether a name is one of a field's, whatever else it says.
    static boolean isNamed(RunField field, String name) {
        return named(field, name).isPresent();
    }

    private static Optional<Match> named(RunField field, String header) {
        return Stream.of(header, HeaderWords.apart(header))
                .distinct()
                .map(spelled -> match(field, HeaderUnit.of(spelled, field.quantity())))
                .filter(match -> match.rank() >= 0)
                .findFirst();
    }

    /// The match of a header with the names of a field, with a rank below 0 where it is none of them.
    private static Match match(RunField field, HeaderUnit unit) {
        int rank = rankOfTag(field, unit.name());
        return new Match(rank, unit.factor(), rank < 0 ? "" : reason(unit));
    }

    private static int rankOfTag(RunField field, String name) {
        int own = rank(field, name);
        String plain = own < 0 ? MetricTag.plain(name) : name;
        return plain.equals(name) ? own : rank(field, plain);
    }

    private static int rank(RunField field, String name) {
        if (field == RunField.PARAMETERS) {
            return ParameterMeaning.of(name).isPresent() ? 0 : -1;
        }
        List<String> names = names(field);
        for (int rank = 0; rank < names.size(); rank++) {
            String known = names.get(rank);
            if (known.startsWith("*") ? name.endsWith(known.substring(1)) : name.equals(known)) {
                return rank;
            }
        }
        return -1;
    }

    private static String reason(HeaderUnit unit) {
        String name = Words.of("\"%s\" is a usual name", unit.name());
        return unit.told().isEmpty()
                ? name
                : Words.of("%s, its unit given by \"%s\"", name, unit.told());
    }

    private static List<String> names(RunField field) {
        return switch (field) {
            case PARAMETERS -> List.of();
            case TOKENS -> TOKENS;
            case COMPUTE -> COMPUTE;
            case LOSS -> LOSS;
            case NAME -> NAME;
            case GROUP -> GROUP;
            case STEP -> STEP;
            case UNIQUE_TOKENS -> UNIQUE_TOKENS;
            case LEARNING_RATE -> LEARNING_RATE;
            case EPOCHS -> EPOCHS;
        };
    }
}
