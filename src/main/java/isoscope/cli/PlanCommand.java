package isoscope.cli;

import isoscope.law.Law;
import isoscope.law.sheet.Library;
import isoscope.plan.PlanAnswer;
import isoscope.plan.PlanLaw;
import isoscope.plan.PlanRefused;
import isoscope.plan.Planner;
import isoscope.plan.catalogue.Catalogue;
import isoscope.plan.report.PlanCsv;
import isoscope.plan.report.PlanReport;
import isoscope.plan.report.PlanText;
import isoscope.quantity.Words;
import isoscope.report.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `isoscope plan`: from a budget, a deadline or a loss to a model, its tokens, and what they take.
@Command(
        name = "plan",
        description = "Plan a training from compute, money, time or a loss that is aimed at.")
final class PlanCommand implements Runnable {
    private static final String USUAL_LAW = "besiroglu";
    private static final String LAW = "--law";

    /// Whose splits are judged beside the plan.
    private static final List<String> OTHERS =
            List.of("kaplan", "chinchilla-a1", "chinchilla-a2", "chinchilla-a3", USUAL_LAW);

    private final Console console;
    private final Library library;

    @Mixin private final GoalOptions goal = new GoalOptions();

    @Option(
            names = LAW,
            paramLabel = "ID|FIT.json|SHEET.toml",
            description =
                    "A law with a loss over parameters and tokens. Default: " + USUAL_LAW + ".")
    private @Nullable String law;

    @Mixin private final SiteOptions site = new SiteOptions();

    @Option(names = "--format", paramLabel = "text|json|csv", description = "Default: text.")
    private TextJsonOrCsv format = TextJsonOrCsv.TEXT;

    PlanCommand(Console console, Library library) {
        this.console = console;
        this.library = library;
    }

    @Override
    public void run() {
        PlanAnswer answer = answer();
        answer.cautions().forEach(caution -> console.warn(caution.message()));
        console.result(
                switch (format) {
                    case TEXT -> PlanText.of(answer);
                    case JSON -> Json.write(PlanReport.of(answer));
                    case CSV -> PlanCsv.of(answer);
                });
    }

    private PlanAnswer answer() {
        try {
            return planner().plan(goal.goal(), others());
        } catch (PlanRefused refused) {
            throw Usage.wrong(refused.sentence());
        }
    }

    private Planner planner() {
        LawFinder finder = new LawFinder(library);
        String named = law == null ? USUAL_LAW : law;
        return new Planner(
                planning(finder.law(LAW, named)),
                law != null,
                finder.resampled(LAW, named),
                goal.conditions(),
                site.site(Catalogue.load()));
    }

    private static PlanLaw planning(Law found) {
        return PlanLaw.of(found)
                .orElseThrow(() ->
                        Usage.wrong(
                                Words.of(
                                        "%s: %s neither splits compute nor has a loss over N and D alone, or one with C = 6*N*D, expected a law that does, such as besiroglu",
                                        LAW, found.id())));
    }

    private List<Law> others() {
        return OTHERS.stream().flatMap(id -> library.byId(id).stream()).toList();
    }
}
