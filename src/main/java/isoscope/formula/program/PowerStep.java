package isoscope.formula.program;

import java.util.stream.IntStream;

/// A column to a power that changes between evaluations, from the column's logarithm: a product and an exponential in the
/// place of a power. Where there is no logarithm, the power itself.
record PowerStep(int base, int exponent, int logarithm, int result) implements Step {

    @Override
    public IntStream reads() {
        return IntStream.of(base, exponent, logarithm);
    }

    @Override
    public void forward(Frame frame, int rows) {
        double[] x = frame.value(base);
        double[] p = frame.value(exponent);
        double[] ln = frame.value(logarithm);
        double[] value = frame.value(result);
        for (int i = 0; i < rows; i++) {
            value[i] =
                    Math.abs(ln[i]) <= Double.MAX_VALUE
                            ? Math.exp(p[i] * ln[i])
                            : Math.pow(x[i], p[i]);
        }
    }

    @Override
    public void backward(Frame frame, int rows) {
        double[] owed = frame.adjoint(result);
        double[] to = frame.adjoint(exponent);
        double[] ln = frame.value(logarithm);
        double[] value = frame.value(result);
        for (int i = 0; i < rows; i++) {
            to[i] += owed[i] == 0 || value[i] == 0 ? 0 : owed[i] * value[i] * ln[i];
        }
    }
}
