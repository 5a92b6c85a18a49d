package isoscope.formula.program;

import java.util.stream.IntStream;

/// One operation over a block of rows: registers in, a register out.
sealed interface Step
        permits ArithmeticStep, CallStep, ChoiceStep, ExtremeStep, PowerStep, SumStep {
    /// The register the value goes to.
    int result();

    /// The registers it reads.
    IntStream reads();

    /// Computes the value of the first rows.
    void forward(Frame frame, int rows);

    /// Adds to the adjoints of its operands what they owe to the adjoint of its result (reverse accumulation, Linnainmaa
    /// 1970). A result that does not matter, with adjoint 0, adds nothing even where its slope is infinite or no number.
    void backward(Frame frame, int rows);
}
