package isoscope.formula.program;

import isoscope.formula.Limits;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// A sum of terms: steps that are taken again for every value of an index. Its ends have no derivative.
///
/// @param body the steps that depend on the index
record SumStep(int from, int to, int index, List<Step> body, int term, int result) implements Step {

    @Override
    public IntStream reads() {
        return IntStream.concat(
                IntStream.of(from, to, term), body.stream().flatMapToInt(Step::reads));
    }

    @Override
    public void forward(Frame frame, int rows) {
        double[] added = frame.value(term);
        double[] value = frame.value(result);
        Arrays.fill(value, 0, rows, 0);
        int most = most(frame, rows);
        for (int k = 0; k < most; k++) {
            turn(frame, k, rows);
            for (int i = 0; i < rows; i++) {
                if (k < terms(frame, i)) {
                    value[i] += added[i];
                }
            }
        }
        for (int i = 0; i < rows; i++) {
            if (terms(frame, i) < 0) {
                value[i] = Double.NaN;
            }
        }
    }

    @Override
    public void backward(Frame frame, int rows) {
        if (!frame.isActive(term)) {
            return;
        }
        double[] owed = frame.adjoint(result);
        double[] to = frame.adjoint(term);
        int most = most(frame, rows);
        for (int k = 0; k < most; k++) {
            turn(frame, k, rows);
            for (Step step : body) {
                Arrays.fill(frame.adjoint(step.result()), 0);
            }
            for (int i = 0; i < rows; i++) {
                if (k < terms(frame, i)) {
                    to[i] += owed[i];
                }
            }
            frame.backward(body, rows);
        }
    }

    /// Takes the steps of one value of the index.
    private void turn(Frame frame, int k, int rows) {
        double[] first = frame.value(from);
        double[] at = frame.value(index);
        for (int i = 0; i < rows; i++) {
            at[i] = first[i] + k;
        }
        frame.forward(body, rows);
    }

    private int most(Frame frame, int rows) {
        int most = 0;
        for (int i = 0; i < rows; i++) {
            most = Math.max(most, terms(frame, i));
        }
        return most;
    }

    /// How many terms a row has; below 0 when its ends are none, or too far apart.
    private int terms(Frame frame, int row) {
        double first = frame.value(from)[row];
        double last = frame.value(to)[row];
        double terms = last - first + 1;
        boolean whole = first == Math.rint(first) && last == Math.rint(last);
        if (!whole || !(terms <= Limits.TERMS)) {
            return -1;
        }
        return (int) Math.max(0, terms);
    }
}
