package isoscope.cli;

import isoscope.law.sheet.Library;
import isoscope.plan.Beside;
import isoscope.plan.Goal;
import isoscope.plan.PlanAnswer;
import isoscope.plan.PlanLaw;
import isoscope.plan.PlanRefused;
import isoscope.plan.Planner;
import isoscope.plan.Site;
import isoscope.plan.catalogue.Catalogue;
import isoscope.plan.model.ModelPlan;
import isoscope.plan.report.PlanCsv;
import isoscope.plan.report.PlanReport;
import isoscope.plan.report.PlanText;
import isoscope.report.Json;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `isoscope plan`: from a budget, a deadline or a loss to a model, its tokens, and what they take.
@Command(
        name = "plan",
        description = "Plan a training run from compute, money, time or a target loss.")
final class PlanCommand implements Runnable {
    private static final String LAW = "--law";

    private final Console console;
    private final Supplier<Library> published;

    @Mixin private final GoalOptions goal = new GoalOptions();

    @Option(
            names = LAW,
            paramLabel = "ID|FIT.json|SHEET.toml",
            description =
                    "A law with a loss over parameters and tokens. Default: " + PlanLaw.USUAL + ".")
    private @Nullable String law;

    @Mixin private final SiteOptions site = new SiteOptions();

    @Option(
            names = "--parameters",
            paramLabel = "N",
            converter = QuantityConverter.Parameters.class,
            description = "Compare a model of this many parameters with the plan, such as 70B.")
    private @Nullable Double parameters;

    @Mixin private final ModelOptions model = new ModelOptions();

    @Option(names = "--format", paramLabel = "text|json|csv", description = "Default: text.")
    private TextJsonOrCsv format = TextJsonOrCsv.TEXT;

    @Mixin private final PlanReportOptions report = new PlanReportOptions();

    @Spec private @Nullable CommandSpec spec;

    PlanCommand(Console console, Supplier<Library> published) {
        this.console = console;
        this.published = published;
    }

    @Override
    public void run() {
        report.check();
        PlanAnswer answer = answer();
        answer.cautions().forEach(caution -> console.warn(caution.message()));
        report.write(answer, arguments());
        console.result(
                switch (format) {
                    case TEXT -> PlanText.of(answer);
                    case JSON -> Json.write(PlanReport.of(answer));
                    case CSV -> PlanCsv.of(answer);
                });
    }

    /// As they were typed, without the name of the command.
    private List<String> arguments() {
        return Objects.requireNonNull(spec).commandLine().getParseResult().expandedArgs();
    }

    /// The plan for the goal. Mistakes in the options themselves are reported before laws are read.
    private PlanAnswer answer() {
        Goal asked = goal.goal();
        Site where = site.site(Catalogue.load());
        ModelPlan.Choice choice = model.choice();
        try {
            return planner(where, choice, published.get()).plan(asked);
        } catch (PlanRefused refused) {
            throw Usage.wrong(refused.sentence());
        }
    }

    private Planner planner(Site where, ModelPlan.Choice choice, Library library) {
        LawFinder finder = new LawFinder(library);
        String named = law == null ? PlanLaw.USUAL : law;
        return new Planner(
                finder.planning(LAW, named),
                law != null,
                finder.resampled(LAW, named),
                goal.conditions(),
                where,
                choice,
                library,
                new Beside(
                        List.of(),
                        parameters == null
                                ? OptionalDouble.empty()
                                : OptionalDouble.of(parameters)),
                goal.devices());
    }
}
