package isoscope.cli;

import isoscope.export.ExportFormat;
import isoscope.export.Moving;
import isoscope.export.Provenance;
import isoscope.export.SourceLine;
import isoscope.fit.method.FitMethods;
import isoscope.law.ScalingLaw;
import isoscope.law.sheet.Library;
import isoscope.plot.AxisRanges;
import isoscope.plot.Figure;
import isoscope.plot.Study;
import isoscope.plot.charts.ChartSpec;
import isoscope.plot.charts.Figures;
import isoscope.plot.charts.LawFigure;
import isoscope.quantity.UsualCompute;
import isoscope.runs.LoadOutcome.Loaded;
import isoscope.runs.RunSet;
import isoscope.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `isoscope export`: a chart as a PNG, SVG, PDF or HTML file at a size on paper, without a window.
@Command(
        name = "export",
        description = "Draw a chart to a PNG, SVG or PDF file, or to a page of HTML.")
final class ExportCommand implements Runnable {
    private static final String FITTED = "fitted";
    private static final List<String> USUAL_LAWS = List.of("kaplan", "chinchilla-a3");

    private final Console console;
    private final Library catalogue;
    private final Supplier<Library> whole;
    private final FitMethods methods;

    @Parameters(
            index = "0",
            paramLabel = "CHART",
            converter = ChartChoice.Converter.class,
            description =
                    "runs, loss-curves, isoloss, isoflop, allocation, residuals, parity or qq; all for"
                            + " every one that has something to show; law:ID for the charts of a law's"
                            + " card, law:all for every law's.")
    private ChartChoice charts = new ChartChoice.All();

    @Parameters(
            index = "1..*",
            paramLabel = "FILE",
            description = "Run data: tables, JSON or logs.")
    private List<Path> paths = List.of();

    @Mixin private final FileOptions files = new FileOptions();

    @Mixin private final RunOptions which = new RunOptions();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE.(png|svg|pdf|html)",
            description =
                    "The output file, whose extension sets the format. For all, a folder, created if it does not "
                            + "exist.")
    private Path out = Path.of("");

    @Option(
            names = "--law",
            paramLabel = "ID|FIT.json",
            description =
                    "A published law or a saved fit to show; can be given more than once. The law"
                            + " fitted to the files is always shown. Default: kaplan and"
                            + " chinchilla-a3.")
    private List<String> laws = List.of();

    @Option(
            names = "--compute",
            paramLabel = "C",
            converter = QuantityConverter.Compute.class,
            description =
                    "The compute at the cursor. Default: 5.76e23; for a card, where it starts.")
    private Optional<Double> compute = Optional.empty();

    @Mixin private final PageOptions page = new PageOptions();

    @Mixin private final IntervalOptions intervals = new IntervalOptions();

    @Option(
            names = "--format",
            split = ",",
            paramLabel = "png|svg|pdf|html",
            description =
                    "With all: the formats of the files, such as png,pdf, which are named after their"
                            + " charts. Default: png.")
    private List<ExportFormat> formats = List.of();

    @Mixin private final ViewOptions view = new ViewOptions();

    @Option(names = "--force", description = "Replace output files that exist.")
    private boolean force;

    ExportCommand(Console console, Library catalogue, Supplier<Library> whole, FitMethods methods) {
        this.console = console;
        this.catalogue = catalogue;
        this.whole = whole;
        this.methods = methods;
    }

    @Override
    public void run() {
        ExportTargets targets = targets();
        ChartWriter writer = new ChartWriter(console, page, targets, force);
        checkPage(targets);
        if (charts instanceof ChartChoice.Card(String law)) {
            drawCards(law, writer);
        } else {
            drawRuns(writer);
        }
    }

    private void drawCards(String law, ChartWriter writer) {
        if (!paths.isEmpty()) {
            throw Usage.wrong(
                    Words.of(
                            "FILE: found %s, expected none: a law's card shows no runs",
                            paths.getFirst()));
        }
        view.checkOfCard();
        CardExport cards = new CardExport(whole.get(), laws, compute, console);
        List<String> ids = cards.ids(law);
        writer.targets().check(ids.stream().map(id -> LawFigure.PREFIX + id).toList(), force);
        cards.write(ids, view.numbers(), writer);
    }

    private void drawRuns(ChartWriter writer) {
        List<ChartSpec> drawn =
                charts instanceof ChartChoice.One(ChartSpec one) ? List.of(one) : Figures.all();
        writer.targets().check(drawn.stream().map(ChartSpec::id).toList(), force);
        checkRuns();
        List<ScalingLaw> published =
                laws().stream()
                        .filter(id -> !id.equals(FITTED))
                        .map(id -> new LawFinder(catalogue).splitting("--law", id))
                        .toList();
        RunFiles read = RunFiles.usable(paths, files, console);
        RunSet runs = which.satisfying(files.treatment().of(read.runs()));
        ExportSubject subject = new ExportSubject(runs, which.highest(runs), published);
        Study study = view.of(fit().study(subject, drawn));
        for (ChartSpec chart : drawn) {
            String missing = chart.missing(study);
            if (missing.isEmpty()) {
                write(chart, study, read.loaded(), writer);
            } else {
                console.warn(Words.of("%s is not exported: %s", chart.id(), missing));
            }
        }
    }

    private ExportFit fit() {
        return new ExportFit(
                console, methods.methods().getFirst(), charts, laws.contains(FITTED), intervals);
    }

    private void write(ChartSpec chart, Study study, List<Loaded> read, ChartWriter writer) {
        double at = compute.orElse(UsualCompute.INITIAL);
        Figure drawn = chart.builder().apply(view.plane()).build(study, at, AxisRanges.AUTOMATIC);
        Figure figure = view.of(drawn).withNote(study.noteOn(drawn));
        writer.write(
                chart.id(),
                figure,
                SourceLine.of(read, study),
                Provenance.of(read, study),
                new Moving.Compute(study, at));
    }

    private List<String> laws() {
        return laws.isEmpty() ? USUAL_LAWS : laws;
    }

    private ExportTargets targets() {
        boolean areMany = charts.id().endsWith(ChartChoice.ALL);
        if (!areMany && !formats.isEmpty()) {
            throw Usage.wrong(
                    Words.of(
                            "--format: only with all; otherwise the extension of --out sets the format"));
        }
        return areMany
                ? new ExportTargets.Folder(
                        out, formats.isEmpty() ? List.of(ExportFormat.PNG) : formats)
                : new ExportTargets.OneFile(out);
    }

    private void checkPage(ExportTargets targets) {
        targets.formats().stream()
                .flatMap(format -> format.problem(page.size()).stream())
                .findFirst()
                .ifPresent(problem -> {
                    throw Usage.wrong("--width, --height, --dpi, --font-size: " + problem);
                });
    }

    private void checkRuns() {
        which.check();
        intervals.check();
        if (paths.isEmpty() && (charts.needRuns() || laws.contains(FITTED))) {
            throw Usage.wrong(
                    Words.of(
                            "FILE: found none, expected run data, which %s needs",
                            charts.needRuns() ? charts.id() : "--law " + FITTED));
        }
    }
}
