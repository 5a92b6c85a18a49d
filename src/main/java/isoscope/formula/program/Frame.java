package isoscope.formula.program;

import java.util.Arrays;
import java.util.List;

/// The registers of one evaluation: a block of rows each, and their adjoints.
final class Frame {
    private static final double[] NONE = {};

    private final double[][] values;
    private final double[][] adjoints;

    /// Registers without values.
    ///
    /// @param active which registers have derivatives
    Frame(List<Boolean> active, int rows) {
        values = new double[active.size()][rows];
        adjoints = new double[active.size()][];
        for (int i = 0; i < adjoints.length; i++) {
            adjoints[i] = active.get(i) ? new double[rows] : NONE;
        }
    }

    double[] value(int register) {
        return values[register];
    }

    double[] adjoint(int register) {
        return adjoints[register];
    }

    boolean isActive(int register) {
        return adjoints[register].length > 0;
    }

    /// Gives all rows one value.
    void set(int register, double value) {
        Arrays.fill(values[register], value);
    }

    /// Gives the first row's value to all rows.
    void spread(int register) {
        Arrays.fill(values[register], values[register][0]);
    }

    /// Takes steps one after the other, with no iterator: this is done for every block.
    void forward(List<Step> steps, int rows) {
        for (int i = 0; i < steps.size(); i++) {
            steps.get(i).forward(this, rows);
        }
    }

    /// Passes adjoints back, from the last step to the first.
    void backward(List<Step> steps, int rows) {
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (isActive(steps.get(i).result())) {
                steps.get(i).backward(this, rows);
            }
        }
    }

    /// Fills a block from a column.
    void load(int register, double[] column, int start, int rows) {
        System.arraycopy(column, start, values[register], 0, rows);
    }

    /// Writes a block to a column.
    void store(int register, double[] column, int start, int rows) {
        System.arraycopy(values[register], 0, column, start, rows);
    }

    /// Writes a block of adjoints to a column: zeros where there are none.
    void storeAdjoint(int register, double[] column, int start, int rows) {
        System.arraycopy(adjoints[register], 0, column, start, rows);
    }

    void clearAdjoints(int rows) {
        for (double[] adjoint : adjoints) {
            Arrays.fill(adjoint, 0, Math.min(rows, adjoint.length), 0);
        }
    }

    /// Sets the adjoint of the result to 1, where it has one.
    void seed(int register, int rows) {
        Arrays.fill(adjoints[register], 0, isActive(register) ? rows : 0, 1);
    }
}
