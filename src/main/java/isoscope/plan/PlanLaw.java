package isoscope.plan;

import isoscope.law.ComputeAllocation;
import isoscope.law.ComputeOfLoss;
import isoscope.law.Form;
import isoscope.law.Law;
import isoscope.law.ScalingLaw;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A law as plans ask it: what a budget buys, and what a loss costs. Budgets are FLOP of training and,
/// by what they weigh, of serving.
///
/// Without conditions a budget is spent as the law itself says, so that a plan and an allocation are the same; under
/// conditions, and of laws that say nothing of budgets, the least loss is searched for.
public final class PlanLaw {
    /// The id of the law that plans are made by where nobody chose one: the refit of Hoffmann's third approach.
    public static final String USUAL = "besiroglu";

    private final Law law;
    private final Optional<ScalingLaw> scaling;
    private final Optional<LossFormula> formula;

    private PlanLaw(Law law, Optional<LossFormula> formula) {
        this.law = law;
        this.formula = formula;
        scaling = law instanceof ScalingLaw splitting ? Optional.of(splitting) : Optional.empty();
    }

    /// A law that plans can be made by: it splits compute, or has a loss over parameters and tokens for which C = 6ND. Of a law
    /// with other variables, such as experts, that must be said: they may change what a token costs.
    ///
    /// @return empty of any other law
    public static Optional<PlanLaw> of(Law law) {
        Optional<LossFormula> formula = LossFormula.of(law);
        return law instanceof ScalingLaw || formula.filter(loss -> isSixNd(law, loss)).isPresent()
                ? Optional.of(new PlanLaw(law, formula))
                : Optional.empty();
    }

    private static boolean isSixNd(Law law, LossFormula loss) {
        return law.form().result("C").isPresent()
                ? law.form().isSixNd()
                : loss.hasNoOtherVariables(law.form());
    }

    /// The law itself.
    public Law law() {
        return law;
    }

    /// Whether it tells a loss at all.
    public boolean tellsLoss() {
        return formula.isPresent()
                || scaling.map(splits -> splits.frontierLoss(middle()).isPresent()).orElse(false);
    }

    private double middle() {
        return law.card().validRange().isKnown() ? law.card().validRange().high() : 1e21;
    }

    /// Whether it tells the loss of any number of parameters and tokens.
    public boolean hasSurface() {
        return formula.isPresent();
    }

    /// Whether its plans are the least of a loss, and not a regression of their own: only then is the best plan under
    /// conditions a question to it.
    public boolean isLeastLoss() {
        return formula.isPresent() && scaling.map(ScalingLaw::splitsAtMinimum).orElse(true);
    }

    /// Whether the loss of its split is another fit than the loss of any number of parameters and tokens.
    public boolean hasTwoFits() {
        return hasSurface() && !isLeastLoss();
    }

    /// Whether repeated tokens count otherwise than new ones.
    public boolean knowsRepetition() {
        return formula.map(LossFormula::knowsRepetition).orElse(false);
    }

    /// Whether its loss holds of so many tokens: those that are repeated only a law knows that says so.
    public boolean covers(double tokens, Conditions conditions) {
        return knowsRepetition() || !(tokens > conditions.uniqueTokens());
    }

    /// Whether a size is an end of those that the law lets people choose, or beyond.
    public boolean isAtEnd(double parameters) {
        return formula.map(LossFormula::range)
                .filter(range -> parameters <= range.low() || parameters >= range.high())
                .isPresent();
    }

    /// The loss of a model of a size after some tokens, in the law's unit; NaN where the law tells none.
    public double loss(double parameters, double tokens, Conditions conditions) {
        Map<String, Double> given = new HashMap<>();
        given.put("N", parameters);
        given.put("D", tokens);
        given.put("C", new Spent(parameters, tokens, 0).trainingFlop());
        if (conditions.isLimited()) {
            given.put(LossFormula.UNIQUE, conditions.uniqueTokens());
        }
        return formula.isEmpty() ? Double.NaN : law.result(Form.LOSS, given).orElse(Double.NaN);
    }

    /// How a budget is spent best.
    public Spent best(double budget, Conditions conditions) {
        if (scaling.isPresent() && isFree(conditions)) {
            ComputeAllocation split = scaling.get().split(budget);
            return new Spent(split.parameters(), split.tokens(), 0);
        }
        double size = formula.map(loss -> loss.bestSize(budget, conditions)).orElse(Double.NaN);
        return ofSize(size, budget, conditions);
    }

    /// A budget spent on a model of a size.
    public Spent ofSize(double parameters, double budget, Conditions conditions) {
        double serving = conditions.budget(new Spent(parameters, 0, conditions.servedTokens()));
        ComputeAllocation training = ComputeAllocation.of(budget - serving, parameters);
        return new Spent(parameters, training.tokens(), conditions.servedTokens());
    }

    /// The loss of the best plan of a budget; NaN where the law tells none.
    public double leastLoss(double budget, Conditions conditions) {
        if (scaling.isPresent() && isFree(conditions)) {
            return scaling.get().frontierLoss(budget).orElse(Double.NaN);
        }
        Spent best = best(budget, conditions);
        return loss(best.parameters(), best.tokens(), conditions);
    }

    private boolean isFree(Conditions conditions) {
        return !conditions.serves() && !(conditions.isLimited() && knowsRepetition());
    }

    /// The least budget whose best plan has a loss.
    ///
    /// @return infinite where no budget is enough, NaN where every budget is or the law tells no loss
    public double budgetFor(double loss, Conditions conditions) {
        double least = formula.map(of -> of.leastBudget(conditions)).orElse(0.);
        return new ComputeOfLoss(
                        budget -> leastLoss(budget, conditions),
                        Math.max(ComputeOfLoss.LEAST, least))
                .at(loss);
    }

    /// The loss that no budget brings below.
    public double lowestLoss(Conditions conditions) {
        return leastLoss(ComputeOfLoss.MOST, conditions);
    }

    /// The budget that a model of a size needs for a loss; infinite where it never has it, NaN where the law tells no loss of
    /// sizes.
    public double budgetOfSize(double parameters, double loss, Conditions conditions) {
        return formula.map(of ->
                        conditions.budget(
                                new Spent(
                                        parameters,
                                        of.tokensFor(loss, parameters, conditions),
                                        conditions.servedTokens())))
                .orElse(Double.NaN);
    }

    /// The smallest model that has a loss after tokens without end; infinite where none has, NaN where the law tells no loss
    /// of sizes.
    public double smallestSize(double loss, Conditions conditions) {
        return formula.map(of -> of.smallestSize(loss, conditions)).orElse(Double.NaN);
    }

    /// The sizes for which a budget pays for a loss, ascending: two of a budget above the least.
    public List<Double> sizesFor(double loss, double budget, Conditions conditions) {
        return formula.map(of -> of.sizesFor(loss, budget, conditions)).orElse(List.of());
    }
}
