package isoscope.cli;

import isoscope.law.ComputeAllocation;
import isoscope.law.LawCard;
import isoscope.law.sheet.Library;
import isoscope.plan.PlanLaw;
import isoscope.plan.PlanRefused;
import isoscope.plan.Site;
import isoscope.plan.catalogue.Catalogue;
import isoscope.plan.design.Design;
import isoscope.plan.design.report.DesignCsv;
import isoscope.plan.design.report.DesignReport;
import isoscope.plan.design.report.DesignText;
import isoscope.plan.model.ModelPlan;
import isoscope.report.Json;
import isoscope.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `isoscope design`: the runs of a sweep, as a law lays it out.
@Command(
        name = "design",
        description =
                "Lay out a sweep whose model sizes bracket the best one of each budget under a law.")
final class DesignCommand implements Runnable {
    private static final String LAW = "--law";
    private static final String GIVEN = "--given";
    private static final String COMPUTE = "--compute";
    private static final int MOST_RANKED = 2000;
    private static final double BEYOND = 10;

    private final Console console;
    private final Supplier<Library> published;

    @Option(
            names = LAW,
            required = true,
            paramLabel = "ID|FIT.json|SHEET.toml",
            description = "A law that gives the best size for a budget.")
    private String law = "";

    @Mixin private final DesignOptions sweep = new DesignOptions();

    @Option(
            names = GIVEN,
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "Existing runs, of which only sizes and tokens are used: rank further runs by how much each "
                            + "narrows the interval of N* at --compute for the compute it costs.")
    private List<Path> given = List.of();

    @Mixin private final FileOptions files = new FileOptions();

    @Option(
            names = COMPUTE,
            paramLabel = "C",
            converter = QuantityConverter.Compute.class,
            description =
                    "With --given: the budget whose best size is wanted. Default: ten times the largest one.")
    private @Nullable Double compute;

    @Mixin private final HardwareOptions hardware = new HardwareOptions();

    @Mixin private final ShapeOptions shape = new ShapeOptions();

    @Option(names = "--format", paramLabel = "text|json|csv", description = "Default: text.")
    private TextJsonOrCsv format = TextJsonOrCsv.TEXT;

    DesignCommand(Console console, Supplier<Library> published) {
        this.console = console;
        this.published = published;
    }

    @Override
    public void run() {
        sweep.check();
        if (compute != null && given.isEmpty()) {
            throw Usage.wrong(
                    Words.of("--compute: expected --given FILE… too, with the existing runs"));
        }
        Site where = hardware.site(Catalogue.load());
        ModelPlan.Choice choice = shape.choice();
        PlanLaw asked = new LawFinder(published.get()).planning(LAW, law);
        Design design = ranked(Design.of(asked, sweep.runs(asked), choice, where));
        warn(design);
        console.result(
                switch (format) {
                    case TEXT -> DesignText.of(design);
                    case JSON -> Json.write(DesignReport.of(design));
                    case CSV -> DesignCsv.of(design);
                });
    }

    private Design ranked(Design design) {
        if (given.isEmpty()) {
            return design;
        }
        if (design.runs().size() > MOST_RANKED) {
            throw Usage.wrong(
                    Words.of(
                            "--given: found %,d runs to rank, expected at most %,d: give fewer --budgets or --points",
                            design.runs().size(), MOST_RANKED));
        }
        List<ComputeAllocation> known =
                RunFiles.sizes(given, files, console).stream()
                        .map(run -> new ComputeAllocation(run.parameters(), run.tokens()))
                        .toList();
        try {
            return design.beside(known, compute == null ? BEYOND * sweep.largest() : compute);
        } catch (PlanRefused refused) {
            throw Usage.wrong(refused.sentence());
        }
    }

    private void warn(Design design) {
        int shared = design.asked() - design.runs().size();
        if (shared > 0) {
            console.warn(
                    Words.of(
                            "%d sizes have the same shape as another of their budget and were omitted. Give larger "
                                    + "budgets, fewer points, or a smaller --vocabulary.",
                            shared));
        }
        long shapeless = design.runs().stream().filter(run -> run.shape().isEmpty()).count();
        if (shapeless > 0) {
            console.warn(
                    Words.of(
                            "%d sizes have no shape within 10 %%. Give larger budgets or a smaller --vocabulary.",
                            shapeless));
        }
        warnOfRange(design);
    }

    private void warnOfRange(Design design) {
        LawCard card = design.law().law().card();
        double decades =
                design.runs().stream()
                        .mapToDouble(run -> card.validRange().decadesBeyond(run.run().budget()))
                        .max()
                        .orElse(0);
        if (decades > 0) {
            console.warn(
                    Words.of(
                            "Budgets lie up to %.1f decades outside the range that %s was measured on: the best "
                                    + "sizes may differ.",
                            decades, card.name()));
        }
    }
}
