package isoscope.law.sheet;

import isoscope.law.Law;
import isoscope.law.LawFunctions;
import isoscope.law.LawFunctions.Result;
import isoscope.law.Variable;
import isoscope.law.sheet.LawChart.By;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads the charts of a card, such as `x = "D"`, `y = ["L"]`, `by = { U = [1e9, 1e10] }`.
///
/// @param functions of the law
record ChartEntries(LawFunctions functions) {
    private static final int MOST_LINES = 7;

    ChartEntries(Law law) {
        this(new LawFunctions(law));
    }

    List<LawChart> of(List<Entries> tables) throws SheetError {
        List<LawChart> charts = new ArrayList<>();
        for (Entries entries : tables) {
            charts.add(chart(entries));
            entries.end();
        }
        return charts;
    }

    /// The chart of these entries; the caller may read others of them.
    LawChart chart(Entries entries) throws SheetError {
        String title = entries.optional("title");
        String x = known(entries, "x", entries.text("x"), variables());
        List<String> y = entries.texts("y");
        for (String name : y) {
            known(entries, "y", name, results());
        }
        if (y.isEmpty() || y.size() > MOST_LINES || units(y) != 1) {
            throw entries.wrong("y", y, Words.of("one to seven results of one unit"));
        }
        return new LawChart(
                title,
                x,
                y,
                by(entries),
                entries.texts("beside"),
                entries.ifTrue("linear"),
                entries.number("most"));
    }

    private long units(List<String> y) {
        return y.stream()
                .map(name -> functions.result(name).orElseThrow().unit())
                .distinct()
                .count();
    }

    private Optional<By> by(Entries entries) throws SheetError {
        Optional<Entries> table = entries.table("by");
        if (table.isEmpty()) {
            return Optional.empty();
        }
        List<String> names = table.get().inOrder();
        if (names.size() != 1) {
            throw entries.wrong("by", table, Words.of("one variable with its values"));
        }
        String name = known(table.get(), names.getFirst(), names.getFirst(), variables());
        List<Double> values = table.get().numbers(name);
        if (values.isEmpty() || values.size() > MOST_LINES) {
            throw table.get().wrong(name, values, Words.of("one to seven numbers"));
        }
        return Optional.of(new By(name, values));
    }

    private static String known(Entries entries, String key, String name, Stream<String> among)
            throws SheetError {
        List<String> names = among.toList();
        if (!names.contains(name)) {
            throw entries.wrong(key, name, Words.of("one of %s", String.join(", ", names)));
        }
        return name;
    }

    private Stream<String> variables() {
        return functions.variables().stream().map(Variable::name);
    }

    private Stream<String> results() {
        return functions.results().stream().map(Result::name);
    }
}
