package isoscope.runs.table;

import isoscope.quantity.Quantity;
import isoscope.quantity.Series;
import isoscope.runs.Attributes;
import isoscope.runs.Conditions;
import isoscope.runs.LossCurve;
import isoscope.runs.Run;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Gathers observations into runs: one each or, in a file with a column of steps, the steps of one curve together.
///
/// Without such a column rows of one name stay apart, however their tokens grow: a model trained anew for each of four
/// horizons makes four runs.
final class RunAssembler {
    private static final double SAME_SIZE = 0.01;

    private final boolean hasSteps;
    private final String fileName;
    private final Set<String> ids = new HashSet<>();
    private final Map<String, Integer> copies = new HashMap<>();
    private final Map<Quantity, Conditions> plain = new EnumMap<>(Quantity.class);

    /// @param hasSteps whether the file has a column of optimiser steps
    /// @param fileName names the run of a file that holds the steps of one run and no name
    RunAssembler(boolean hasSteps, String fileName) {
        this.hasSteps = hasSteps;
        this.fileName = fileName;
    }

    /// The runs in order of their first rows, ids made unique.
    List<Run> assemble(List<Observation> rows) {
        List<List<Observation>> runs =
                hasSteps ? curves(rows) : rows.stream().map(List::of).toList();
        boolean oneRun = runs.size() == 1;
        return runs.stream().map(run -> run(run, oneRun)).toList();
    }

    private static List<List<Observation>> curves(List<Observation> rows) {
        List<List<Observation>> runs = new ArrayList<>();
        for (List<Observation> candidate : candidates(rows)) {
            if (isOneSize(candidate)) {
                runs.add(candidate);
            } else {
                candidate.forEach(row -> runs.add(List.of(row)));
            }
        }
        runs.sort(Comparator.comparingInt(run -> run.getFirst().line()));
        return runs;
    }

    /// Rows that may be steps of one run: those of one name; without names, those in a row that go on growing.
    private static List<List<Observation>> candidates(List<Observation> rows) {
        Map<String, List<Observation>> named = new LinkedHashMap<>();
        List<List<Observation>> unnamed = new ArrayList<>();
        for (Observation row : rows) {
            if (!row.name().isEmpty()) {
                named.computeIfAbsent(row.group() + '\n' + row.name(), _ -> new ArrayList<>())
                        .add(row);
            } else if (!unnamed.isEmpty() && goesOn(unnamed.getLast().getLast(), row)) {
                unnamed.getLast().add(row);
            } else {
                unnamed.add(new ArrayList<>(List.of(row)));
            }
        }
        unnamed.addAll(named.values());
        return unnamed;
    }

    private static boolean goesOn(Observation last, Observation row) {
        return row.step() > last.step() && row.tokens() > last.tokens() && sameSize(last, row);
    }

    private static boolean isOneSize(List<Observation> rows) {
        return rows.stream().allMatch(row -> sameSize(rows.getFirst(), row));
    }

    private static boolean sameSize(Observation a, Observation b) {
        return Math.abs(a.parameters() - b.parameters()) <= SAME_SIZE * a.parameters();
    }

    private Run run(List<Observation> rows, boolean oneRun) {
        Observation first = rows.getFirst();
        if (rows.size() == 1) {
            return new Run(
                    unique(name(first)),
                    first.group(),
                    first.parameters(),
                    first.tokens(),
                    first.compute(),
                    first.loss(),
                    null,
                    first.line(),
                    conditions(rows, first.attributes()));
        }
        List<Observation> steps =
                rows.stream().sorted(Comparator.comparingDouble(Observation::tokens)).toList();
        LossCurve curve = curve(steps);
        Observation last = steps.getLast();
        return new Run(
                unique(oneRun && first.name().isEmpty() ? fileName : name(first)),
                first.group(),
                last.parameters(),
                last.tokens(),
                last.compute(),
                last.loss(),
                curve,
                first.line(),
                conditions(steps, first.attributes()));
    }

    /// Unique tokens as the last step that tells them has it; of the learning rates, the last over the highest.
    private Conditions conditions(List<Observation> steps, Attributes attributes) {
        double unique = Double.NaN;
        double rate = Double.NaN;
        double highest = 0;
        int rates = 0;
        for (Observation step : steps) {
            unique = Double.isNaN(step.uniqueTokens()) ? unique : step.uniqueTokens();
            if (!Double.isNaN(step.learningRate())) {
                rate = step.learningRate();
                highest = Math.max(highest, rate);
                rates++;
            }
        }
        @Nullable Quantity derived = steps.getLast().derived();
        if (Double.isNaN(unique) && rates == 0 && attributes.names().isEmpty()) {
            return derived == null
                    ? Conditions.UNKNOWN
                    : plain.computeIfAbsent(derived, Conditions::deriving);
        }
        return new Conditions(
                Double.isNaN(unique) ? OptionalDouble.empty() : OptionalDouble.of(unique),
                rates > 1 && highest > 0
                        ? OptionalDouble.of(rate / highest)
                        : OptionalDouble.empty(),
                attributes,
                Optional.ofNullable(derived));
    }

    private static LossCurve curve(List<Observation> steps) {
        boolean numbered = steps.stream().noneMatch(row -> Double.isNaN(row.step()));
        Series numbers =
                numbered
                        ? series(steps, Observation::step)
                        : Series.of(
                                IntStream.rangeClosed(1, steps.size()).asDoubleStream().toArray());
        return new LossCurve(
                numbers,
                series(steps, Observation::tokens),
                series(steps, Observation::compute),
                series(steps, Observation::loss));
    }

    private static Series series(List<Observation> steps, ToDoubleFunction<Observation> value) {
        return Series.of(steps.stream().mapToDouble(value).toArray());
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
