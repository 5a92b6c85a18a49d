package isoscope.law;

import isoscope.quantity.Quantity;
import java.util.OptionalDouble;

/// A law of one quantity alone, such as L(N) = (N_c/N)^α_N (Kaplan et al. 2020, equations 1.1 to 1.3). It holds for runs
/// in which nothing else binds: L(N) with data in plenty, L(D) with a model large enough, L(C) with the compute well
/// split. It says nothing about how to split compute.
///
/// @param card who says so
/// @param quantity of which it is a law: parameters, tokens or compute
/// @param power L over N, D or C in FLOP
public record OneQuantityLaw(LawCard card, Quantity quantity, PowerLaw power) implements Law {
    /// Checks the quantity.
    public OneQuantityLaw {
        if (quantity == Quantity.LOSS) {
            throw new IllegalArgumentException(
                    "expected parameters, tokens or compute, found " + quantity);
        }
    }

    @Override
    public OptionalDouble predict(Training training) {
        return OptionalDouble.of(
                power.loss(
                        switch (quantity) {
                            case PARAMETERS -> training.parameters();
                            case TOKENS -> training.tokens();
                            case COMPUTE -> training.compute();
                            case LOSS -> throw new IllegalStateException("checked when made");
                        }));
    }
}
