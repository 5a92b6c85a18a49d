package isoscope.fit.resample;

import isoscope.words.UnexpectedValue;
import isoscope.words.Words;
import java.util.Locale;
import java.util.Optional;

/// The units that a bootstrap draws with replacement (Efron and Tibshirani 1993, chapters 6 and 8).
///
/// @param kind of what
/// @param column of groups: tells the group of a run, see [RunGroups]; else empty
public record Scheme(Kind kind, String column) {
    private static final String GROUPS = "groups";

    /// The method's default: runs within budgets where it looks at each budget by itself, else single runs.
    public static final Scheme USUAL = new Scheme(Kind.USUAL, "");

    /// Single runs, which is right where their noise has nothing to do with each other.
    public static final Scheme CASES = new Scheme(Kind.CASES, "");

    /// Runs within their IsoFLOP budget, so that every budget keeps its number of runs. Runs off any budget are drawn
    /// among themselves. Without three budgets of five runs, single runs are drawn.
    public static final Scheme BUDGETS = new Scheme(Kind.BUDGETS, "");

    /// Residuals within the budgets, each of which keeps its sizes.
    public static final Scheme RESIDUALS = new Scheme(Kind.RESIDUALS, "");

    /// All runs of a model size together.
    public static final Scheme BY_SIZE = groups("N");

    /// Kinds of what is drawn.
    public enum Kind {
        /// The default of the method.
        USUAL,
        /// Single runs.
        CASES,
        /// Runs within their budget.
        BUDGETS,
        /// Residuals about the curve of their budget.
        RESIDUALS,
        /// Whole groups of runs, which is right where the runs of a group share noise: those of a size, a seed, a data set.
        GROUPS
    }

    /// Checks that groups have a column, and nothing else has.
    public Scheme {
        if (column.isBlank() == (kind == Kind.GROUPS)) {
            throw new UnexpectedValue(
                    Words.of("a column for groups alone"), Words.of("%s of %s", column, kind));
        }
    }

    /// All runs together that have the same in a column.
    public static Scheme groups(String column) {
        return new Scheme(Kind.GROUPS, column);
    }

    /// Its name in files and on the command line, such as `groups:seed`.
    public String id() {
        return switch (kind) {
            case USUAL -> "usual";
            case CASES -> "cases";
            case BUDGETS, RESIDUALS -> "budgets";
            case GROUPS -> GROUPS + ":" + column;
        };
    }

    /// The units in words, such as `groups by size`.
    public String words() {
        return switch (kind) {
            case USUAL, CASES -> Words.of("runs");
            case BUDGETS -> Words.of("runs within budgets");
            case RESIDUALS -> Words.of("residuals within budgets");
            case GROUPS -> Words.of("groups by %s", columnInWords());
        };
    }

    /// The words for that by which groups are told apart: `size`, or the name of a column.
    public String columnInWords() {
        return column.equals("N") ? Words.of("size") : column;
    }

    /// The scheme of that name; `groups` alone means those of a size.
    public static Optional<Scheme> named(String text) {
        String word = text.strip();
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "usual" -> Optional.of(USUAL);
            case "cases" -> Optional.of(CASES);
            case "budgets" -> Optional.of(BUDGETS);
            case GROUPS -> Optional.of(BY_SIZE);
            default ->
                    word.matches("(?i)groups:.*\\S.*")
                            ? Optional.of(groups(word.substring(GROUPS.length() + 1).strip()))
                            : Optional.empty();
        };
    }
}
