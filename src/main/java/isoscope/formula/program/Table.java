package isoscope.formula.program;

import java.util.ArrayList;
import java.util.List;

/// Columns, and what a program computes from columns alone. Immutable.
///
/// @param kept one array for each of [Program#kept()]
record Table(List<double[]> kept, int rows) {
    private static final int BLOCK = 512;

    static Table of(Program program, List<double[]> columns, int rows) {
        List<double[]> kept = new ArrayList<>();
        for (int register : program.kept()) {
            int column = program.columns().indexOf(register);
            kept.add(column < 0 ? new double[rows] : columns.get(column));
        }
        Table table = new Table(kept, rows);
        Frame frame = program.frame(table.block());
        for (int start = 0; start < rows; start += BLOCK) {
            int length = table.length(start);
            for (int i = 0; i < columns.size(); i++) {
                frame.load(program.columns().get(i), columns.get(i), start, length);
            }
            frame.forward(program.steps(Stage.OF_COLUMNS), length);
            for (int i = 0; i < kept.size(); i++) {
                frame.store(program.kept().get(i), kept.get(i), start, length);
            }
        }
        return table;
    }

    /// The rows a block can have.
    int block() {
        return Math.clamp(rows, 1, BLOCK);
    }

    /// The rows of the block that starts at a row.
    int length(int start) {
        return Math.min(BLOCK, rows - start);
    }
}
