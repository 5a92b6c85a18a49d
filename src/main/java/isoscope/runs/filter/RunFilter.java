package isoscope.runs.filter;

import isoscope.runs.Run;
import isoscope.words.Words;
import java.util.List;
import java.util.regex.Pattern;

/// Chooses runs by an expression.
///
/// An expression compares what runs have with numbers and texts, and joins comparisons by `and`, `or`, `not` and
/// parentheses; `and` binds more tightly than `or`. Runs have `N` (`parameters`), `D` (`tokens`), `C` (`compute`), `L`
/// (`loss`), `D/N` (`tokens_per_parameter`), `group` and `id`, and the other columns of their file by name, in backticks
/// where the name has spaces or signs, or means something else: `` `Train Set` = "c4" ``. Numbers are written as anywhere in
/// the program, with units that fit: `2B`, `1.4T`, `5.76e23`, `400 PF-days`. Texts stand in quotes; a quote within is typed
/// twice. Comparisons can be chained: `1e19 < C <= 1e21`.
///
/// A column is compared as a number with a number and as a text with a text; two columns as numbers where both cells are
/// numbers, else as texts. A cell that is empty, or no number where one is asked for, satisfies nothing: neither a
/// comparison nor its opposite, so that `not x > 1` leaves out a run without `x` as `x <= 1` does.
///
/// @param text the expression as typed
/// @param condition the condition that the text means
public record RunFilter(String text, Condition condition) {
    private static final String GROUP = "group";
    private static final Pattern MEANT_BY_SHELLS = Pattern.compile("[`$\"\\\\]|!(?!=)");

    /// Reads an expression over what every run has.
    public static ParsedFilter parse(String text) {
        return parse(text, List.of());
    }

    /// Reads an expression.
    ///
    /// @param columns of the file that runs have beside their quantities
    public static ParsedFilter parse(String text, List<String> columns) {
        return new FilterParser(text, new KnownNames(columns)).parse();
    }

    /// Reads an expression over columns that are not known yet; a name that is none shows when they are.
    public static ParsedFilter parseBeforehand(String text) {
        return new FilterParser(text, KnownNames.ANY).parse();
    }

    /// Whether a run is chosen.
    public boolean chooses(Run run) {
        return condition.holds(run);
    }

    /// The chosen runs, order kept.
    public List<Run> chosen(List<Run> runs) {
        return runs.stream().filter(this::chooses).toList();
    }

    /// A comparison of a column with a text, as it is typed. A quote within the text is typed twice.
    ///
    /// @param column of the file, or `group`
    /// @param sign such as `=`
    public static String comparison(String column, String sign, String text) {
        return Words.of(
                "%s %s '%s'",
                column.equals(GROUP) ? column : KnownNames.written(column),
                sign,
                text.replace("'", "''"));
    }

    /// An expression as one argument of a command line: in double quotes or, with signs that mean something to a shell,
    /// in single ones.
    public static String argument(String expression) {
        return MEANT_BY_SHELLS.matcher(expression).find()
                ? "'" + expression.replace("'", "'\\''") + "'"
                : '"' + expression + '"';
    }
}
