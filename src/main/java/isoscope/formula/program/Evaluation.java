package isoscope.formula.program;

import java.util.List;

/// A program over columns. It has registers of its own, so one instance serves one thread. An evaluation allocates
/// nothing.
public final class Evaluation {
    private final Program program;
    private final Table table;
    private final Frame frame;
    private final List<Step> ofParameters;
    private final List<Step> ofBoth;

    Evaluation(Program program, Table table) {
        this.program = program;
        this.table = table;
        frame = program.frame(table.block());
        ofParameters = program.steps(Stage.OF_PARAMETERS);
        ofBoth = program.steps(Stage.OF_BOTH);
    }

    /// The value in every row.
    ///
    /// @param parameters in the order of the program
    /// @param values that are written, at least one a row
    public void values(double[] parameters, double[] values) {
        set(parameters);
        for (int start = 0; start < table.rows(); start += table.block()) {
            int rows = forward(start);
            frame.store(program.result(), values, start, rows);
        }
    }

    /// The value in every row and its derivative by every parameter.
    ///
    /// @param parameters in the order of the program
    /// @param values that are written, at least one a row
    /// @param derivatives that are written: for each parameter an array of at least one a row
    public void gradients(double[] parameters, double[] values, double[][] derivatives) {
        set(parameters);
        for (int start = 0; start < table.rows(); start += table.block()) {
            int rows = forward(start);
            frame.store(program.result(), values, start, rows);
            backward(rows);
            for (int i = 0; i < derivatives.length; i++) {
                frame.storeAdjoint(program.parameters().get(i), derivatives[i], start, rows);
            }
        }
    }

    private void set(double[] parameters) {
        if (parameters.length != program.parameters().size()) {
            throw new IllegalArgumentException(
                    program.parameters().size() + " parameters expected, not " + parameters.length);
        }
        for (int i = 0; i < parameters.length; i++) {
            frame.set(program.parameters().get(i), parameters[i]);
        }
        for (Step step : ofParameters) {
            step.forward(frame, 1);
            frame.spread(step.result());
        }
    }

    private int forward(int start) {
        int rows = table.length(start);
        for (int i = 0; i < table.kept().size(); i++) {
            frame.load(program.kept().get(i), table.kept().get(i), start, rows);
        }
        frame.forward(ofBoth, rows);
        return rows;
    }

    private void backward(int rows) {
        frame.clearAdjoints(rows);
        frame.seed(program.result(), rows);
        frame.backward(ofBoth, rows);
        frame.backward(ofParameters, rows);
    }
}
