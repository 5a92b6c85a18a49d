package isoscope.plan.model;

/// The memory that training takes, in bytes, over all devices that share one copy of the model (EleutherAI/cookbook).
///
/// @param shape of the model
/// @param optimizer whose state is kept
/// @param sequences that one step works on at a time
public record TrainingMemory(ModelShape shape, Optimizer optimizer, int sequences) {
    private static final int WEIGHT = 2;
    private static final int GRADIENT = 4;
    private static final int ACTIVATION = 2;

    /// Of the weights, in 16 bits.
    public double weights() {
        return WEIGHT * shape.total();
    }

    /// Of the gradients, in 32 bits.
    public double gradients() {
        return GRADIENT * shape.total();
    }

    /// Of the optimiser's state.
    public double optimizerState() {
        return optimizer.bytes() * shape.total();
    }

    /// An estimate of the activations where attention is calculated again in the backward pass.
    public double activationsRecomputed() {
        return perLayer(0);
    }

    /// An estimate of the activations where everything is kept.
    public double activations() {
        return perLayer((2. * ACTIVATION + 1) * shape.heads() * shape.context() / shape.width());
    }

    private double perLayer(double attention) {
        double numbers = (double) shape.context() * sequences * shape.width() * shape.layers();
        return numbers * (16. * ACTIVATION + 2 + attention);
    }
}
