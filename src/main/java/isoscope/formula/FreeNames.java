package isoscope.formula;

import isoscope.formula.Expression.Name;
import isoscope.formula.Expression.Series;
import java.util.LinkedHashSet;
import java.util.SequencedSet;

/// Collects the names an expression uses.
final class FreeNames {
    private FreeNames() {}

    static SequencedSet<String> of(Expression expression) {
        SequencedSet<String> names = new LinkedHashSet<>();
        collect(expression, names);
        return names;
    }

    private static void collect(Expression expression, SequencedSet<String> names) {
        switch (expression) {
            case Name(String name) -> names.add(name);
            case Series(String index, Expression from, Expression to, Expression term) -> {
                collect(from, names);
                collect(to, names);
                SequencedSet<String> inside = of(term);
                inside.remove(index);
                names.addAll(inside);
            }
            default -> {
                for (Expression part : expression.parts()) {
                    collect(part, names);
                }
            }
        }
    }
}
