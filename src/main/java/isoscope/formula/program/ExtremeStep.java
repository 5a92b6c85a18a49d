package isoscope.formula.program;

import java.util.stream.IntStream;

/// The smaller or the larger of two operands, NaN where one is.
record ExtremeStep(boolean largest, int left, int right, int result) implements Step {

    @Override
    public IntStream reads() {
        return IntStream.of(left, right);
    }

    @Override
    public void forward(Frame frame, int rows) {
        double[] a = frame.value(left);
        double[] b = frame.value(right);
        double[] value = frame.value(result);
        for (int i = 0; i < rows; i++) {
            value[i] = largest ? Math.max(a[i], b[i]) : Math.min(a[i], b[i]);
        }
    }

    /// Where both are the same, the first is the one.
    @Override
    public void backward(Frame frame, int rows) {
        double[] owed = frame.adjoint(result);
        double[] a = frame.value(left);
        double[] value = frame.value(result);
        for (int i = 0; i < rows; i++) {
            int chosen = a[i] == value[i] ? left : right;
            if (frame.isActive(chosen)) {
                frame.adjoint(chosen)[i] += owed[i];
            }
        }
    }
}
