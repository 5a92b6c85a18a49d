package isoscope.plan.report;

import isoscope.plan.PlanAnswer;
import isoscope.plan.PlanQuantity;
import isoscope.plan.Recipe;
import isoscope.plan.model.ModelPlan;
import isoscope.plan.model.ModelShape;
import isoscope.plan.model.TrainingFlop;
import isoscope.plan.model.TrainingMemory;
import isoscope.quantity.QuantityFormat;
import isoscope.quantity.ScaledUnit;
import isoscope.report.TextTable;
import isoscope.words.Words;

/// The model of a plan as text for people.
public final class ModelText {
    private ModelText() {}

    /// Its shape in one sentence.
    public static String shape(ModelPlan model) {
        ModelShape shape = model.shape();
        return Words.of(
                "%d layers of width %,d, %d heads of %d, feed-forward %,d (%s), vocabulary %,d, sequences of %,d: %s parameters, %s without embedding and output head.",
                shape.layers(),
                shape.width(),
                shape.heads(),
                shape.headWidth(),
                shape.feedForward(),
                shape.matrices() == 2
                        ? Words.of("two matrices")
                        : Words.of("gated, three matrices"),
                shape.vocabulary(),
                shape.context(),
                QuantityFormat.si(shape.total(), 4),
                QuantityFormat.si(shape.nonEmbedding(), 4));
    }

    /// Parameters and compute by component.
    public static TextTable components(ModelPlan model, double tokens) {
        ModelShape shape = model.shape();
        TrainingFlop flop = model.flop();
        TextTable table =
                new TextTable(
                        Words.of("Component"),
                        ">" + Words.of("Parameters"),
                        ">" + Words.of("Training compute (FLOP)"));
        row(table, Words.of("Embedding"), shape.embeddingParameters(), tokens * flop.embedding());
        row(
                table,
                Words.of("Attention, projections"),
                shape.attentionParameters(),
                tokens * flop.projections());
        row(table, Words.of("Attention over the context"), 0, tokens * flop.scores());
        row(
                table,
                Words.of("Feed-forward"),
                shape.feedForwardParameters(),
                tokens * flop.feedForward());
        row(table, Words.of("Normalisation"), shape.normParameters(), 0);
        row(table, Words.of("Output head"), shape.embeddingParameters(), tokens * flop.head());
        return table;
    }

    private static void row(TextTable table, String name, double parameters, double flop) {
        table.row(
                name,
                parameters > 0 ? QuantityFormat.siFixed(parameters, 4) : "–",
                flop > 0 ? QuantityFormat.powerFixed(flop) : "–");
    }

    /// The training compute by the accounts in use.
    static TextTable accounts(ModelPlan model, double tokens) {
        TrainingFlop flop = model.flop();
        double six = tokens * TrainingFlop.sixN(model.counted());
        TextTable table =
                new TextTable(
                        Words.of("Account"),
                        ">" + Words.of("Training compute (FLOP)"),
                        ">" + Words.of("Of 6ND"));
        account(table, "6ND", six, six);
        account(table, Words.of("Kaplan et al. 2020"), tokens * flop.kaplan(), six);
        account(table, Words.of("Hoffmann et al. 2022, appendix F"), tokens * flop.hoffmann(), six);
        account(
                table,
                Words.of("– without embedding and head"),
                tokens * flop.hoffmannLayers(),
                six);
        account(
                table,
                Words.of("PaLM (Chowdhery et al. 2022)"),
                tokens * flop.palm(model.counted()),
                six);
        return table;
    }

    private static void account(TextTable table, String name, double flop, double six) {
        table.row(name, QuantityFormat.powerFixed(flop), Words.of("%.3f", flop / six));
    }

    /// The table of the parts of memory.
    public static TextTable memory(TrainingMemory memory) {
        TextTable table = new TextTable(Words.of("Memory of one copy"), ">");
        table.row(Words.of("Weights"), ScaledUnit.MEMORY.text(memory.weights()));
        table.row(Words.of("Gradients"), ScaledUnit.MEMORY.text(memory.gradients()));
        table.row(Words.of("Optimiser"), ScaledUnit.MEMORY.text(memory.optimizerState()));
        table.row(
                Words.of("Activations, attention recomputed (estimate)"),
                ScaledUnit.MEMORY.text(memory.activationsRecomputed()));
        table.row(
                Words.of("Activations, all kept (estimate)"),
                ScaledUnit.MEMORY.text(memory.activations()));
        return table;
    }

    /// A row a recipe.
    public static TextTable recipes(PlanAnswer answer) {
        TextTable table =
                new TextTable(
                        Words.of("Recipe"),
                        ">" + Words.of("Learning rate"),
                        ">" + Words.of("Batch (tokens)"),
                        "");
        for (Recipe recipe : answer.recipes()) {
            table.row(
                    recipe.name(),
                    QuantityFormat.powerFixed(recipe.learningRate()),
                    QuantityFormat.siFixed(recipe.batchTokens()),
                    recipe.inside()
                            .map(inside -> inside ? "" : Words.of("beyond where it was measured"))
                            .orElse(Words.of("range not stated")));
        }
        return table;
    }

    /// The tokens that the plan trains on.
    public static double tokens(PlanAnswer answer) {
        return answer.plan().value(PlanQuantity.TOKENS);
    }
}
