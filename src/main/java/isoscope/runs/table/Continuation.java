package isoscope.runs.table;

import java.util.function.IntToDoubleFunction;

/// Rows whose steps go back, beside the rows of the run before them: the same run, restarted or written once more, or
/// another one.
final class Continuation {
    /// Losses further apart than this share of them are no noise.
    private static final double NOISE = 0.01;

    private static final double SAME = 0.001;
    private static final double SAME_SIZE = 0.01;
    private static final double MOSTLY = 0.9;
    private static final int FEWEST = 3;

    private final StepColumns rows;
    private final IntToDoubleFunction position;
    private final int[] run;
    private final int[] next;

    /// @param rows all of them
    /// @param position of a row in training
    /// @param run the rows so far, in the order of training
    /// @param next the rows that follow, in the order of training
    Continuation(StepColumns rows, IntToDoubleFunction position, int[] run, int[] next) {
        this.rows = rows;
        this.run = run;
        this.next = next;
        this.position = position;
    }

    /// Whether training begins again, with a model of another size or with losses that are all higher or all lower.
    boolean isAnotherRun() {
        return beginsAgain() && (isOfAnotherSize() || hasOtherLosses());
    }

    /// A restart goes back to where the model was saved; another run begins no later than the second step of the first.
    private boolean beginsAgain() {
        return at(next[0]) <= at(run[Math.min(1, run.length - 1)]);
    }

    private boolean isOfAnotherSize() {
        int mine = run[run.length - 1];
        int other = next[next.length - 1];
        double apart = Math.abs(rows.parameters(mine) / rows.parameters(other) - 1);
        return apart > SAME_SIZE + rows.sizeError(mine) + rows.sizeError(other);
    }

    private boolean hasOtherLosses() {
        double sum = 0;
        int compared = 0;
        int higher = 0;
        int lower = 0;
        int place = 0;
        for (int row : next) {
            while (place < run.length && at(run[place]) < at(row)) {
                place++;
            }
            if (place == run.length || (place == 0 && at(run[0]) > at(row))) {
                continue;
            }
            double difference = Math.log(rows.loss(row) / lossAt(place, at(row)));
            sum += difference;
            compared++;
            higher += difference > SAME ? 1 : 0;
            lower += difference < -SAME ? 1 : 0;
        }
        return compared >= FEWEST
                && Math.abs(sum) > NOISE * compared
                && Math.max(higher, lower) >= MOSTLY * (higher + lower);
    }

    /// The loss of the run at a position, between two of its rows on a straight line.
    ///
    /// @param place of the first row that is not before the position
    private double lossAt(int place, double at) {
        int after = run[place];
        if (at(after) == at) {
            return rows.loss(after);
        }
        int before = run[place - 1];
        double share = (at - at(before)) / (at(after) - at(before));
        return rows.loss(before) + share * (rows.loss(after) - rows.loss(before));
    }

    private double at(int row) {
        return position.applyAsDouble(row);
    }
}
