package isoscope.formula.program;

import isoscope.formula.Expression;
import java.util.List;
import java.util.stream.Stream;

/// A formula made ready to be evaluated: many times at changing parameters, over columns that stay. Immutable.
///
/// Values follow [Math]: 0/0, the logarithm and a broken power of a number below 0 are NaN, and NaN passes on through every
/// operation. Powers of a column are computed from its logarithm, which differs from [Math#pow] in the last digits only
/// (a part in 1e14 for exponents and columns of scaling laws).
public final class Program {
    private final Registers registers;
    private final List<Integer> parameters;
    private final List<Integer> columns;
    private final List<Integer> kept;
    private final int result;

    private Program(Expression expression, List<String> parameters, List<String> columns) {
        Compiler compiler = new Compiler();
        this.parameters =
                parameters.stream().map(name -> compiler.input(name, Stage.OF_PARAMETERS)).toList();
        this.columns =
                columns.stream().map(name -> compiler.input(name, Stage.OF_COLUMNS)).toList();
        result = compiler.compile(expression);
        registers = compiler.registers();
        kept =
                Stream.concat(
                                registers.steps(Stage.OF_BOTH).stream()
                                        .flatMap(step -> step.reads().boxed()),
                                Stream.of(result))
                        .distinct()
                        .filter(registers::isColumn)
                        .toList();
    }

    /// Compiles an expression.
    ///
    /// @param parameters names whose values change between evaluations and by which it is differentiated
    /// @param columns names that have a value in every row
    /// @throws IllegalArgumentException when the expression uses a name that is in neither, or one is in both
    public static Program of(Expression expression, List<String> parameters, List<String> columns) {
        return new Program(expression, parameters, columns);
    }

    /// The program over columns.
    ///
    /// @param data one array for each of the columns, of equal length; not copied, so they must not change. Without columns
    ///     there is one row
    public Evaluation over(double[]... data) {
        if (data.length != columns.size()) {
            throw new IllegalArgumentException(
                    columns.size() + " columns expected, not " + data.length);
        }
        int rows = data.length == 0 ? 1 : data[0].length;
        for (double[] column : data) {
            if (column.length != rows) {
                throw new IllegalArgumentException("columns of different lengths");
            }
        }
        return new Evaluation(this, Table.of(this, List.of(data), rows));
    }

    /// Registers that hold the numbers of the formula.
    Frame frame(int rows) {
        Frame frame = new Frame(registers.active(), rows);
        registers.numbers().forEach(frame::set);
        for (Step step : registers.steps(Stage.FIXED)) {
            step.forward(frame, 1);
            frame.spread(step.result());
        }
        return frame;
    }

    List<Step> steps(Stage stage) {
        return registers.steps(stage);
    }

    List<Integer> parameters() {
        return parameters;
    }

    List<Integer> columns() {
        return columns;
    }

    /// The registers of columns, or computed from columns alone, that an evaluation reads.
    List<Integer> kept() {
        return kept;
    }

    int result() {
        return result;
    }
}
