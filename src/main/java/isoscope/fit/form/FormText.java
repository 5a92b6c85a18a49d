package isoscope.fit.form;

import isoscope.formula.Expression;
import isoscope.formula.Expression.Name;
import isoscope.formula.Formula;
import isoscope.formula.ParsedFormula;
import isoscope.formula.ParsedFormula.Parsed;
import isoscope.formula.ParsedFormula.Rejected;
import isoscope.law.Constant;
import isoscope.law.Definition;
import isoscope.law.Form;
import isoscope.law.Optimum;
import isoscope.law.Variable;
import isoscope.law.sheet.Forms;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the formula of a loss, such as `E + A/N^alpha + B/D^beta + G/experts^gamma`, over runs: N, D, C, U and the columns
/// that hold numbers are variables, all other names are constants to fit.
///
/// @param typed the formula; `L =` before it is passed over
/// @param columns the runs' columns of numbers
public record FormText(String typed, FormColumns columns) {
    /// The id of forms that are typed.
    public static final String OWN = "own";

    private static final Pattern HEAD =
            Pattern.compile("^\\s*(?:L|loss)\\s*(?:\\([^()]*\\)\\s*)?=(?!=)");
    private static final List<String> NUMBERS = List.of("inf", "nan");
    private static final Pattern CONSTANT = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,39}");

    /// The outcome of reading one.
    public sealed interface Outcome {}

    /// A form to fit.
    public record Read(Form form) implements Outcome {}

    /// The text is no form.
    public record Wrong(Rejected rejected) implements Outcome {}

    /// Reads a formula over runs.
    public static Outcome read(String text, FormColumns columns) {
        return new FormText(text, columns).read();
    }

    /// Whether a text is a formula whatever its names mean, or what is wrong with it.
    public static ParsedFormula parse(String text) {
        Matcher head = HEAD.matcher(text);
        String blanked = head.find() ? " ".repeat(head.end()) + text.substring(head.end()) : text;
        return switch (Formula.parse(blanked)) {
            case Parsed parsed -> parsed;
            case Rejected(String _, int position, String found, String expected) ->
                    new Rejected(text, position, found, expected);
        };
    }

    private Outcome read() {
        return switch (parse(typed)) {
            case Rejected rejected -> new Wrong(rejected);
            case Parsed(Expression expression) ->
                    misnamed(expression)
                            .<Outcome>map(Wrong::new)
                            .orElseGet(() -> new Read(form(plain(expression))));
        };
    }

    /// A name that can be neither a variable nor a constant, or a formula that lacks one of them.
    private Optional<Rejected> misnamed(Expression expression) {
        Expression plain = plain(expression);
        return hidden().or(() -> loss(expression))
                .or(() -> strange(plain))
                .or(() ->
                        plain.names().stream().noneMatch(columns::has)
                                ? Optional.of(
                                        lacking(
                                                Words.of("no variable"),
                                                Words.of("N, D, C, U or a column%s", listed())))
                                : Optional.empty())
                .or(() ->
                        plain.names().stream().allMatch(columns::has)
                                ? Optional.of(
                                        lacking(
                                                Words.of("no constant to fit"),
                                                Words.of(
                                                        "a name that is no variable, such as E or alpha")))
                                : Optional.empty());
    }

    /// A column in backticks that a quantity is called like.
    private Optional<Rejected> hidden() {
        return columns.names().stream()
                .filter(columns::hides)
                .filter(name -> typed.contains('`' + name + '`'))
                .findFirst()
                .map(name ->
                        new Rejected(
                                typed,
                                typed.indexOf('`' + name + '`'),
                                Words.of("the column %s", name),
                                Words.of(
                                        "a column of another name: in formulas %s is always that of the runs. Rename "
                                                + "the column",
                                        name)));
    }

    private Optional<Rejected> loss(Expression expression) {
        return expression.names().stream()
                .filter(name -> !columns.has(name))
                .filter(name ->
                        name.equals(Form.LOSS)
                                || new Name(Form.LOSS).equals(columns.meant().get(name)))
                .findFirst()
                .map(name -> rejected(name, Words.of("a formula of what gives the loss")));
    }

    private Optional<Rejected> strange(Expression plain) {
        return plain.names().stream()
                .filter(name -> !columns.has(name) && !isConstant(name))
                .findFirst()
                .map(name -> rejected(name, Words.of("a column that holds numbers%s", listed())));
    }

    private static boolean isConstant(String name) {
        return CONSTANT.matcher(name).matches()
                && Formula.typed(name).equals(name)
                && !NUMBERS.contains(name);
    }

    private String listed() {
        return columns.names().isEmpty() ? Words.of("; there is none") : ": " + columns.listed();
    }

    private Rejected lacking(String found, String expected) {
        return new Rejected(typed, typed.length(), found, expected);
    }

    private Rejected rejected(String name, String expected) {
        return new Rejected(typed, Math.max(0, typed.lastIndexOf(name)), name, expected);
    }

    /// The formula with N in place of `parameters` and so on, where no column has that name.
    private Expression plain(Expression expression) {
        return expression.with(columns.meant()).orElse(expression);
    }

    private Form form(Expression loss) {
        Definition chinchilla = Forms.CHINCHILLA.result(Form.LOSS).orElseThrow();
        boolean hasItsNames =
                Forms.CHINCHILLA.constants().stream()
                        .noneMatch(constant -> columns.has(constant.name()));
        return hasItsNames && loss.equals(chinchilla.is()) ? Forms.CHINCHILLA : own(loss);
    }

    private Form own(Expression loss) {
        List<Variable> variables = new ArrayList<>();
        List<Constant> constants = new ArrayList<>();
        for (String name : loss.names()) {
            if (columns.has(name)) {
                variables.add(columns.variable(name));
            } else {
                constants.add(constant(name));
            }
        }
        List<Definition> results = new ArrayList<>();
        results.add(new Definition(Form.LOSS, loss, loss, "loss", "nats/token"));
        boolean splits = loss.names().containsAll(List.of("N", "D")) && !loss.names().contains("C");
        if (splits) {
            results.add(Forms.CHINCHILLA.result("C").orElseThrow());
        }
        return new Form(
                OWN,
                variables,
                constants,
                results,
                splits
                        ? Optional.of(
                                new Optimum(
                                        "N",
                                        "C",
                                        Optional.of(Form.LOSS),
                                        PowerSplit.of(loss),
                                        Optional.empty()))
                        : Optional.empty());
    }

    private static Constant constant(String name) {
        return new Constant(
                name,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                "",
                "",
                Double.NEGATIVE_INFINITY,
                Double.POSITIVE_INFINITY,
                true);
    }
}
