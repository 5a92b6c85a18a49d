package isoscope.cli;

import isoscope.export.ExportFormat;
import isoscope.export.Program;
import isoscope.export.WarmUp;
import isoscope.fit.Bounds;
import isoscope.fit.FitMethod;
import isoscope.fit.HoldOut;
import isoscope.fit.method.FitMethods;
import isoscope.fit.resample.Scheme;
import isoscope.law.sheet.Library;
import isoscope.law.sheet.OwnSheets;
import isoscope.plan.design.Spacing;
import isoscope.plan.model.Optimizer;
import isoscope.plot.NumberStyle;
import isoscope.plot.PageElements.Legend;
import isoscope.plot.Theme;
import isoscope.report.TextTable;
import isoscope.runs.ComputeCount;
import isoscope.runs.CurveRule;
import isoscope.runs.ParameterCount;
import isoscope.runs.mapping.RunField;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/// The program without a window: parses a command line, runs the command, answers with an exit code.
public final class Cli {
    /// The option that asks for no window.
    static final String HEADLESS = "--headless";

    private static final String EXPORT = "export";

    /// The names of the commands, in the order of the help.
    static final List<String> COMMANDS =
            List.of(
                    "import",
                    "fit",
                    "allocate",
                    "plan",
                    "design",
                    "simulate",
                    "forecast",
                    EXPORT,
                    "laws");

    private static final String STACK_TRACE = "--stacktrace";

    private Cli() {}

    /// From here on numbers are written the same in every locale: figures, files and what scripts read do not depend on
    /// where they were made.
    public static void numbersAsEverywhere() {
        Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
    }

    /// Runs one command line.
    ///
    /// @param args the command and its options
    /// @param laws the folder of the user's own laws; it need not exist
    /// @param out for results
    /// @param err for warnings and errors
    /// @return the exit status, as [ExitCode] says
    public static int run(String[] args, Path laws, PrintStream out, PrintStream err) {
        numbersAsEverywhere();
        if (args.length > 1 && args[0].equals(EXPORT)) {
            // A failure in it comes again where its work is needed, unless the program has ended
            // meanwhile.
            Thread.ofPlatform().daemon().uncaughtExceptionHandler((_, _) -> {}).start(WarmUp::run);
        }
        Console console = new Console(out, err);
        Failures failures = new Failures(console, Arrays.asList(args).contains(STACK_TRACE));
        int code = execute(args, laws, console, failures);
        return code == ExitCode.DONE.number() && out.checkError() ? failures.cutOff() : code;
    }

    private static int execute(String[] args, Path laws, Console console, Failures failures) {
        try {
            return commandLine(
                            args, console, failures, published -> withOwn(published, laws, console))
                    .execute(args);
        } catch (Error fault) {
            return failures.fault(fault);
        }
    }

    private static Library withOwn(Library published, Path folder, Console console) {
        OwnSheets own = OwnSheets.in(folder, Library::load);
        own.problems().forEach(problem -> console.warn("A law was not read. " + problem));
        return published.with(own);
    }

    /// Whether a command line needs no window, whatever the display: it names a command, or an option of its own.
    public static boolean claims(String[] args) {
        return Arrays.stream(args).anyMatch(COMMANDS::contains)
                || Arrays.stream(args).anyMatch(arg -> arg.startsWith("-"));
    }

