package isoscope.runs.filter;

import isoscope.quantity.ParsedQuantity.Parsed;
import isoscope.quantity.Quantity;
import isoscope.quantity.QuantityParser;
import isoscope.runs.Run;

/// One side of a comparison.
sealed interface Term {
    /// Something a run has.
    record Asked(Field field) implements Term {}

    /// What a column of the file says of a run.
    ///
    /// @param asText whether it is compared as a text, not as a number
    record Column(String name, boolean asText) implements Term {
        String text(Run run) {
            return run.conditions().attributes().of(name).orElse("");
        }

        /// The number, or NaN when the cell holds none.
        double number(Run run) {
            String text = text(run);
            return QuantityParser.parse(text, Quantity.PARAMETERS) instanceof Parsed(double value)
                    ? value
                    : plain(text);
        }

        /// Zero and numbers below it, which no quantity can be.
        private static double plain(String text) {
            try {
                return Double.parseDouble(text);
            } catch (NumberFormatException _) {
                return Double.NaN;
            }
        }
    }

    /// A number.
    record Amount(double value) implements Term {}

    /// A text.
    record Text(String value) implements Term {}

    /// Whether a run has both: what a run does not have satisfies nothing.
    static boolean areThere(Term left, Term right, Run run) {
        return left.isThere(run) && right.isThere(run);
    }

    private boolean isThere(Run run) {
        return !(this instanceof Column column)
                || (column.asText()
                        ? !column.text(run).isEmpty()
                        : !Double.isNaN(column.number(run)));
    }

    /// How it stands to another term of its kind, as comparators say it.
    static int order(Term left, Term right, Run run) {
        return isText(left) || isText(right)
                ? text(left, run).compareTo(text(right, run))
                : Double.compare(number(left, run), number(right, run));
    }

    private static boolean isText(Term term) {
        return switch (term) {
            case Asked(Field field) -> field.isText();
            case Column(String _, boolean asText) -> asText;
            case Amount _ -> false;
            case Text _ -> true;
        };
    }

    private static double number(Term term, Run run) {
        return switch (term) {
            case Asked(Field field) -> field.number(run);
            case Column column -> column.number(run);
            case Amount(double value) -> value;
            case Text _ -> throw new IllegalStateException("a text is no number: " + term);
        };
    }

    private static String text(Term term, Run run) {
        return switch (term) {
            case Asked(Field field) -> field.text(run);
            case Column column -> column.text(run);
            case Text(String value) -> value;
            case Amount _ -> throw new IllegalStateException("a number is no text: " + term);
        };
    }
}
