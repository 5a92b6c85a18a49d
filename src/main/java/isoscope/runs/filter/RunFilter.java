package isoscope.runs.filter;

import isoscope.runs.Run;
import java.util.List;

/// Chooses runs by an expression.
///
/// An expression compares what runs have with numbers and texts, and joins comparisons by `and`, `or`, `not` and
/// parentheses; `and` binds more tightly than `or`. Runs have `N` (`parameters`), `D` (`tokens`), `C` (`compute`), `L`
/// (`loss`), `D/N` (`tokens_per_parameter`), `group` and `id`. Numbers are written as anywhere in the program, with
/// units that fit: `2B`, `1.4T`, `5.76e23`, `400 PF-days`. Texts stand in quotes. Comparisons can be chained:
/// `1e19 < C <= 1e21`.
///
/// @param text the expression as typed
/// @param condition what it means
public record RunFilter(String text, Condition condition) {

    /// Reads an expression.
    public static ParsedFilter parse(String text) {
        return new FilterParser(text).parse();
    }

    /// Whether a run is chosen.
    public boolean chooses(Run run) {
        return condition.holds(run);
    }

    /// The chosen runs, order kept.
    public List<Run> chosen(List<Run> runs) {
        return runs.stream().filter(this::chooses).toList();
    }
}