    private static CommandLine commandLine(
            String[] args, Console console, Failures failures, UnaryOperator<Library> withOwn) {
        FitMethods methods = FitMethods.all();
        CommandLine line = new CommandLine(root(console));
        named(args).forEach(name -> line.addSubcommand(command(name, console, methods, withOwn)));
        return line.registerConverter(FitMethod.class, Converters.method(methods))
                .registerConverter(
                        HoldOut.Rule.class,
                        Converters.named(
                                HoldOut.Rule::named,
                                "one of largest-compute, none, or a number of runs"))
                .registerConverter(Bounds.class, Converters.bounds())
                .registerConverter(
                        Scheme.class,
                        Converters.named(
                                Scheme::named,
                                "cases, budgets, or groups:COLUMN, such as groups:N for runs of a size"))
                .registerConverter(FitFormat.class, Converters.oneOf(FitFormat.class))
                .registerConverter(RunField.class, Converters.oneOf(RunField.class))
                .registerConverter(
                        CurveRule.class,
                        Converters.named(
                                CurveRule::named,
                                "one of last, minimum, or mean:K such as mean:10"))
                .registerConverter(
                        ParameterCount.class,
                        Converters.oneOf(ParameterCount.values(), ParameterCount::id))
                .registerConverter(
                        ComputeCount.class,
                        Converters.oneOf(ComputeCount.values(), ComputeCount::id))
                .registerConverter(Theme.class, Converters.oneOf(Theme.class))
                .registerConverter(NumberStyle.class, Converters.oneOf(NumberStyle.class))
                .registerConverter(Legend.class, Converters.oneOf(Legend.class))
                .registerConverter(ExportFormat.class, Converters.oneOf(ExportFormat.class))
                .registerConverter(LawsFormat.class, Converters.oneOf(LawsFormat.class))
                .registerConverter(
                        Optimizer.class, Converters.oneOf(Optimizer.values(), Optimizer::id))
                .registerConverter(Spacing.class, Converters.oneOf(Spacing.class))
                .registerConverter(TextJsonOrCsv.class, Converters.oneOf(TextJsonOrCsv.class))
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setOut(writer(console.out()))
                .setErr(writer(console.err()))
                .setExecutionStrategy(parsed -> {
                    ArgumentChecks.check(parsed);
                    return new CommandLine.RunLast().execute(parsed);
                })
                .setParameterExceptionHandler((wrong, _) -> failures.usage(wrong))
                .setExecutionExceptionHandler((failure, _, _) -> failures.failed(failure));
    }

    /// The command that stands first, or all of them: reading the options of one takes a while.
    private static List<String> named(String[] args) {
        return args.length > 0 && COMMANDS.contains(args[0]) ? List.of(args[0]) : COMMANDS;
    }

    private static Object command(
            String name, Console console, FitMethods methods, UnaryOperator<Library> withOwn) {
        return switch (name) {
            case "import" -> new ImportCommand(console);
            case "fit" -> fit(console, methods, () -> withOwn.apply(Library.load()));
            case "allocate" -> new AllocateCommand(console, withOwn.apply(Library.ofCharts()));
            case "plan" -> new PlanCommand(console, () -> withOwn.apply(Library.load()));
            case "design" -> new DesignCommand(console, () -> withOwn.apply(Library.load()));
            case "simulate" ->
                    new SimulateCommand(console, methods, () -> withOwn.apply(Library.load()));
            case "forecast" -> new ForecastCommand(console);
            case EXPORT ->
                    new ExportCommand(
                            console,
                            withOwn.apply(Library.ofCharts()),
                            () -> withOwn.apply(Library.load()),
                            methods);
            case "laws" ->
                    new CommandLine(new LawsCommand(console, withOwn.apply(Library.load())))
                            .addSubcommand(new LawsCheckCommand(console));
            default -> throw new IllegalArgumentException("expected a command, found " + name);
        };
    }

    /// The command whose help ends with the methods there are.
    private static CommandLine fit(Console console, FitMethods methods, Supplier<Library> library) {
        CommandLine fit = new CommandLine(new FitCommand(console, methods, library));
        TextTable table = new TextTable("METHOD", "");
        methods.methods().forEach(method -> table.row(method.id(), method.title()));
        fit.getCommandSpec()
                .usageMessage()
                .footer(Stream.concat(Stream.of(""), table.text().lines()).toArray(String[]::new));
        return fit;
    }

    /// The options every command has.
    private static CommandSpec root(Console console) {
        CommandSpec root =
                CommandSpec.forAnnotatedObject(new RootCommand(console))
                        .addOption(
                                OptionSpec.builder("-h", "--help")
                                        .usageHelp(true)
                                        .scopeType(ScopeType.INHERIT)
                                        .description("Show this help and exit.")
                                        .build())
                        .addOption(
                                OptionSpec.builder("-V", "--version")
                                        .versionHelp(true)
                                        .description("Print the version and exit.")
                                        .build())
                        .addOption(
                                OptionSpec.builder(STACK_TRACE)
                                        .arity("0")
                                        .type(boolean.class)
                                        .scopeType(ScopeType.INHERIT)
                                        .description("If the program is at fault, show where.")
                                        .build());
        root.version(Program.nameAndVersion());
        return root;
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, stream.charset()), true);
    }
}
