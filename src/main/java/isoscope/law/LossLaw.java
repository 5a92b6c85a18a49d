package isoscope.law;

/// A law that predicts losses and does not say how to split compute, such as L(N) = (N_c/N)^α_N (Kaplan et al. 2020,
/// equations 1.1 to 1.3).
public final class LossLaw extends Law {
    LossLaw(LawCard card, Formulas formulas) {
        super(card, formulas);
    }
}
