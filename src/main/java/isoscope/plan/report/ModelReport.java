package isoscope.plan.report;

import isoscope.plan.model.ModelPlan;
import isoscope.plan.model.ModelShape;
import isoscope.plan.model.TrainingFlop;
import isoscope.plan.model.TrainingMemory;
import java.util.LinkedHashMap;
import java.util.Map;

/// The model of a plan in JSON.
///
/// @param feedForwardMatrices 2, or 3 where the feed-forward layer is gated
/// @param parameters in all, as the law counts them, and by component
/// @param trainingFlop of all tokens, by the accounts in use
/// @param flopByComponent of all tokens, by that of Hoffmann et al. 2022, appendix F
/// @param memoryBytes by what it holds; activations are an estimate
record ModelReport(
        int layers,
        int width,
        int heads,
        int headWidth,
        int feedForward,
        int feedForwardMatrices,
        int vocabulary,
        int context,
        Map<String, Double> parameters,
        Map<String, Double> trainingFlop,
        Map<String, Double> flopByComponent,
        Map<String, Double> memoryBytes) {

    /// The report of a model trained on some tokens.
    static ModelReport of(ModelPlan model, double tokens) {
        ModelShape shape = model.shape();
        return new ModelReport(
                shape.layers(),
                shape.width(),
                shape.heads(),
                shape.headWidth(),
                shape.feedForward(),
                shape.matrices(),
                shape.vocabulary(),
                shape.context(),
                parameters(model),
                accounts(model, tokens),
                components(model.flop(), tokens),
                memory(model.memory()));
    }

    private static Map<String, Double> parameters(ModelPlan model) {
        ModelShape shape = model.shape();
        Map<String, Double> parameters = new LinkedHashMap<>();
        parameters.put("counted", model.counted());
        parameters.put("total", shape.total());
        parameters.put("non_embedding", shape.nonEmbedding());
        parameters.put("embedding", shape.embeddingParameters());
        parameters.put("attention", shape.attentionParameters());
        parameters.put("feed_forward", shape.feedForwardParameters());
        parameters.put("norms", shape.normParameters());
        parameters.put("output_head", shape.embeddingParameters());
        return parameters;
    }

    private static Map<String, Double> accounts(ModelPlan model, double tokens) {
        Map<String, Double> flop = new LinkedHashMap<>();
        flop.put("six_nd", tokens * TrainingFlop.sixN(model.counted()));
        flop.put("kaplan", tokens * model.flop().kaplan());
        flop.put("hoffmann", tokens * model.flop().hoffmann());
        flop.put("hoffmann_layers", tokens * model.flop().hoffmannLayers());
        flop.put("palm", tokens * model.flop().palm(model.counted()));
        return flop;
    }

    private static Map<String, Double> components(TrainingFlop of, double tokens) {
        Map<String, Double> flop = new LinkedHashMap<>();
        flop.put("embedding", tokens * of.embedding());
        flop.put("attention_projections", tokens * of.projections());
        flop.put("attention_scores", tokens * of.scores());
        flop.put("feed_forward", tokens * of.feedForward());
        flop.put("output_head", tokens * of.head());
        return flop;
    }

    private static Map<String, Double> memory(TrainingMemory memory) {
        Map<String, Double> bytes = new LinkedHashMap<>();
        bytes.put("weights", memory.weights());
        bytes.put("gradients", memory.gradients());
        bytes.put("optimizer", memory.optimizerState());
        bytes.put("activations_recomputed_estimate", memory.activationsRecomputed());
        bytes.put("activations_estimate", memory.activations());
        return bytes;
    }
}
