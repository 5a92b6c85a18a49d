package isoscope.ui.planner;

import isoscope.plan.Alternative;
import isoscope.plan.Assumption;
import isoscope.plan.Caution;
import isoscope.plan.PlanAnswer;
import isoscope.plan.PlanQuantity;
import isoscope.plan.Recipe;
import isoscope.plan.report.ModelText;
import isoscope.plan.report.PlanWords;
import isoscope.quantity.QuantityFormat;
import isoscope.ui.planner.Lines.Line;
import isoscope.words.Words;
import java.util.List;
import java.util.stream.Stream;

/// The inspector's sections of a plan, row by row.
final class PlanSections {
    private PlanSections() {}

    /// The cautions that a reader must know.
    static List<String> cautions(PlanAnswer answer) {
        return answer.cautions().stream().map(Caution::message).toList();
    }

    /// Other plans for the same budget, with the compute that they need more for its loss.
    static List<Line> alternatives(PlanAnswer answer) {
        return answer.alternatives().stream()
                .map(each ->
                        new Line(each.name(), PlanWords.percent(each.computeOverhead()), of(each)))
                .toList();
    }

    private static String of(Alternative other) {
        String size = QuantityFormat.si(other.spent().parameters(), 4);
        if (!(other.spent().tokens() > 0)) {
            return Words.of("%s; the budget cannot pay for its training", size);
        }
        String split = Words.of("%s on %s", size, QuantityFormat.si(other.spent().tokens(), 4));
        return Double.isNaN(other.loss())
                ? split
                : Words.of("%s, loss %s", split, PlanWords.number(PlanQuantity.LOSS, other.loss()));
    }

    /// Everything that was taken for granted, with who says so.
    static List<Line> assumptions(PlanAnswer answer) {
        return answer.assumptions().stream()
                .map(each -> new Line(each.title(), PlanWords.value(each), source(each)))
                .toList();
    }

    private static String source(Assumption assumption) {
        return assumption.given() || assumption.isUnknown()
                ? assumption.source()
                : Words.of("Default: %s", assumption.source());
    }

    /// The shape of a model that could be built.
    static String shape(PlanAnswer answer) {
        return answer.model()
                .map(ModelText::shape)
                .orElse(
                        Words.of(
                                "No usual combination of layers and width is close to this size."));
    }

    /// The memory that its training takes, then learning rates and batches by the recipes.
    static List<Line> model(PlanAnswer answer) {
        Stream<Line> memory =
                answer.model().stream()
                        .flatMap(model -> ModelText.memory(model.memory()).rows().stream().skip(1))
                        .map(row -> new Line(row.getFirst(), row.getLast(), ""));
        return Stream.concat(memory, answer.recipes().stream().map(PlanSections::recipe)).toList();
    }

    private static Line recipe(Recipe recipe) {
        String batch = Words.of("batch of %s tokens", QuantityFormat.si(recipe.batchTokens()));
        return new Line(
                Words.of("Learning rate, %s", recipe.name()),
                QuantityFormat.dense(recipe.learningRate()),
                recipe.isInside() ? batch : Words.of("%s; outside its range", batch));
    }
}
