package isoscope.formula.program;

import isoscope.formula.Function;
import java.util.stream.IntStream;

/// A function of one operand.
record CallStep(Function function, int argument, int result) implements Step {

    @Override
    public IntStream reads() {
        return IntStream.of(argument);
    }

    @Override
    public void forward(Frame frame, int rows) {
        double[] x = frame.value(argument);
        double[] value = frame.value(result);
        for (int i = 0; i < rows; i++) {
            value[i] = function.value(x[i]);
        }
    }

    @Override
    public void backward(Frame frame, int rows) {
        if (!frame.isActive(argument)) {
            return;
        }
        double[] owed = frame.adjoint(result);
        double[] to = frame.adjoint(argument);
        double[] x = frame.value(argument);
        double[] value = frame.value(result);
        for (int i = 0; i < rows; i++) {
            if (owed[i] != 0) {
                to[i] += owed[i] * function.slope(x[i], value[i]);
            }
        }
    }
}
