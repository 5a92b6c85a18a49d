package isoscope.formula.program;

import isoscope.typed.Relation;
import java.util.stream.IntStream;

/// One of two operands, by how two others stand to each other; NaN where one of those is.
record ChoiceStep(Relation relation, int left, int right, int then, int otherwise, int result)
        implements Step {

    @Override
    public IntStream reads() {
        return IntStream.of(left, right, then, otherwise);
    }

    @Override
    public void forward(Frame frame, int rows) {
        double[] a = frame.value(left);
        double[] b = frame.value(right);
        double[] value = frame.value(result);
        for (int i = 0; i < rows; i++) {
            value[i] =
                    Double.isNaN(a[i]) || Double.isNaN(b[i])
                            ? Double.NaN
                            : frame.value(chosen(a[i], b[i]))[i];
        }
    }

    @Override
    public void backward(Frame frame, int rows) {
        double[] owed = frame.adjoint(result);
        double[] a = frame.value(left);
        double[] b = frame.value(right);
        for (int i = 0; i < rows; i++) {
            int chosen = chosen(a[i], b[i]);
            if (frame.isActive(chosen)) {
                frame.adjoint(chosen)[i] += owed[i];
            }
        }
    }

    private int chosen(double a, double b) {
        int order = a < b ? -1 : a > b ? 1 : 0;
        return relation.holds(order) ? then : otherwise;
    }
}
