package isoscope.cli;

import isoscope.fit.method.FitMethods;
import isoscope.law.sheet.Library;
import isoscope.report.TextTable;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import picocli.CommandLine;

/// Every command of the program, in the order of the help.
final class Commands {
    private static final List<Entry> ALL =
            List.of(
                    new Entry("import", parts -> new ImportCommand(parts.console())),
                    new Entry("fit", Commands::fit),
                    new Entry(
                            "allocate",
                            parts -> new AllocateCommand(parts.console(), parts.splitting())),
                    new Entry("plan", parts -> new PlanCommand(parts.console(), parts::library)),
                    new Entry(
                            "design", parts -> new DesignCommand(parts.console(), parts::library)),
                    new Entry(
                            "simulate",
                            parts ->
                                    new SimulateCommand(
                                            parts.console(), parts.methods(), parts::library)),
                    new Entry("forecast", parts -> new ForecastCommand(parts.console())),
                    new Entry(
                            "export",
                            parts ->
                                    new ExportCommand(
                                            parts.console(),
                                            parts.splitting(),
                                            parts::library,
                                            parts.methods())),
                    new Entry("laws", Commands::laws));

    private Commands() {}

    /// The parts of the program that commands are made of.
    ///
    /// @param methods that can fit
    /// @param withOwn adds the user's own laws to those that are published
    record Parts(Console console, FitMethods methods, UnaryOperator<Library> withOwn) {
        /// All laws.
        Library library() {
            return withOwn.apply(Library.load());
        }

        /// The laws of charts, which are read faster.
        Library splitting() {
            return withOwn.apply(Library.ofCharts());
        }
    }

    private record Entry(String name, Function<Parts, Object> command) {}

    /// Their names.
    static List<String> names() {
        return ALL.stream().map(Entry::name).toList();
    }

    /// Whether an argument names one of them.
    static boolean isNamed(String argument) {
        return names().contains(argument);
    }

    /// Adds the command that stands first, or all of them: reading the options of one takes a while.
    static void add(CommandLine line, String[] args, Parts parts) {
        List<Entry> first =
                ALL.stream()
                        .filter(entry ->
                                Arrays.stream(args).limit(1).anyMatch(entry.name()::equals))
                        .toList();
        (first.isEmpty() ? ALL : first)
                .forEach(entry -> line.addSubcommand(entry.command().apply(parts)));
    }

    /// The command whose help ends with the methods there are.
    private static Object fit(Parts parts) {
        CommandLine fit =
                new CommandLine(new FitCommand(parts.console(), parts.methods(), parts::library));
        TextTable table = new TextTable("METHOD", "");
        parts.methods().methods().forEach(method -> table.row(method.id(), method.title()));
        fit.getCommandSpec()
                .usageMessage()
                .footer(Stream.concat(Stream.of(""), table.text().lines()).toArray(String[]::new));
        return fit;
    }

    private static Object laws(Parts parts) {
        return new CommandLine(new LawsCommand(parts.console(), parts.library()))
                .addSubcommand(new LawsCheckCommand(parts.console()));
    }
}
