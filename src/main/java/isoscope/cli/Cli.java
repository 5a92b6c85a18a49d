package isoscope.cli;

import isoscope.export.Program;
import isoscope.export.WarmUp;
import isoscope.fit.method.FitMethods;
import isoscope.law.sheet.Library;
import isoscope.law.sheet.OwnSheets;
import isoscope.words.Language;
import isoscope.words.Words;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/// The program without a window: parses a command line, runs the command, answers with an exit code.
public final class Cli {
    /// The option that asks for no window.
    static final String HEADLESS = "--headless";

    private static final Pattern FOR_PROGRAMS =
            Pattern.compile("--format[= ](json|csv|latex|python) ");

    private static final String STACK_TRACE = "--stacktrace";

    private Cli() {}

    /// From here on numbers are written the same in every locale: figures, files and what scripts read do not depend on
    /// where they were made.
    public static void numbersAsEverywhere() {
        Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
    }

    /// The language in which a command line is answered: that of the system, and English for what programs read.
    public static Language language(String... args) {
        return FOR_PROGRAMS.matcher(String.join(" ", args) + " ").find()
                ? Language.ENGLISH
                : Language.ofSystem();
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
        if (args.length > 1 && args[0].equals("export")) {
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
        own.problems()
                .forEach(problem -> console.warn(Words.of("A law could not be read. %s", problem)));
        return published.with(own);
    }

    /// Whether a command line needs no window, whatever the display: it names a command, or an option of its own.
    public static boolean claims(String[] args) {
        return Arrays.stream(args).anyMatch(arg -> Commands.isNamed(arg) || arg.startsWith("-"));
    }

    private static CommandLine commandLine(
            String[] args, Console console, Failures failures, UnaryOperator<Library> withOwn) {
        FitMethods methods = FitMethods.all();
        CommandLine line = new CommandLine(root(console));
        Commands.add(line, args, new Commands.Parts(console, methods, withOwn));
        if (Words.spoken() != Language.ENGLISH) {
            line.setResourceBundle(new CommandTexts(line));
        }
        return Converters.register(line, methods)
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

    /// The options every command has.
    private static CommandSpec root(Console console) {
        CommandSpec root =
                CommandSpec.forAnnotatedObject(new RootCommand(console))
                        .addOption(
                                OptionSpec.builder("-h", "--help")
                                        .usageHelp(true)
                                        .scopeType(ScopeType.INHERIT)
                                        .description(Words.of("Show this help and exit."))
                                        .build())
                        .addOption(
                                OptionSpec.builder("-V", "--version")
                                        .versionHelp(true)
                                        .description(Words.of("Print the version and exit."))
                                        .build())
                        .addOption(
                                OptionSpec.builder(STACK_TRACE)
                                        .arity("0")
                                        .type(boolean.class)
                                        .scopeType(ScopeType.INHERIT)
                                        .description(
                                                Words.of(
                                                        "Show a stack trace after an internal error."))
                                        .build());
        root.version(Program.nameAndVersion());
        return root;
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, stream.charset()), true);
    }
}
