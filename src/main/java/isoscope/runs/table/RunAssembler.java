package isoscope.runs.table;

import isoscope.quantity.Quantity;
import isoscope.runs.Attributes;
import isoscope.runs.Conditions;
import isoscope.runs.LossCurve;
import isoscope.runs.Run;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/// Gathers observations into runs: one each or, in a file with a column of steps, the steps of one curve together.
///
/// Without such a column rows of one name stay apart, however their tokens grow: a model trained anew for each of four
/// horizons makes four runs. With it, rows of one name may be steps of one run; of rows without names, those in a row
/// that go on growing.
final class RunAssembler {
    private final boolean hasSteps;
    private final String fileName;
    private final Map<Label, StepRows> named = new LinkedHashMap<>();
    private final List<StepRows> unnamed = new ArrayList<>();
    private final List<Run> single = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Map<String, Integer> copies = new HashMap<>();
    private final Map<Quantity, Conditions> plain = new EnumMap<>(Quantity.class);
    private @Nullable StepRows current;
    private int rows;
    private int runs;
    private long text;

    private record Label(String group, String name) {}

    /// @param hasSteps whether the file has a column of optimiser steps
    /// @param fileName names the run of a file that holds the steps of one run and no name
    RunAssembler(boolean hasSteps, String fileName) {
        this.hasSteps = hasSteps;
        this.fileName = fileName;
    }

    /// Takes a row.
    void add(Observation row) {
        rows++;
        if (!hasSteps) {
            runs++;
            text += row.text();
            single.add(run(row));
        } else if (row.name().isEmpty()) {
            addUnnamed(row);
        } else if (current != null && current.isNamedAs(row)) {
            goOn(current, row);
        } else {
            addNamed(row);
        }
    }

    /// How many rows were taken.
    int rows() {
        return rows;
    }

    /// How many runs they make so far.
    int runs() {
        return runs;
    }

    /// How many bytes the words of the runs take, as [KeptText] counts them.
    long text() {
        return text;
    }

    /// The runs in order of their first rows, ids made unique. The rows are forgotten here.
    List<Run> assemble() {
        if (!hasSteps) {
            return single;
        }
        Deque<StepRows> inOrder = new ArrayDeque<>(inOrder());
        named.clear();
        unnamed.clear();
        current = null;
        boolean oneRun = inOrder.size() == 1;
        List<Run> made = new ArrayList<>(inOrder.size());
        while (!inOrder.isEmpty()) {
            made.add(run(inOrder.removeFirst(), oneRun));
        }
        return made;
    }

    private void addUnnamed(Observation row) {
        if (!unnamed.isEmpty() && unnamed.getLast().goesOn(row)) {
            goOn(unnamed.getLast(), row);
        } else {
            unnamed.add(begin(row));
        }
    }

    private void addNamed(Observation row) {
        Label label = new Label(row.group(), row.name());
        StepRows known = named.get(label);
        if (known == null) {
            known = begin(row);
            named.put(label, known);
        } else {
            goOn(known, row);
        }
        current = known;
    }

    private StepRows begin(Observation row) {
        runs++;
        text += row.text();
        return new StepRows(row);
    }

    private void goOn(StepRows steps, Observation row) {
        int before = steps.runs();
        steps.add(row);
        runs += steps.runs() - before;
    }

    private List<StepRows> inOrder() {
        List<StepRows> all = new ArrayList<>(runs);
        unnamed.forEach(steps -> addApart(steps, all));
        named.values().forEach(steps -> addApart(steps, all));
        all.sort(Comparator.comparingInt(steps -> steps.first().line()));
        return all;
    }

    private static void addApart(StepRows steps, List<StepRows> all) {
        if (steps.runs() == 1) {
            all.add(steps);
            return;
        }
        for (int i = 0; i < steps.runs(); i++) {
            all.add(new StepRows(steps.row(i)));
        }
    }

    private Run run(StepRows steps, boolean oneRun) {
        Observation first = steps.first();
        StepColumns columns = steps.columns();
        if (columns == null) {
            return run(first);
        }
        IntUnaryOperator order = columns.order();
        Observation last = columns.row(order.applyAsInt(columns.size() - 1), first);
        Conditions conditions =
                conditions(
                        columns.uniqueTokens(order),
                        columns.learningRateLeft(order),
                        first.attributes(),
                        last.derived());
        LossCurve curve = columns.takeCurve(order);
        return new Run(
                unique(oneRun && first.name().isEmpty() ? fileName : name(first)),
                first.group(),
                last.parameters(),
                last.tokens(),
                last.compute(),
                last.loss(),
                curve,
                first.line(),
                conditions);
    }

    private Run run(Observation row) {
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

    private static String name(Observation row) {
        return row.name().isEmpty() ? Integer.toString(row.row()) : row.name();
    }

    private String unique(String name) {
        String id = name;
        while (!ids.add(id)) {
            id = name + " (" + copies.merge(name, 2, (old, _) -> old + 1) + ")";
        }
        return id;
    }
}
