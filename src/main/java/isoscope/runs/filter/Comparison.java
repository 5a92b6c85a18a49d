package isoscope.runs.filter;

import isoscope.runs.Run;

/// Two terms of one kind compared.
///
/// @param left of the sign
/// @param relation the sign
/// @param right of the sign
record Comparison(Term left, Relation relation, Term right) implements Condition {
    @Override
    public boolean holds(Run run) {
        return Term.areThere(left, right, run) && relation.holds(Term.order(left, right, run));
    }
}
