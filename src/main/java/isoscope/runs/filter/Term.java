package isoscope.runs.filter;

import isoscope.runs.Run;

/// One side of a comparison.
sealed interface Term {
    /// Something a run has.
    record Asked(Field field) implements Term {}

    /// A number.
    record Amount(double value) implements Term {}

    /// A text.
    record Text(String value) implements Term {}

    /// How it stands to another term of its kind, as comparators say it.
    static int order(Term left, Term right, Run run) {
        return isText(left) || isText(right)
                ? text(left, run).compareTo(text(right, run))
                : Double.compare(number(left, run), number(right, run));
    }

    private static boolean isText(Term term) {
        return switch (term) {
            case Asked(Field field) -> field.isText();
            case Amount _ -> false;
            case Text _ -> true;
        };
    }

    private static double number(Term term, Run run) {
        return switch (term) {
            case Asked(Field field) -> field.number(run);
            case Amount(double value) -> value;
            case Text _ -> throw new IllegalStateException("a text is no number: " + term);
        };
    }

    private static String text(Term term, Run run) {
        return switch (term) {
            case Asked(Field field) -> field.text(run);
            case Text(String value) -> value;
            case Amount _ -> throw new IllegalStateException("a number is no text: " + term);
        };
    }
}
