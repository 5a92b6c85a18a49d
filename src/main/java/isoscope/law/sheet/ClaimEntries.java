package isoscope.law.sheet;

import isoscope.law.Law;
import isoscope.law.LawFunctions;
import isoscope.law.LawFunctions.Result;
import isoscope.law.Variable;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// Reads a claim, its correction, and what is computed for it.
///
/// @param top the entries of the file
/// @param library the laws that it names
record ClaimEntries(Entries top, Library library) {
    private static final double USUAL_TOLERANCE = 1e-3;

    Claim claim(String id) throws SheetError {
        List<Claim.Computed> numbers = new ArrayList<>();
        for (Entries entries : top.tables("numbers")) {
            numbers.add(number(entries));
            entries.end();
        }
        Optional<Entries> table = top.table("chart");
        Optional<Claim.Chart> chart =
                table.isEmpty() ? Optional.empty() : Optional.of(chart(table.get()));
        Claim claim = new Claim(id, top.text("claim"), top.text("correction"), numbers, chart);
        top.end();
        return claim;
    }

    private Claim.Computed number(Entries entries) throws SheetError {
        LawFunctions law = law(entries);
        String name = entries.text("result");
        Result result =
                law.result(name)
                        .orElseThrow(() ->
                                entries.wrong("result", name, Words.of("one of %s", results(law))));
        Map<String, Double> over = values(entries, "over", law);
        OptionalDouble printed = entries.number("is");
        return new Claim.Computed(
                entries.text("text"),
                law,
                name,
                over.isEmpty() ? result.unit() : "times",
                values(entries, "at", law),
                over,
                printed,
                entries.number("within").orElse(USUAL_TOLERANCE));
    }

    private Claim.Chart chart(Entries entries) throws SheetError {
        LawFunctions law = law(entries);
        Map<String, Double> at = values(entries, "at", law);
        LawChart chart = new ChartEntries(law).chart(entries);
        entries.end();
        return new Claim.Chart(law, chart, at);
    }

    private LawFunctions law(Entries entries) throws SheetError {
        String id = entries.text("law");
        Law law =
                library.byId(id)
                        .orElseThrow(() ->
                                entries.wrong("law", id, Words.of("the id of a published law")));
        return new LawFunctions(law);
    }

    private static Map<String, Double> values(Entries entries, String key, LawFunctions law)
            throws SheetError {
        Optional<Entries> table = entries.table(key);
        Map<String, Double> values = new LinkedHashMap<>();
        for (String name : table.map(Entries::inOrder).orElse(List.of())) {
            if (law.variable(name).isEmpty()) {
                throw table.orElseThrow().wrong(name, name, Words.of("one of %s", variables(law)));
            }
            values.put(name, table.orElseThrow().required(name));
        }
        return values;
    }

    private static String variables(LawFunctions law) {
        return String.join(", ", law.variables().stream().map(Variable::name).toList());
    }

    private static String results(LawFunctions law) {
        return String.join(", ", law.results().stream().map(Result::name).toList());
    }
}
