package isoscope.fit.form;

import isoscope.fit.Predictions;
import isoscope.formula.Expression;
import isoscope.formula.Expression.Arithmetic;
import isoscope.formula.Expression.Name;
import isoscope.formula.Formula;
import isoscope.formula.Operator;
import isoscope.law.Form;
import isoscope.law.Variable;
import isoscope.law.sheet.Forms;
import isoscope.quantity.Quantity;
import isoscope.runs.Run;
import isoscope.runs.RunSet;
import isoscope.words.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The names a formula over runs can use: their quantities, and the columns of their file in which at least one of them has a
/// number.
///
/// @param runs whose they are
/// @param names of the columns, without the quantities
/// @param meant which quantity other names mean, such as N by the header of the column it was read from
public record FormColumns(List<Run> runs, List<String> names, Map<String, Expression> meant) {
    static final List<String> QUANTITIES = List.of("N", "D", "C", "U");
    private static final Map<String, Expression> LONG_NAMES =
            Map.of(
                    "parameters", new Name("N"),
                    "tokens", new Name("D"),
                    "compute", new Name("C"),
                    "unique_tokens", new Name("U"),
                    "tokens_per_parameter",
                            new Arithmetic(Operator.DIVIDED_BY, new Name("D"), new Name("N")),
                    "loss", new Name(Form.LOSS));
    private static final double WIDER = 10;

    /// How much farther than usual the sizes and tokens of a law of any form may lie.
    private static final double FARTHER = 1e3;

    private static final int MOST = 24;

    /// Copies the collections.
    public FormColumns {
        runs = List.copyOf(runs);
        names = List.copyOf(names);
        meant = Map.copyOf(meant);
    }

    /// Those of a data set.
    public static FormColumns of(RunSet runs) {
        return of(runs.runs(), runs.headers());
    }

    /// Those of some runs.
    ///
    /// @param headers of the columns that hold a quantity as the runs have it
    public static FormColumns of(List<Run> runs, Map<String, Quantity> headers) {
        List<String> names =
                new RunSet("", runs)
                        .columns().stream()
                                .filter(name -> name.indexOf('`') < 0)
                                .filter(name -> runs.stream().anyMatch(run -> tells(run, name)))
                                .toList();
        Map<String, Expression> meant = new HashMap<>(LONG_NAMES);
        headers.forEach((name, quantity) -> meant.put(name, new Name(quantity.symbol())));
        QUANTITIES.forEach(meant::remove);
        names.forEach(meant::remove);
        return new FormColumns(runs, names, meant);
    }

    private static boolean tells(Run run, String name) {
        return !Double.isNaN(run.conditions().attributes().number(name));
    }

    /// Whether a column is called as a quantity is, so that a formula cannot name it.
    boolean hides(String name) {
        return QUANTITIES.contains(name) && names.contains(name);
    }

    /// Whether a name is a variable.
    boolean has(String name) {
        return QUANTITIES.contains(name) || names.contains(name);
    }

    /// The columns as they are typed, at most a few.
    public String listed() {
        String some =
                names.stream().limit(MOST).map(Formula::typed).collect(Collectors.joining(", "));
        return names.size() > MOST ? Words.of("%s and %d more", some, names.size() - MOST) : some;
    }

    /// The variable of that name, with a range that holds what the runs have.
    Variable variable(String name) {
        double[] positive =
                runs.stream()
                        .flatMapToDouble(run -> Predictions.training(run).value(name).stream())
                        .filter(value -> value > 0 && Double.isFinite(value))
                        .sorted()
                        .toArray();
        Variable usual = Forms.required("data-constrained").variable(name).orElse(null);
        double least = positive.length == 0 ? 1 : positive[0] / WIDER;
        double most = positive.length == 0 ? 1 : positive[positive.length - 1] * WIDER;
        double middle = positive.length == 0 ? 1 : positive[positive.length / 2];
        return usual == null
                ? new Variable(name, name, "", least, Math.max(most, WIDER * least), middle)
                : new Variable(
                        name,
                        usual.title(),
                        usual.unit(),
                        Math.min(usual.low() / FARTHER, least),
                        Math.max(usual.high() * FARTHER, most),
                        usual.start(),
                        usual.otherwise());
    }
}
