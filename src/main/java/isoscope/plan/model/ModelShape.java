package isoscope.plan.model;

/// The shape of a decoder-only Transformer with an output head of its own, without biases.
///
/// @param layers blocks of attention and feed-forward
/// @param width d, of the residual stream
/// @param heads of attention
/// @param headWidth of keys, queries and values
/// @param feedForward inner width of a feed-forward layer
/// @param matrices of a feed-forward layer: 2, or 3 when it is gated
/// @param vocabulary entries of the embedding
/// @param context tokens of a sequence
public record ModelShape(
        int layers,
        int width,
        int heads,
        int headWidth,
        int feedForward,
        int matrices,
        int vocabulary,
        int context) {
    /// Of queries, keys, values and their output.
    public double attentionParameters() {
        return 4. * layers * width * heads * headWidth;
    }

    /// Of the feed-forward layers.
    public double feedForwardParameters() {
        return (double) layers * matrices * width * feedForward;
    }

    /// Two gains a layer, and one at the end.
    public double normParameters() {
        return (2. * layers + 1) * width;
    }

    /// Of the table of tokens; the output head has as many.
    public double embeddingParameters() {
        return (double) vocabulary * width;
    }

    /// Without embedding and head.
    public double nonEmbedding() {
        return attentionParameters() + feedForwardParameters() + normParameters();
    }

    /// Every parameter.
    public double total() {
        return nonEmbedding() + 2 * embeddingParameters();
    }
}
