package isoscope.cli;

import isoscope.law.sheet.Sheet;
import isoscope.law.sheet.SheetCheck;
import isoscope.law.sheet.SheetCheck.Comparison;
import isoscope.law.sheet.SheetFiles;
import isoscope.law.sheet.SheetOutcome.Read;
import isoscope.law.sheet.SheetOutcome.Unreadable;
import isoscope.words.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `isoscope laws check`: reads sheets and calculates their examples.
@Command(
        name = "check",
        description =
                "Read law sheets and compute their examples. Exits with 3 when one cannot be read or an example "
                        + "fails.")
final class LawsCheckCommand implements Runnable {
    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "SHEET.toml", description = "The files to check.")
    private List<Path> files = List.of();

    LawsCheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        List<String> problems = new ArrayList<>();
        StringBuilder passed = new StringBuilder();
        for (Path file : files) {
            switch (SheetFiles.read(file)) {
                case Read(Sheet sheet) -> check(file, sheet, passed, problems);
                case Unreadable(var faults) ->
                        faults.forEach(fault -> problems.add(file + ": " + fault.sentence()));
            }
        }
        console.result(passed.toString());
        if (!problems.isEmpty()) {
            throw new CommandFailure(ExitCode.INPUT, problems);
        }
    }

    private static void check(Path file, Sheet sheet, StringBuilder passed, List<String> problems) {
        List<Comparison> comparisons = new SheetCheck(sheet).comparisons();
        List<Comparison> failed =
                comparisons.stream().filter(comparison -> !comparison.holds()).toList();
        failed.forEach(comparison -> problems.add(file + ": " + sentence(comparison)));
        if (failed.isEmpty()) {
            passed.append(
                    Words.of(
                            "%s: a law of %d constants, %d numbers agree%n",
                            file, sheet.card().parameters().size(), comparisons.size()));
        }
    }

    private static String sentence(Comparison comparison) {
        String place = comparison.line() == 0 ? "" : Words.of("line %d: ", comparison.line());
        return Words.of(
                "%sfound %s for %s, expected %s within %s.",
                place,
                comparison.found(),
                comparison.what(),
                comparison.expected(),
                comparison.within());
    }
}
