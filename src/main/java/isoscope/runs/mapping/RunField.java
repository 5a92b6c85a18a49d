package isoscope.runs.mapping;

import isoscope.quantity.Quantity;
import isoscope.words.Words;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A field of a run that a column can tell.
public enum RunField {
    /// N.
    PARAMETERS(Words.key("Parameters (N)"), Quantity.PARAMETERS),
    /// D.
    TOKENS(Words.key("Tokens (D)"), Quantity.TOKENS),
    /// C.
    COMPUTE(Words.key("Compute (C)"), Quantity.COMPUTE),
    /// L.
    LOSS(Words.key("Loss"), Quantity.LOSS),
    /// The run's name.
    NAME(Words.key("Run name"), null),
    /// The group that the run belongs to.
    GROUP(Words.key("Group"), null),
    /// The optimiser step of a row, in files of curves.
    STEP(Words.key("Step"), null),
    /// U, different tokens among those seen.
    UNIQUE_TOKENS(Words.key("Unique tokens (U)"), Quantity.TOKENS),
    /// The learning rate of a step, in files of curves.
    LEARNING_RATE(Words.key("Learning rate"), null),
    /// How often the run saw its data, from which the unique tokens follow where no column tells them.
    EPOCHS(Words.key("Epochs"), null);

    private final String title;
    private final @Nullable Quantity quantity;

    RunField(String title, @Nullable Quantity quantity) {
        this.title = title;
        this.quantity = quantity;
    }

    /// The field of a quantity.
    public static RunField of(Quantity quantity) {
        return switch (quantity) {
            case PARAMETERS -> PARAMETERS;
            case TOKENS -> TOKENS;
            case COMPUTE -> COMPUTE;
            case LOSS -> LOSS;
        };
    }

    /// The field with this id, in any case.
    public static Optional<RunField> named(String id) {
        return Arrays.stream(values()).filter(field -> field.id().equalsIgnoreCase(id)).findFirst();
    }

    /// The stable name: lower case with underscores.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The name people know it by.
    public String title() {
        return Words.said(title);
    }

    /// Which units its numbers have; empty for names, groups, steps, rates and epochs.
    public Optional<Quantity> quantity() {
        return Optional.ofNullable(quantity);
    }

    /// Whether it is one of N, D, C and the loss, of which a run needs the loss and two others.
    public boolean isMeasure() {
        return this == PARAMETERS || this == TOKENS || this == COMPUTE || this == LOSS;
    }
}
