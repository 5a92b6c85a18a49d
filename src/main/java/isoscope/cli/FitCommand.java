package isoscope.cli;

import isoscope.cli.RunOptions.Chosen;
import isoscope.fit.FitMethod;
import isoscope.fit.FitOutcome.Cancelled;
import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.FitOutcome.Refused;
import isoscope.fit.FitProblem;
import isoscope.fit.HoldOut;
import isoscope.fit.check.Diagnostics;
import isoscope.fit.check.Fitter;
import isoscope.fit.form.FormColumns;
import isoscope.fit.method.FitMethods;
import isoscope.fit.resample.Ensemble;
import isoscope.law.sheet.Library;
import isoscope.law.sheet.SheetFiles;
import isoscope.report.FitResult;
import isoscope.report.FitTexts;
import isoscope.runs.RunSet;
import isoscope.words.Words;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `isoscope fit`: the law behind the runs of files, with intervals.
@Command(name = "fit", description = "Fit a law to runs, with an interval on every number.")
final class FitCommand implements Runnable {
    private final Console console;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Run data: tables, JSON or logs.")
    private List<Path> paths = List.of();

    @Mixin private final FileOptions files = new FileOptions();
    @Mixin private final MethodOptions how;
    @Mixin private final RunOptions which = new RunOptions();
    @Mixin private final IntervalOptions intervals = new IntervalOptions();
    @Mixin private final GroupOptions groups = new GroupOptions();

    @Option(
            names = "--out",
            paramLabel = "FIT.json|FIT.toml",
            description = "Also write the JSON, or the law as a sheet, to this file.")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--force", description = "Replace the output file if it exists.")
    private boolean force;

    @Option(
            names = "--format",
            paramLabel = "text|json|csv|latex|python",
            description = "Default: text.")
    private FitFormat format = FitFormat.TEXT;

    FitCommand(Console console, FitMethods methods, Supplier<Library> catalogue) {
        this.console = console;
        how = new MethodOptions(methods, catalogue);
    }

    @Override
    public void run() {
        Optional<OutputFile> file = out.map(path -> new OutputFile("--out", path, force));
        file.ifPresent(OutputFile::check);
        how.check();
        which.check();
        intervals.check();
        groups.check(format, out);
        FitTexts texts = FitTexts.of(fit(RunFiles.usable(paths, files, console)));
        file.ifPresent(to -> to.write(written(to, texts).getBytes(StandardCharsets.UTF_8)));
        console.result(format.of(texts));
    }

    private static String written(OutputFile file, FitTexts texts) {
        return SheetFiles.isSheet(file.path()) ? texts.sheet() : texts.json();
    }

    private FitResult fit(RunFiles read) {
        RunSet runs = files.treatment().of(read.runs());
        Chosen chosen = which.choose(runs);
        FitMethod method = how.method(FormColumns.of(chosen.kept(), runs.headers()));
        FitProblem problem =
                new FitProblem(runs.name(), chosen.kept(), how.settings())
                        .counting(runs.treatment().parameters());
        groups.check(method, problem);
        Fitted fitted = law(method, problem);
        Optional<Ensemble> ensemble = intervals.around(method, problem, fitted, console);
        warn(fitted, ensemble);
        FitResult result =
                new FitResult(
                        runs.name(),
                        fitted,
                        ensemble,
                        chosen.selection(),
                        runs.treatment().counts(new RunSet(runs.name(), chosen.kept())));
        return groups.laws(method, problem, fitted, intervals, console)
                .map(result::with)
                .orElse(result);
    }

    private Fitted law(FitMethod method, FitProblem problem) {
        return switch (new Fitter(method, how.holdOut()).fit(problem, () -> false)) {
            case Fitted fitted -> fitted;
            case Refused refused -> {
                Diagnostics.before(problem).forEach(found -> console.warn(found.message()));
                throw Refusal.of(refused);
            }
            case Cancelled _ -> throw new IllegalStateException("nobody cancels this fit");
        };
    }

    private void warn(Fitted fitted, Optional<Ensemble> ensemble) {
        fitted.warnings().forEach(warning -> console.warn(warning.message()));
        ensemble.ifPresent(
                laws -> laws.warnings().forEach(warning -> console.warn(warning.message())));
        if (how.holdOut() instanceof HoldOut.Rule.Largest(int count)
                && fitted.holdOut().runs().isEmpty()) {
            console.warn(
                    Words.of(
                            "--hold-out %d: the remaining runs cannot be fitted, so none were held out. Hold out "
                                    + "fewer.",
                            count));
        }
    }
}
