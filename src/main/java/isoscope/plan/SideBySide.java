package isoscope.plan;

import isoscope.fit.resample.ResampledLaws;
import isoscope.law.ComputeAllocation;
import isoscope.law.ScalingLaw;
import isoscope.plan.catalogue.Estimate;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Plans that are set side by side, each judged by one law under the same conditions. They spend the same compute on
/// training, and what serving takes comes on top; only the plan that thinks of serving trains longer, for the same loss.
public final class SideBySide {
    /// Training alone, as if all tokens were new.
    public static final String COMPUTE_OPTIMAL = "compute-optimal";

    /// Training and serving together.
    public static final String INFERENCE_AWARE = "inference-aware";

    /// Training alone, on the unique tokens that there are.
    public static final String DATA_LIMITED = "data-limited";

    /// A size that somebody chose.
    public static final String YOUR_CHOICE = "your-choice";

    /// Of the curves, a decade down and 1.3 decades up.
    private static final int STEPS_DOWN = 20;

    private static final int STEPS_UP = 26;

    private final Planner planner;
    private final Conditions alone;
    private final TrainingBudgets budgets;
    private final Candidate whole;
    private final Judge judge;
    private final Judge together;
    private final List<Candidate> plans = new ArrayList<>();
    private final List<Alternative> curve;
    private final List<Alternative> curveTogether;

    /// @param together judges sizes for training and serving together
    SideBySide(Planner planner, TrainingBudgets budgets, Candidate whole, Judge together) {
        this.planner = planner;
        this.budgets = budgets;
        this.whole = whole;
        this.together = together;
        alone = planner.conditions().withoutServing();
        judge = new Judge(planner.law(), alone, planner.law().best(trainingFlop(), alone));
        Conditions conditions = planner.conditions();
        if (conditions.serves() || conditions.isLimited()) {
            plans.add(
                    of(
                            COMPUTE_OPTIMAL,
                            Words.of("Compute-optimal"),
                            (law, flop) -> law.best(flop, Conditions.NONE)));
        }
        plans.add(whole);
        if (conditions.serves() && conditions.isLimited()) {
            plans.add(
                    of(
                            DATA_LIMITED,
                            Words.of("Data-limited"),
                            (law, flop) -> law.best(flop, alone)));
        }
        curve = curve(judge);
        curveTogether = conditions.serves() ? curve(together) : List.of();
        planner.others().forEach(other -> plans.add(ofLaw(other)));
        planner.beside().parameters().ifPresent(parameters -> plans.add(ofSize(parameters)));
    }

    /// The way that a plan spends compute for training, by a law or by one around it.
    @FunctionalInterface
    private interface Split {
        Spent of(PlanLaw asked, double training);
    }

    /// The plans: the law's own, those of other laws, and the size that was chosen.
    public List<Candidate> plans() {
        return List.copyOf(plans);
    }

    /// The plan that takes all conditions into account.
    public Candidate whole() {
        return whole;
    }

    /// The law whose split a plan is; empty of the plans of the law that is asked.
    public Optional<ScalingLaw> law(Candidate plan) {
        return planner.others().stream().filter(other -> other.id().equals(plan.id())).findFirst();
    }

    /// The law's own plan for training alone as another law judges it; empty of a law that tells no loss of sizes.
    public Optional<Alternative> judgedBy(ScalingLaw other) {
        Candidate own = plans.getFirst();
        return PlanLaw.of(other)
                .filter(PlanLaw::hasSurface)
                .map(law ->
                        new Judge(law, Conditions.NONE, law.best(trainingFlop(), Conditions.NONE)))
                .map(by -> by.of(own.id(), own.name(), own.plan().value(PlanQuantity.PARAMETERS)));
    }

    /// The compute that they spend on training, in FLOP.
    public double trainingFlop() {
        return budgets.central().flop();
    }

    /// Models from a tenth of the compute-optimal size to twenty times it, evenly in the logarithm, for training alone.
    public List<Alternative> curve() {
        return curve;
    }

    /// The same for training and serving together; empty where nothing is served.
    public List<Alternative> curveTogether() {
        return curveTogether;
    }

    /// A model of some size, judged for training and serving together; empty where nothing is served.
    public Optional<Alternative> together(double parameters) {
        return planner.conditions().serves()
                ? Optional.of(together.of(YOUR_CHOICE, Words.of("Your choice"), parameters))
                : Optional.empty();
    }

    /// The sizes that reach the same loss for at most a share more training; empty where the law's split is not the least of
    /// its loss.
    public Optional<Estimate> within(double share) {
        return judge.within(share);
    }

    private List<Alternative> curve(Judge by) {
        double optimal = plans.getFirst().plan().value(PlanQuantity.PARAMETERS);
        return IntStream.rangeClosed(-STEPS_DOWN, STEPS_UP)
                .mapToDouble(step -> optimal * Math.pow(10, (double) step / STEPS_DOWN))
                .mapToObj(parameters -> by.of("", "", parameters))
                .toList();
    }

    /// The plan of a model of some size.
    public Candidate ofSize(double parameters) {
        return of(
                YOUR_CHOICE,
                Words.of("Your choice"),
                (law, flop) -> law.ofSize(parameters, flop, alone));
    }

    private Candidate ofLaw(ScalingLaw other) {
        return of(
                other.id(),
                other.card().name(),
                (_, flop) -> {
                    ComputeAllocation split = other.split(flop);
                    return new Spent(split.parameters(), split.tokens(), 0);
                });
    }

    private Candidate of(String id, String name, Split split) {
        Plan plan = plan(split, planner.law(), budgets.central());
        return new Candidate(
                id,
                name,
                plan,
                PlanRange.of(
                        budgets.corners().stream()
                                .map(corner -> plan(split, planner.law(), corner))
                                .toList()),
                planner.resampled()
                        .filter(ResampledLaws::hasIntervals)
                        .map(laws ->
                                PlanIntervals.of(laws, law -> plan(split, law, budgets.central()))),
                judge.of(id, name, plan.value(PlanQuantity.PARAMETERS)));
    }

    private Plan plan(Split split, PlanLaw asked, TrainingBudgets.Budget budget) {
        Spent training = split.of(asked, budget.flop());
        Conditions conditions = planner.weighted(budget.scenario());
        Spent spent =
                new Spent(training.parameters(), training.tokens(), conditions.servedTokens());
        double loss =
                asked.covers(spent.tokens(), conditions)
                        ? asked.loss(spent.parameters(), spent.tokens(), conditions)
                        : Double.NaN;
        double hours = budget.scenario().deviceHours(conditions.budget(spent));
        return Plan.of(spent, loss, conditions, budget.scenario(), hours);
    }

    /// The name under which the whole plan of a planner stands among them.
    static String id(Conditions conditions) {
        if (conditions.serves()) {
            return INFERENCE_AWARE;
        }
        return conditions.isLimited() ? DATA_LIMITED : COMPUTE_OPTIMAL;
    }

    /// The same for people.
    static String name(Conditions conditions) {
        if (conditions.serves()) {
            return Words.of("Inference-aware");
        }
        return conditions.isLimited() ? Words.of("Data-limited") : Words.of("Compute-optimal");
    }
}
