package isoscope.runs.table;

import isoscope.quantity.Quantity;
import java.util.List;
import java.util.Locale;

/// What a column of a table of runs can hold, and the names that trackers, papers and people give it.
///
/// Names are compared in lower case with spaces and hyphens as underscores; `*loss` is any name that ends so. An
/// earlier name is the better one: where a file has two, that one is read.
public enum Column {
    /// N.
    PARAMETERS(
            "n",
            "params",
            "parameter_count",
            "num_params",
            "model_size",
            "params_active_precise",
            "param_count",
            "parameters",
            "n_params",
            "num_parameters",
            "n_parameters"),
    /// D.
    TOKENS(
            "d",
            "tokens",
            "training_tokens",
            "num_train_tokens",
            "throughput/total_tokens",
            "train_tokens",
            "total_tokens",
            "num_tokens",
            "tokens_seen"),
    /// C.
    COMPUTE(
            "c",
            "flops",
            "budget",
            "compute_budget",
            "training_flop",
            "total_flos",
            "training_flops",
            "flop",
            "total_flops",
            "train_flops",
            "compute_flop",
            "compute",
            "*gflops"),
    /// L.
    LOSS(
            "loss",
            "l",
            "final_loss",
            "validation_loss",
            "eval_loss",
            "train/loss",
            "*/crossentropyloss",
            "*macro_loss",
            "val_loss",
            "test_loss",
            "train_loss",
            "*loss"),
    /// The run's name.
    NAME("run_name", "name", "run", "model", "id", "run_id"),
    /// What the run belongs to.
    GROUP("experiment", "group", "family", "series", "budget", "compute_budget"),
    /// The optimiser step of a row, in files of curves.
    STEP("step", "_step", "steps", "global_step", "iteration"),
    /// U, different tokens among those seen.
    UNIQUE_TOKENS(
            "u",
            "unique_tokens",
            "unique_train_tokens",
            "unique_training_tokens",
            "num_unique_tokens",
            "tokens_unique",
            "data_unique",
            "unique_data",
            "unique"),
    /// The learning rate of a step, in files of curves.
    LEARNING_RATE(
            "lr",
            "learning_rate",
            "train/lr",
            "train/learning_rate",
            "optim/lr",
            "optim/learning_rate",
            "*/lr",
            "*/learning_rate");

    /// The rank of a header that is no name of the column.
    static final int UNKNOWN = Integer.MAX_VALUE;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> names;

    Column(String... names) {
        this.names = List.of(names);
    }

    /// The column of a quantity.
    static Column of(Quantity quantity) {
        return switch (quantity) {
            case PARAMETERS -> PARAMETERS;
            case TOKENS -> TOKENS;
            case COMPUTE -> COMPUTE;
            case LOSS -> LOSS;
        };
    }

    /// How good a name the header is, from 0, the best; [#UNKNOWN] when it is none.
    int rank(String header) {
        String name = header.toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
        for (int rank = 0; rank < names.size(); rank++) {
            String known = names.get(rank);
            if (known.startsWith("*") ? name.endsWith(known.substring(1)) : name.equals(known)) {
                return rank;
            }
        }
        return UNKNOWN;
    }

    /// Whether any quantity could be read from a column with this header.
    public static boolean isQuantity(String header) {
        for (Quantity quantity : Quantity.values()) {
            if (of(quantity).rank(header) != UNKNOWN) {
                return true;
            }
        }
        return false;
    }
}
