package isoscope.plan.model;

/// The compute of training a model on one token, by the accounts in use. They differ in attention over the context and in the
/// embedding: for small models and long contexts by much.
///
/// @param shape of the model
public record TrainingFlop(ModelShape shape) {
    /// Forward once, backward twice.
    private static final double PASSES = 3;

    /// 6N, whatever N counts.
    public static double sixN(double parameters) {
        return 6 * parameters;
    }

    /// 6N without embedding and 6 times layers, context and width of attention (Kaplan et al. 2020, Table 1).
    public double kaplan() {
        return sixN(shape.nonEmbedding()) + 6. * shape.layers() * shape.context() * attention();
    }

    /// 6N and 12 times layers, width of attention and context (Chowdhery et al. 2022, appendix B).
    public double palm(double parameters) {
        return sixN(parameters) + 12. * shape.layers() * attention() * shape.context();
    }

    /// Every matrix product (Hoffmann et al. 2022, appendix F).
    public double hoffmann() {
        return hoffmannLayers() + embedding() + head();
    }

    /// The same without embedding and head, which the paper's own Table A4 leaves out.
    public double hoffmannLayers() {
        return projections() + scores() + feedForward();
    }

    /// Of the embedding, as a product with its table, as appendix F has it.
    public double embedding() {
        return PASSES * 2 * shape.embeddingParameters();
    }

    /// Of the logits.
    public double head() {
        return PASSES * 2 * shape.embeddingParameters();
    }

    /// Of queries, keys, values and their output.
    public double projections() {
        return PASSES * 2 * shape.attentionParameters();
    }

    /// Of attention over the context: scores, softmax and the weighted sum.
    public double scores() {
        double layers = PASSES * shape.layers();
        return layers * shape.context() * (4. * attention() + 3. * shape.heads());
    }

    /// Of the feed-forward layers.
    public double feedForward() {
        return PASSES * 2 * shape.feedForwardParameters();
    }

    /// The share of a peak that some tokens a second of all devices are (MFU, Chowdhery et al. 2022).
    ///
    /// @param parameters N, as the account of PaLM has it
    /// @param tokensPerSecond of all devices
    /// @param peak FLOP a second of all devices
    public double utilisation(double parameters, double tokensPerSecond, double peak) {
        return tokensPerSecond * palm(parameters) / peak;
    }

    private double attention() {
        return (double) shape.heads() * shape.headWidth();
    }
}
