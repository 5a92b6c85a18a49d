package isoscope.report;

import isoscope.law.Constant;
import isoscope.law.Definition;
import isoscope.law.Law;
import isoscope.law.LawCard;
import isoscope.words.Words;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A law in LaTeX: its formulas, and a table of its constants with their places.
public final class LawLatex {
    private LawLatex() {}

    /// Formulas as displays and a `tabular` of four columns, without packages.
    public static String of(Law law) {
        String formulas =
                law.form().results().stream().map(LawLatex::formula).collect(Collectors.joining());
        String rows =
                law.form().constants().stream()
                        .filter(constant -> !Double.isNaN(law.constant(constant.name())))
                        .map(constant -> row(constant, law))
                        .collect(Collectors.joining());
        return Words.verbatim(
                """
                %% %s
                %% %s
                %s\\begin{tabular}{lrll}
                \\hline
                Constant & Value & Unit & Place \\\\
                \\hline
                %s\\hline
                \\end{tabular}
                """,
                law.card().name(), PlainLine.of(source(law)), formulas, rows);
    }

    /// Who says so and where, in one line.
    static String source(Law law) {
        LawCard.Source source = law.card().source();
        return Stream.of(
                        source.authors(),
                        source.title(),
                        source.arxiv().isEmpty() ? "" : "arXiv:" + source.arxiv(),
                        source.where())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(". "));
    }

    private static String formula(Definition result) {
        return Words.verbatim(
                "\\[ \\mathrm{%s} = %s \\]\n",
                LatexText.escaped(result.name()), isoscope.formula.LatexText.of(result.is()));
    }

    private static String row(Constant constant, Law law) {
        return Words.verbatim(
                "%s & %s & %s & %s%s \\\\\n",
                LatexText.symbol(constant.name()),
                LatexText.number(law.constant(constant.name())),
                LatexText.escaped(constant.unit()),
                LatexText.escaped(constant.place()),
                constant.checked() ? "" : " (unverified)");
    }
}
