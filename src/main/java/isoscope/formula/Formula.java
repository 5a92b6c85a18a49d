package isoscope.formula;

import java.util.Collection;
import java.util.List;

/// The language of formulas.
///
/// Numbers are `406.4`, `1e20`, `1_000` and, with a suffix, `10k`, `70M`, `2B`, `1.5T`. Names are `N`, `N_c`, `alpha` or `α`, which
/// are the same, and any column between backticks. Signs are `+ - * / ^` (also `**`, `×`, `·`, `÷`, `−`), where `^` binds more
/// tightly than a minus before it and groups from the right. Functions are `exp expm1 ln log10 log2 sqrt abs tanh sigmoid`, `min`
/// and `max` of two or more, `if(N < 1e9, …, …)` and `sum(k, 1, 10, …)`.
public final class Formula {
    private Formula() {}

    /// Reads a formula in which any name may stand.
    public static ParsedFormula parse(String text) {
        return new FormulaParser(text, KnownNames.ANY).parse();
    }

    /// Reads a formula.
    ///
    /// @param known the names it may use
    public static ParsedFormula parse(String text, Collection<String> known) {
        return new FormulaParser(text, KnownNames.of(known)).parse();
    }

    /// The words that are followed by parentheses, for completion.
    public static List<String> functions() {
        return Spelling.functions();
    }

    /// A name as it is typed: in backticks where it is no plain word, or a word that means something else.
    public static String typed(String name) {
        return Spelling.isPlain(name) && !Spelling.isReserved(name) ? name : '`' + name + '`';
    }
}
