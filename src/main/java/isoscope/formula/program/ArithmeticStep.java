package isoscope.formula.program;

import isoscope.formula.Operator;
import java.util.stream.IntStream;

/// Two operands and the sign between them. The loops are apart and plain, so that the compiler makes vector code of them.
record ArithmeticStep(Operator operator, int left, int right, int result) implements Step {

    @Override
    public IntStream reads() {
        return IntStream.of(left, right);
    }

    @Override
    public void forward(Frame frame, int rows) {
        double[] a = frame.value(left);
        double[] b = frame.value(right);
        double[] value = frame.value(result);
        switch (operator) {
            case PLUS -> add(a, b, value, rows);
            case MINUS -> subtract(a, b, value, rows);
            case TIMES -> multiply(a, b, value, rows);
            case DIVIDED_BY -> divide(a, b, value, rows);
            case TO_THE -> raise(a, b, value, rows);
        }
    }

    @Override
    public void backward(Frame frame, int rows) {
        if (frame.isActive(left)) {
            ArithmeticSlopes.ofLeft(this, frame, rows);
        }
        if (frame.isActive(right)) {
            ArithmeticSlopes.ofRight(this, frame, rows);
        }
    }

    private static void add(double[] a, double[] b, double[] value, int rows) {
        for (int i = 0; i < rows; i++) {
            value[i] = a[i] + b[i];
        }
    }

    private static void subtract(double[] a, double[] b, double[] value, int rows) {
        for (int i = 0; i < rows; i++) {
            value[i] = a[i] - b[i];
        }
    }

    private static void multiply(double[] a, double[] b, double[] value, int rows) {
        for (int i = 0; i < rows; i++) {
            value[i] = a[i] * b[i];
        }
    }

    private static void divide(double[] a, double[] b, double[] value, int rows) {
        for (int i = 0; i < rows; i++) {
            value[i] = a[i] / b[i];
        }
    }

    private static void raise(double[] a, double[] b, double[] value, int rows) {
        for (int i = 0; i < rows; i++) {
            value[i] = Math.pow(a[i], b[i]);
        }
    }
}
