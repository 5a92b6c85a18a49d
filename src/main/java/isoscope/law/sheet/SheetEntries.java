package isoscope.law.sheet;

import isoscope.law.Constant;
import isoscope.law.Form;
import isoscope.law.Law;
import isoscope.law.LawCard;
import isoscope.law.LawCard.ComputeRange;
import isoscope.law.LawCard.ParameterConvention;
import isoscope.law.LawCard.Source;
import isoscope.law.Optimum;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads a sheet: who says so, the form with the values of its constants, and the examples.
///
/// @param top the entries of the file
/// @param id of the law or form
/// @param family of a law that names none
record SheetEntries(Entries top, String id, String family) {
    private static final double USUAL_TOLERANCE = 1e-9;

    /// A law, whose form another sheet may have.
    Sheet law(Map<String, Form> forms) throws SheetError {
        String named = top.optional("form");
        return named.isEmpty()
                ? sheet(new FormEntries(top).form(id, false))
                : sheet(filled(form(forms, named)));
    }

    /// A form, whose constants have no values.
    Sheet form() throws SheetError {
        return sheet(new FormEntries(top).form(id, true));
    }

    private Form form(Map<String, Form> forms, String name) throws SheetError {
        Form form = forms.get(name);
        if (form == null) {
            String known = forms.keySet().stream().sorted().collect(Collectors.joining(", "));
            throw top.wrong("form", name, Words.of("one of %s", known));
        }
        return form;
    }

    /// The form with the values that the sheet gives its constants.
    private Form filled(Form form) throws SheetError {
        Optional<Entries> table = top.table("constants");
        if (table.isEmpty()) {
            throw top.missing("constants", Words.of("a value of each constant of %s", form.id()));
        }
        List<Constant> constants = new ArrayList<>();
        for (Constant constant : form.constants()) {
            constants.add(filled(constant, table.get().table(constant.name()), table.get()));
        }
        table.get().end();
        return new Form(form.id(), form.variables(), constants, form.results(), form.optimum());
    }

    private static Constant filled(Constant constant, Optional<Entries> found, Entries around)
            throws SheetError {
        if (found.isEmpty() && constant.absent().isEmpty()) {
            throw around.missing(constant.name(), Words.of("a value of it"));
        }
        if (found.isEmpty()) {
            return constant;
        }
        Entries entries = found.get();
        double value = entries.required("value");
        FormEntries.requireAllowed(constant, value, entries);
        Constant filled =
                constant.withValue(
                        value, entries.optional("place"), entries.unlessFalse("checked"));
        entries.end();
        return filled;
    }

    private Sheet sheet(Form form) throws SheetError {
        LawCard card = card(form);
        Sheet sheet =
                new Sheet(
                        form,
                        card,
                        top.optional("says"),
                        top.optional("breaks"),
                        charts(form, card),
                        examples(form));
        top.end();
        return sheet;
    }

    private List<LawChart> charts(Form form, LawCard card) throws SheetError {
        List<Entries> tables = top.tables("charts");
        return tables.isEmpty() ? List.of() : new ChartEntries(Law.of(form, card)).of(tables);
    }

    private LawCard card(Form form) throws SheetError {
        String own = top.optional("family");
        LawCard card = card(form, own.isEmpty() ? family : own);
        Optional<Entries> line = top.table("line");
        return line.isPresent() ? card.withLine(LineEntries.of(line.get())) : card;
    }

    private LawCard card(Form form, String group) throws SheetError {
        String shown = top.optional("formula");
        return new LawCard(
                id,
                top.text("name"),
                group,
                shown.isEmpty() ? form.text() : shown,
                values(form),
                units(form),
                convention(),
                range(),
                new Source(
                        top.optional("title"),
                        top.optional("arxiv"),
                        top.text("where"),
                        top.optional("authors")),
                top.optional("note"));
    }

    private static Map<String, Double> values(Form form) {
        Map<String, Double> values = new LinkedHashMap<>();
        for (Constant constant : form.constants()) {
            constant.value().ifPresent(value -> values.put(constant.name(), value));
        }
        return values;
    }

    private static Map<String, String> units(Form form) {
        Map<String, String> units = new LinkedHashMap<>();
        for (Constant constant : form.constants()) {
            if (constant.value().isPresent() && !constant.unit().isEmpty()) {
                units.put(constant.name(), constant.unit());
            }
        }
        return units;
    }

    private ParameterConvention convention() throws SheetError {
        String name = top.optional("counts");
        return Stream.of(ParameterConvention.values())
                .filter(convention -> convention.id().equals(name))
                .findFirst()
                .or(() ->
                        name.isEmpty()
                                ? Optional.of(ParameterConvention.AS_RECORDED)
                                : Optional.empty())
                .orElseThrow(() ->
                        top.wrong(
                                "counts",
                                name,
                                Stream.of(ParameterConvention.values())
                                        .map(ParameterConvention::id)
                                        .collect(Collectors.joining(" or "))));
    }

    private ComputeRange range() throws SheetError {
        Optional<Entries> range = top.table("range");
        if (range.isEmpty()) {
            return ComputeRange.UNKNOWN;
        }
        List<Double> ends = range.get().numbers("C", 2);
        if (!(ends.get(0) > 0 && ends.get(0) <= ends.get(1))) {
            throw range.get().wrong("C", ends, Words.of("two numbers above 0, the lower first"));
        }
        range.get().end();
        return new ComputeRange(ends.get(0), ends.get(1));
    }

    private List<Example> examples(Form form) throws SheetError {
        Set<String> given = new LinkedHashSet<>();
        form.variables().forEach(variable -> given.add(variable.name()));
        form.optimum().map(Optimum::given).filter(name -> !name.isEmpty()).ifPresent(given::add);
        Set<String> gives = new LinkedHashSet<>(given);
        form.results().forEach(result -> gives.add(result.name()));
        if (form.splitsCompute()) {
            gives.addAll(List.of("N", "D"));
        }
        List<Example> examples = new ArrayList<>();
        for (Entries entries : top.tables("examples")) {
            examples.add(
                    new Example(
                            numbers(entries, "given", given),
                            numbers(entries, "gives", gives),
                            entries.number("within").orElse(USUAL_TOLERANCE),
                            entries.text("place"),
                            entries.line()));
            entries.end();
        }
        return examples;
    }

    private static Map<String, Double> numbers(Entries entries, String key, Set<String> known)
            throws SheetError {
        Optional<Entries> table = entries.table(key);
        Map<String, Double> numbers = new LinkedHashMap<>();
        for (String name : table.map(Entries::inOrder).orElse(List.of())) {
            if (!known.contains(name)) {
                throw table.orElseThrow()
                        .wrong(name, name, Words.of("one of %s", String.join(", ", known)));
            }
            numbers.put(name, table.orElseThrow().required(name));
        }
        if (numbers.isEmpty()) {
            throw entries.missing(key, Words.of("at least one number, such as { N = 1e9 }"));
        }
        return numbers;
    }
}
