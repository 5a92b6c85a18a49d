package isoscope.formula;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;

/// An expression parted into `rest + Σ name·slope`, where neither the rest nor any slope uses one of the names.
///
/// @param rest 0 where nothing is left
/// @param slopes by name
public record LinearForm(Expression rest, SequencedMap<String, Expression> slopes) {
    /// Copies the slopes.
    public LinearForm {
        slopes = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(slopes));
    }

    /// Parts an expression by as many of some names as stand in it linearly all together. Where two names exclude each
    /// other, as in `A*(1 + B)`, the first is taken.
    ///
    /// @param candidates the names to look at, in order of preference
    public static LinearForm of(Expression expression, Collection<String> candidates) {
        Set<String> linear = new LinkedHashSet<>();
        for (String name : candidates) {
            if (expression.names().contains(name)) {
                linear.add(name);
                if (new Linearity(linear).part(expression).isEmpty()) {
                    linear.remove(name);
                }
            }
        }
        return new Linearity(linear).part(expression).orElseThrow();
    }

    /// The names that stand in it linearly.
    public SequencedSet<String> names() {
        return slopes.sequencedKeySet();
    }

    /// An expression that uses none of the names.
    static LinearForm free(Expression rest) {
        return new LinearForm(rest, new LinkedHashMap<>());
    }

    /// A name by itself.
    static LinearForm alone(String name) {
        return new LinearForm(Simply.ZERO, new LinkedHashMap<>(Map.of(name, Simply.ONE)));
    }
}
