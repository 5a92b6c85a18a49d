package isoscope.law.sheet;

import isoscope.law.Law;
import isoscope.law.LawCard.ComputeRange;
import isoscope.law.ScalingLaw;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Whether a sheet gives what its source says.
///
/// @param sheet that is checked
public record SheetCheck(Sheet sheet) {
    /// Shares of the range of budgets, from its lower end, at which a closed form is compared with the search.
    private static final double[] BUDGETS = {.1, .5, .9};

    private static final double NEAR = 1e-6;

    /// One number that was calculated.
    ///
    /// @param line of the example in the sheet, from 1; 0 for what is checked of every sheet
    /// @param what is calculated, such as "L at N = 1e9, D = 2e10"
    /// @param expected the number
    /// @param found the value by the sheet, NaN when it gives nothing
    /// @param within relative tolerance
    public record Comparison(int line, String what, double expected, double found, double within) {
        /// Whether the numbers agree.
        public boolean holds() {
            return Math.abs(found - expected) <= within * Math.abs(expected);
        }
    }

    /// Everything that can be compared, in the order of the sheet.
    public List<Comparison> comparisons() {
        List<Comparison> comparisons = new ArrayList<>();
        Law law = sheet.law();
        for (Example example : sheet.examples()) {
            example.gives()
                    .forEach((name, expected) ->
                            comparisons.add(
                                    new Comparison(
                                            example.line(),
                                            Words.of("%s at %s", name, words(example)),
                                            expected,
                                            example.by(law, name),
                                            example.within())));
        }
        if (law instanceof ScalingLaw splits
                && law.form().optimum().orElseThrow().is().isPresent()) {
            comparisons.addAll(minima(splits));
        }
        return comparisons;
    }

    private static String words(Example example) {
        List<String> given = new ArrayList<>();
        example.given().forEach((name, value) -> given.add(name + " = " + value));
        return String.join(", ", given);
    }

    /// The closed form of a minimum against a search for it.
    private static List<Comparison> minima(ScalingLaw law) {
        List<Comparison> comparisons = new ArrayList<>();
        for (double budget : budgets(law)) {
            law.searched(Map.of("C", budget))
                    .ifPresent(found ->
                            comparisons.add(
                                    new Comparison(
                                            0,
                                            Words.of("the closed form of N at C = %.3g", budget),
                                            found,
                                            law.split(budget).parameters(),
                                            NEAR)));
        }
        return comparisons;
    }

    /// Budgets within the range of the law, or the one of what people see first.
    private static double[] budgets(ScalingLaw law) {
        ComputeRange range = law.card().validRange();
        if (!range.isKnown()) {
            Map<String, Double> starts = new HashMap<>();
            law.form()
                    .variables()
                    .forEach(variable -> starts.put(variable.name(), variable.start()));
            double budget = law.result("C", starts).orElse(Double.NaN);
            return Double.isNaN(budget) ? new double[0] : new double[] {budget};
        }
        double low = Math.log(range.low());
        double reach = Math.log(range.high()) - low;
        return Arrays.stream(BUDGETS).map(share -> Math.exp(low + share * reach)).toArray();
    }
}
