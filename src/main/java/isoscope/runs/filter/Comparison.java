package isoscope.runs.filter;

import isoscope.runs.Run;
import isoscope.runs.filter.Term.Column;
import isoscope.typed.Relation;
import java.util.OptionalInt;

/// Two terms of one kind compared.
///
/// @param left of the sign
/// @param relation the sign
/// @param right of the sign
record Comparison(Term left, Relation relation, Term right) implements Condition {
    @Override
    public boolean holds(Run run) {
        OptionalInt order = order(run);
        return order.isPresent() && relation.holds(order.getAsInt());
    }

    @Override
    public boolean fails(Run run) {
        OptionalInt order = order(run);
        return order.isPresent() && !relation.holds(order.getAsInt());
    }

    /// How the sides stand to each other, as comparators say it; empty when the run does not tell one of them.
    private OptionalInt order(Run run) {
        if (left.isText() || right.isText()) {
            return ofTexts(run);
        }
        double one = left.number(run);
        double other = right.number(run);
        boolean texts = left instanceof Column && right instanceof Column && relation.fitsTexts();
        if (!Double.isNaN(one) && !Double.isNaN(other)) {
            return OptionalInt.of(Double.compare(one, other));
        }
        return texts ? ofTexts(run) : OptionalInt.empty();
    }

    private OptionalInt ofTexts(Run run) {
        String one = left.text(run);
        String other = right.text(run);
        return isMissing(left, one) || isMissing(right, other)
                ? OptionalInt.empty()
                : OptionalInt.of(one.compareTo(other));
    }

    private static boolean isMissing(Term term, String text) {
        return term instanceof Column && text.isEmpty();
    }
}
