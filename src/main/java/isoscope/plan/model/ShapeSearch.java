package isoscope.plan.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Looks for a shape with a number of parameters that hardware likes: widths that share out over devices, heads of 64 or 128,
/// feed-forward in multiples of 256, an even number of layers.
///
/// @param vocabulary of the tokenizer; it is filled up to a multiple of 128
/// @param context tokens of a sequence
/// @param countsEmbedding whether the parameters are all of them, or those without embedding and head
public record ShapeSearch(int vocabulary, int context, boolean countsEmbedding) {
    private static final int SMALL_HEAD = 64;
    private static final int LARGE_HEAD = 128;
    private static final int LARGE_FROM = 2048;
    private static final int FEED_FORWARD_UNIT = 256;
    private static final int GATED = 3;
    private static final int WIDEST = 131_072;
    private static final int MOST_LAYERS = 400;

    /// The deviations that cost one: of parameters by 2 %, of width over layers by 40 %.
    private static final double PARAMETERS_UNIT = 0.02;

    private static final double ASPECT_UNIT = 0.4;
    private static final double FARTHEST = 0.1;

    /// The shape.
    ///
    /// @return empty where none comes within 10 %: a vocabulary may be larger than the model
    public Optional<ModelShape> of(double parameters) {
        return candidates(parameters).stream()
                .filter(shape -> Math.abs(Math.log(counted(shape) / parameters)) < FARTHEST)
                .min(Comparator.comparingDouble(shape -> cost(shape, parameters)));
    }

    /// The parameters that a shape has, counted alike.
    public double counted(ModelShape shape) {
        return countsEmbedding ? shape.total() : shape.nonEmbedding();
    }

    private List<ModelShape> candidates(double parameters) {
        List<ModelShape> shapes = new ArrayList<>();
        for (int width = SMALL_HEAD; width <= WIDEST; width += step(width)) {
            double one = counted(shape(width, 1));
            double layer = counted(shape(width, 2)) - one;
            double exact = 1 + (parameters - one) / layer;
            int even = 2 * (int) Math.floor(Math.clamp(exact, 0, MOST_LAYERS) / 2);
            shapes.add(shape(width, Math.max(2, even)));
            shapes.add(shape(width, even + 2));
        }
        return shapes;
    }

    /// An eighth of the power of two below: heads then share out over 2, 4 or 8 devices as widths grow.
    private static int step(int width) {
        return Math.max(SMALL_HEAD, Integer.highestOneBit(width) / 8);
    }

    private ModelShape shape(int width, int layers) {
        int head = width < LARGE_FROM ? SMALL_HEAD : LARGE_HEAD;
        double units = 8. / 3 * width / FEED_FORWARD_UNIT;
        int feedForward = FEED_FORWARD_UNIT * (int) Math.max(1, Math.round(units));
        int entries = LARGE_HEAD * Math.ceilDiv(vocabulary, LARGE_HEAD);
        return new ModelShape(
                layers, width, width / head, head, feedForward, GATED, entries, context);
    }

    private double cost(ModelShape shape, double parameters) {
        double off = Math.log(counted(shape) / parameters) / PARAMETERS_UNIT;
        double aspect = (double) shape.width() / shape.layers();
        double wide = Math.log(aspect / usualAspect(parameters)) / ASPECT_UNIT;
        return off * off + wide * wide;
    }

    /// Width over layers of GPT-3, Llama and Chinchilla: from 64 at 10⁸ parameters to 128 from 10¹⁰ on.
    private static double usualAspect(double parameters) {
        double decades = Math.clamp(Math.log10(parameters / 1e8), 0, 2);
        return 64 * Math.pow(2, decades / 2);
    }
}
