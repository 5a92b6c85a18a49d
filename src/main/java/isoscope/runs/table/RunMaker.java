package isoscope.runs.table;

import isoscope.quantity.Quantity;
import isoscope.runs.Attributes;
import isoscope.runs.Conditions;
import isoscope.runs.LossCurve;
import isoscope.runs.Run;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Makes the runs of one file, each with an id of its own.
final class RunMaker {
    private final Set<String> ids = new HashSet<>();
    private final Map<String, Integer> copies = new HashMap<>();
    private final Map<Quantity, Conditions> plain = new EnumMap<>(Quantity.class);
    private final String rate;

    /// @param rate the header of the learning rates of steps; empty without such a column
    RunMaker(String rate) {
        this.rate = rate;
    }

    /// A run of one row.
    Run run(Observation row) {
        return new Run(
                unique(name(row)),
                row.group(),
                row.parameters(),
                row.tokens(),
                row.compute(),
                row.loss(),
                null,
                row.line(),
                conditions(
                        row.uniqueTokens(),
                        OptionalDouble.empty(),
                        row.attributes(),
                        row.derived()));
    }

    /// A run of many rows, which ends with the last of them. Its learning rate is the highest of its steps.
    ///
    /// @param name which another run may have too
    /// @param first tells name, group and attributes
    /// @param only whether the columns hold no other run; they are forgotten then
    Run run(String name, Observation first, StepColumns columns, StepOrder order, boolean only) {
        Observation begin = columns.row(order.row().applyAsInt(0), first);
        Observation end = columns.row(order.last(), first);
        Conditions conditions =
                conditions(
                        columns.uniqueTokens(order),
                        columns.learningRateLeft(order),
                        first.attributes().with(rate, columns.highestRate(order)),
                        end.derived());
        LossCurve curve = only ? columns.takeCurve(order) : columns.curve(order);
        return new Run(
                unique(name),
                first.group(),
                end.parameters(),
                end.tokens(),
                end.compute(),
                end.loss(),
                curve,
                only ? first.line() : begin.line(),
                conditions);
    }

    /// The name of the run that begins with a row.
    static String name(Observation row) {
        return row.name().isEmpty() ? Integer.toString(row.row()) : row.name();
    }

    private Conditions conditions(
            double uniqueTokens,
            OptionalDouble learningRateLeft,
            Attributes attributes,
            @Nullable Quantity derived) {
        boolean told =
                !Double.isNaN(uniqueTokens)
                        || learningRateLeft.isPresent()
                        || !attributes.names().isEmpty();
        if (!told) {
            return derived == null
                    ? Conditions.UNKNOWN
                    : plain.computeIfAbsent(derived, Conditions::deriving);
        }
        return new Conditions(
                Double.isNaN(uniqueTokens)
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(uniqueTokens),
                learningRateLeft,
                attributes,
                Optional.ofNullable(derived));
    }

    private String unique(String name) {
        String id = name;
        while (!ids.add(id)) {
            id = name + " (" + copies.merge(name, 2, (old, _) -> old + 1) + ")";
        }
        return id;
    }
}
