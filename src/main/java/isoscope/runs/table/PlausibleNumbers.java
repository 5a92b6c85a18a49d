package isoscope.runs.table;

import isoscope.quantity.GuessedLoss;
import isoscope.runs.mapping.RunField;
import isoscope.words.Words;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/// Whether the first numbers of a column can be what its name says.
///
/// A single letter stands for many things, so its numbers must be possible ones: layers, widths and seeds are no
/// parameters. Of full names only logarithms are told: no model has 7.7 parameters.
final class PlausibleNumbers {
    /// No run of language models is about fewer parameters or tokens.
    private static final double FEWEST = 1e5;

    private static final double LEAST_COMPUTE = 1e9;

    private static final int DIGITS = 4;
    private static final double LARGE = 1e6;

    private PlausibleNumbers() {}

    /// The objection to a column, if there is one.
    static Optional<ColumnDoubt> doubt(Candidate candidate) {
        if (candidate.told().findAny().isEmpty()) {
            return Optional.empty();
        }
        if (isLogarithm(candidate)) {
            return Optional.of(
                    doubt(
                            candidate,
                            Words.of(
                                    "%s, not logarithms; add a column of 10^x or e^x, or say its unit",
                                    candidate.field().title())));
        }
        return candidate.isLetter() && !isPossible(candidate)
                ? Optional.of(doubt(candidate, possible(candidate.field())))
                : Optional.empty();
    }

    /// Whether the numbers can only be logarithms, to base 10 or e, of what the column is named after.
    static boolean isLogarithm(Candidate candidate) {
        if (candidate.match().factor() != 1 || candidate.told().allMatch(x -> x == Math.rint(x))) {
            return false;
        }
        return switch (candidate.field()) {
            case PARAMETERS -> isWithin(candidate, 4, 14);
            case TOKENS, UNIQUE_TOKENS -> isWithin(candidate, 5, 17);
            case COMPUTE -> isWithin(candidate, 13, 30);
            case LOSS, NAME, GROUP, STEP, LEARNING_RATE, EPOCHS -> false;
        };
    }

    private static boolean isWithin(Candidate candidate, double low, double high) {
        return candidate.told().allMatch(x -> x >= low && x <= high);
    }

    private static boolean isPossible(Candidate candidate) {
        double highest = candidate.told().max().orElse(Double.NaN);
        return switch (candidate.field()) {
            case PARAMETERS, TOKENS, UNIQUE_TOKENS -> highest >= FEWEST;
            case COMPUTE -> highest >= LEAST_COMPUTE;
            case LOSS ->
                    highest <= GuessedLoss.HIGHEST
                            && (candidate.told().count() == 1
                                    || candidate.told().anyMatch(x -> x != Math.rint(x)));
            case NAME, GROUP, STEP, LEARNING_RATE, EPOCHS -> true;
        };
    }

    private static String possible(RunField field) {
        return field == RunField.LOSS
                ? Words.of(
                        "losses, which are not whole numbers and at most 13; choose the column of the loss")
                : Words.of(
                        "%s of at least %s; choose another column, or say its unit",
                        field.title(), number(field == RunField.COMPUTE ? LEAST_COMPUTE : FEWEST));
    }

    private static ColumnDoubt doubt(Candidate candidate, String expected) {
        double low = candidate.told().min().orElse(Double.NaN);
        double high = candidate.told().max().orElse(Double.NaN);
        String values =
                low == high
                        ? Words.of("%s of %s", candidate.header(), number(low))
                        : Words.of(
                                "%s from %s to %s", candidate.header(), number(low), number(high));
        return new ColumnDoubt(candidate.field(), candidate.header(), values, expected);
    }

    private static String number(double value) {
        BigDecimal rounded =
                BigDecimal.valueOf(value).round(new MathContext(DIGITS)).stripTrailingZeros();
        return value < LARGE ? rounded.toPlainString() : rounded.toString();
    }
}
