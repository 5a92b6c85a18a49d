package isoscope.formula.program;

/// The derivatives of arithmetic.
final class ArithmeticSlopes {
    private ArithmeticSlopes() {}

    static void ofLeft(ArithmeticStep step, Frame frame, int rows) {
        double[] owed = frame.adjoint(step.result());
        double[] to = frame.adjoint(step.left());
        double[] b = frame.value(step.right());
        switch (step.operator()) {
            case PLUS, MINUS -> add(owed, to, rows);
            case TIMES -> addTimes(owed, b, to, rows);
            case DIVIDED_BY -> addOver(owed, b, to, rows);
            case TO_THE -> ofBase(owed, frame.value(step.left()), b, to, rows);
        }
    }

    static void ofRight(ArithmeticStep step, Frame frame, int rows) {
        double[] owed = frame.adjoint(step.result());
        double[] to = frame.adjoint(step.right());
        double[] a = frame.value(step.left());
        double[] value = frame.value(step.result());
        switch (step.operator()) {
            case PLUS -> add(owed, to, rows);
            case MINUS -> subtract(owed, to, rows);
            case TIMES -> addTimes(owed, a, to, rows);
            case DIVIDED_BY -> ofDivisor(owed, frame.value(step.right()), value, to, rows);
            case TO_THE -> ofExponent(owed, a, value, to, rows);
        }
    }

    private static void add(double[] owed, double[] to, int rows) {
        for (int i = 0; i < rows; i++) {
            to[i] += owed[i];
        }
    }

    private static void subtract(double[] owed, double[] to, int rows) {
        for (int i = 0; i < rows; i++) {
            to[i] -= owed[i];
        }
    }

    private static void addTimes(double[] owed, double[] factor, double[] to, int rows) {
        for (int i = 0; i < rows; i++) {
            to[i] += owed[i] == 0 ? 0 : owed[i] * factor[i];
        }
    }

    private static void addOver(double[] owed, double[] divisor, double[] to, int rows) {
        for (int i = 0; i < rows; i++) {
            to[i] += owed[i] == 0 ? 0 : owed[i] / divisor[i];
        }
    }

    private static void ofDivisor(
            double[] owed, double[] divisor, double[] quotient, double[] to, int rows) {
        for (int i = 0; i < rows; i++) {
            to[i] -= owed[i] == 0 ? 0 : owed[i] * quotient[i] / divisor[i];
        }
    }

    private static void ofBase(
            double[] owed, double[] base, double[] exponent, double[] to, int rows) {
        for (int i = 0; i < rows; i++) {
            if (owed[i] != 0 && exponent[i] != 0) {
                to[i] += owed[i] * exponent[i] * Math.pow(base[i], exponent[i] - 1);
            }
        }
    }

    /// Zero to a power above zero stays zero when the exponent changes.
    private static void ofExponent(
            double[] owed, double[] base, double[] power, double[] to, int rows) {
        for (int i = 0; i < rows; i++) {
            if (owed[i] != 0 && power[i] != 0) {
                to[i] += owed[i] * power[i] * Math.log(base[i]);
            }
        }
    }
}
