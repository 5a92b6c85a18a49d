package isoscope.formula;

import isoscope.formula.Expression.Arithmetic;
import isoscope.formula.Expression.Call;
import isoscope.formula.Expression.Choice;
import isoscope.formula.Expression.Extreme;
import isoscope.formula.Expression.Literal;
import isoscope.formula.Expression.Name;
import isoscope.formula.Expression.Negation;
import isoscope.formula.Expression.Series;
import isoscope.typed.Relation;
import java.util.List;
import java.util.SplittableRandom;

/// Expressions of every kind by chance, the same for the same seed.
public final class RandomExpressions {
    private final SplittableRandom random;
    private final List<String> names;

    /// A source of expressions that use some names.
    public RandomExpressions(long seed, List<String> names) {
        random = new SplittableRandom(seed);
        this.names = names;
    }

    /// The next one.
    public Expression next(int depth) {
        if (depth == 0) {
            return random.nextInt(3) == 0 ? literal() : new Name(any(names));
        }
        return switch (random.nextInt(12)) {
            case 0 -> new Negation(next(depth - 1));
            case 1, 2 -> new Call(any(List.of(Function.values())), next(depth - 1));
            case 3 -> new Extreme(random.nextBoolean(), List.of(next(depth - 1), next(0), next(0)));
            case 4 ->
                    new Choice(
                            any(List.of(Relation.values())),
                            next(depth - 1),
                            next(0),
                            next(depth - 1),
                            next(depth - 1));
            case 5 ->
                    new Series(
                            "k" + depth,
                            new Literal(random.nextInt(3)),
                            new Literal(random.nextInt(5)),
                            new RandomExpressions(random.nextLong(), with("k" + depth))
                                    .next(depth - 1));
            default ->
                    new Arithmetic(
                            any(List.of(Operator.values())), next(depth - 1), next(depth - 1));
        };
    }

    private List<String> with(String index) {
        return java.util.stream.Stream.concat(names.stream(), java.util.stream.Stream.of(index))
                .toList();
    }

    private Literal literal() {
        double digits = random.nextInt(1, 1000);
        return new Literal(digits * Math.pow(10, random.nextInt(-4, 3)));
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
