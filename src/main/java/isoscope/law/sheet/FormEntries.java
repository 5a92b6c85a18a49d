package isoscope.law.sheet;

import isoscope.formula.Expression;
import isoscope.formula.Formula;
import isoscope.law.Constant;
import isoscope.law.Definition;
import isoscope.law.Form;
import isoscope.law.Optimum;
import isoscope.law.Variable;
import isoscope.toml.TomlPlace;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads the formulas of a sheet.
final class FormEntries {
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,39}");
    private static final String A_NAME =
            Words.key(
                    "a name of letters, digits and _, which begins with a letter and is no function or number");

    /// Variables may be called as any column is.
    private static final Pattern COLUMN = Pattern.compile("[^`\\p{Cntrl}]{1,200}");

    private static final Set<String> NUMBERS = Set.of("inf", "nan");

    private final Entries top;
    private final Set<String> names = new LinkedHashSet<>();
    private final Map<String, Expression> steps = new LinkedHashMap<>();

    FormEntries(Entries top) {
        this.top = top;
    }

    /// The form.
    ///
    /// @param fitted whether its constants have no values yet
    Form form(String id, boolean fitted) throws SheetError {
        List<Variable> variables = new ArrayList<>();
        for (Entries entries : inner("variables")) {
            variables.add(variable(entries));
        }
        List<Constant> constants = new ArrayList<>();
        for (Entries entries : inner("constants")) {
            constants.add(constant(entries, fitted));
        }
        readSteps();
        List<Definition> results = results();
        if (results.isEmpty()) {
            throw top.missing(
                    "results", Words.of("at least one, such as [results] with L = { is = … }"));
        }
        return new Form(id, variables, constants, results, optimum(results));
    }

    private Variable variable(Entries entries) throws SheetError {
        Variable variable =
                new Variable(
                        named(
                                entries,
                                COLUMN.asMatchPredicate(),
                                Words.of("a name without backticks, of at most 200 characters")),
                        entries.text("name"),
                        entries.optional("unit"),
                        entries.required("low"),
                        entries.required("high"),
                        entries.required("start"),
                        entries.number("otherwise").orElse(entries.required("start")));
        if (!(variable.low() > 0 && variable.low() < variable.high())) {
            throw entries.wrong("low", variable.low(), Words.of("a number above 0 and below high"));
        }
        if (!(variable.start() >= variable.low() && variable.start() <= variable.high())) {
            throw entries.wrong("start", variable.start(), Words.of("a number from low to high"));
        }
        entries.end();
        return variable;
    }

    private Constant constant(Entries entries, boolean fitted) throws SheetError {
        OptionalDouble value = entries.number("value");
        OptionalDouble otherwise = entries.number("otherwise");
        if (!fitted && value.isEmpty() && otherwise.isEmpty()) {
            throw entries.missing("value", "a number");
        }
        Constant constant =
                new Constant(
                        named(entries),
                        value,
                        otherwise,
                        entries.optional("unit"),
                        entries.optional("place"),
                        lowest(entries),
                        entries.number("high").orElse(Double.POSITIVE_INFINITY),
                        entries.unlessFalse("checked"));
        if (value.isPresent()) {
            requireAllowed(constant, value.getAsDouble(), entries);
        }
        entries.end();
        return constant;
    }

    /// A value must be within the bounds, and finite unless a law without the constant is as one with an infinite one.
    static void requireAllowed(Constant constant, double value, Entries entries) throws SheetError {
        boolean infinite =
                Double.isInfinite(value)
                        && !Double.isInfinite(constant.absent().orElse(Double.NaN));
        if (infinite || !constant.allows(value)) {
            throw entries.wrong(
                    "value", value, infinite ? Words.of("a finite number") : constant.bounds());
        }
    }

    /// The least value; a bound that is not itself allowed is given as `above`.
    private static double lowest(Entries entries) throws SheetError {
        OptionalDouble above = entries.number("above");
        return above.isPresent()
                ? Math.nextUp(above.getAsDouble())
                : entries.number("low").orElse(Double.NEGATIVE_INFINITY);
    }

    private void readSteps() throws SheetError {
        Optional<Entries> table = top.table("steps");
        if (table.isEmpty()) {
            return;
        }
        for (String name : table.get().inOrder()) {
            Expression is = replaced(table.get(), name, steps);
            claim(
                    table.get(),
                    table.get().position(name),
                    name,
                    FormEntries::isName,
                    Words.said(A_NAME));
            steps.put(name, is);
        }
    }

    private List<Definition> results() throws SheetError {
        List<Definition> results = new ArrayList<>();
        Map<String, Expression> before = new LinkedHashMap<>(steps);
        for (Entries entries : inner("results")) {
            Expression written = formula(entries, "is");
            Expression is = replaced(entries, "is", before);
            String name = named(entries);
            before.put(name, is);
            results.add(
                    new Definition(
                            name, is, written, entries.optional("name"), entries.optional("unit")));
            entries.end();
        }
        return results;
    }

    private Optional<Optimum> optimum(List<Definition> results) throws SheetError {
        Optional<Entries> found = top.table("optimum");
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Entries entries = found.get();
        List<String> known = results.stream().map(Definition::name).toList();
        List<String> variables = top.table("variables").map(Entries::inOrder).orElse(List.of());
        Optional<Expression> closed =
                entries.has("is") ? Optional.of(replaced(entries, "is", steps)) : Optional.empty();
        Optimum optimum =
                new Optimum(
                        oneOf(entries, "over", overs(variables, closed.isPresent()))
                                .orElseThrow(() -> entries.missing("over", "a variable")),
                        oneOf(entries, "given", joined(variables, known)).orElse(""),
                        oneOf(entries, "minimise", known),
                        closed,
                        oneOf(entries, "loss", known));
        if (closed.isEmpty() && optimum.minimise().isEmpty()) {
            throw entries.missing("minimise", Words.of("a result to minimise, or a formula in is"));
        }
        if (optimum.given().isEmpty() && optimum.minimise().isEmpty()) {
            throw entries.missing("given", Words.of("the budget that is split"));
        }
        entries.end();
        return Optional.of(optimum);
    }

    /// The names that can be chosen: a variable, and in closed form also N of a law that tells no losses.
    private static List<String> overs(List<String> variables, boolean closed) {
        return closed ? joined(variables, List.of("N")) : variables;
    }

    private static List<String> joined(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }

    private static Optional<String> oneOf(Entries entries, String key, List<String> known)
            throws SheetError {
        String name = entries.optional(key);
        if (!name.isEmpty() && !known.contains(name)) {
            throw entries.wrong(key, name, Words.of("one of %s", String.join(", ", known)));
        }
        return Optional.of(name).filter(text -> !text.isEmpty());
    }

    /// The tables in a table of the sheet, none when there is no such table.
    private List<Entries> inner(String key) throws SheetError {
        Optional<Entries> table = top.table(key);
        List<Entries> inner = new ArrayList<>();
        if (table.isPresent()) {
            for (String name : table.get().inOrder()) {
                inner.add(table.get().table(name).orElseThrow());
            }
        }
        return inner;
    }

    private Expression formula(Entries entries, String key) throws SheetError {
        return entries.text().formula(entries.text(key), names, entries.position(key));
    }

    /// A formula with what names stand for in their place.
    private Expression replaced(Entries entries, String key, Map<String, Expression> meanings)
            throws SheetError {
        Optional<Expression> whole = formula(entries, key).with(meanings);
        if (whole.isEmpty()) {
            throw entries.wrong(
                    key, entries.text(key), Words.of("a shorter formula once steps are put in"));
        }
        return whole.get();
    }

    /// The name of a table, which nothing before it has.
    private String named(Entries entries) throws SheetError {
        return named(entries, FormEntries::isName, Words.said(A_NAME));
    }

    /// The name of a table that is fit to be one and that nothing before it has.
    private String named(Entries entries, Predicate<String> fits, String expected)
            throws SheetError {
        claim(entries, entries.place(), entries.ownName(), fits, expected);
        return entries.ownName();
    }

    private static boolean isName(String name) {
        return NAME.matcher(name).matches()
                && Formula.typed(name).equals(name)
                && !NUMBERS.contains(name);
    }

    private void claim(
            Entries entries, TomlPlace place, String name, Predicate<String> fits, String expected)
            throws SheetError {
        if (!fits.test(name)) {
            throw entries.text().error(place, name, expected);
        }
        if (!names.add(name)) {
            throw entries.text().error(place, name, Words.of("each name once; %s is taken", name));
        }
    }
}
