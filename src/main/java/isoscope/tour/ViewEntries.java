package isoscope.tour;

import isoscope.law.Form;
import isoscope.law.Law;
import isoscope.law.Variable;
import isoscope.law.sheet.Entries;
import isoscope.law.sheet.SheetError;
import isoscope.plot.AxisRanges;
import isoscope.plot.Range;
import isoscope.quantity.QuantityFormat;
import isoscope.quantity.UsualCompute;
import isoscope.words.Words;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// Reads the view of a step.
///
/// @param entries of the view
/// @param known the names it may use
record ViewEntries(Entries entries, KnownNames known) {
    StepView view() throws SheetError {
        String data = NamedEntries.optional(entries, "data", known.samples());
        String screen = NamedEntries.required(entries, "screen", known.screens().keySet());
        String card = card(screen);
        StepView view =
                new StepView(
                        data,
                        screen,
                        card,
                        compute(),
                        laws(),
                        new LinkedHashSet<>(entries.texts("hidden")),
                        NamedEntries.optional(entries, "reference", known.laws()),
                        ranges(screen),
                        settings(),
                        variables(card));
        entries.end();
        return view;
    }

    private String card(String screen) throws SheetError {
        String card = NamedEntries.optional(entries, "card", known.allCards());
        if (!card.isEmpty() && !screen.equals(StepView.LIBRARY)) {
            throw entries.wrong("card", card, Words.of("a card only on the screen library, none"));
        }
        return card;
    }

    private OptionalDouble compute() throws SheetError {
        OptionalDouble found = entries.number("compute");
        if (found.isPresent() && !UsualCompute.contains(found.getAsDouble())) {
            throw entries.wrong(
                    "compute",
                    found.getAsDouble(),
                    Words.of(
                            "FLOP from %s to %s",
                            QuantityFormat.power(UsualCompute.LOWEST),
                            QuantityFormat.power(UsualCompute.HIGHEST)));
        }
        return found;
    }

    private List<String> laws() throws SheetError {
        List<String> found = entries.texts("laws");
        Collection<String> all = known.laws();
        for (String law : found) {
            NamedEntries.known(entries, "laws", law, all);
        }
        return found;
    }

    private Map<String, AxisRanges> ranges(String screen) throws SheetError {
        Map<String, AxisRanges> charts = new LinkedHashMap<>();
        Optional<Entries> table = entries.table("ranges");
        if (table.isPresent()) {
            for (String chart : table.get().inOrder()) {
                NamedEntries.known(
                        table.get(), chart, chart, known.screens().getOrDefault(screen, List.of()));
                charts.put(chart, axes(table.get(), chart));
            }
        }
        return charts;
    }

    private static AxisRanges axes(Entries charts, String chart) throws SheetError {
        Entries axes =
                charts.table(chart)
                        .orElseThrow(
                                () -> charts.missing(chart, Words.of("ranges of axes in a table")));
        Map<String, Range> ranges = new LinkedHashMap<>();
        for (String axis : axes.inOrder()) {
            List<Double> ends = axes.numbers(axis, 2);
            if (!(ends.getFirst() < ends.getLast())) {
                throw axes.wrong(axis, ends, Words.of("a lower and a higher number"));
            }
            ranges.put(axis, new Range(ends.getFirst(), ends.getLast()));
        }
        return new AxisRanges(ranges);
    }

    private Map<String, String> settings() throws SheetError {
        Map<String, String> settings = new LinkedHashMap<>();
        Optional<Entries> table = entries.table("settings");
        if (table.isPresent()) {
            for (String name : table.get().inOrder()) {
                settings.put(name, table.get().text(name));
            }
        }
        return settings;
    }

    private Map<String, Double> variables(String card) throws SheetError {
        Optional<Entries> table = entries.table("variables");
        if (table.isEmpty()) {
            return Map.of();
        }
        List<String> names =
                known.law(card).map(Law::form).map(Form::variables).orElse(List.of()).stream()
                        .map(Variable::name)
                        .toList();
        for (String name : table.get().inOrder()) {
            NamedEntries.known(table.get(), name, name, names);
        }
        return NamedEntries.numbers(entries, "variables");
    }
}
