package isoscope.runs.table;

import isoscope.quantity.Quantity;
import isoscope.runs.Attributes;
import isoscope.runs.LoadOutcome.LoadWarning;
import isoscope.runs.Run;
import isoscope.runs.mapping.RunField;
import isoscope.words.Words;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Rows of a table without steps that look like those of one training run: one name and size, tokens that rise in small
/// strides, a loss that falls. Each is read as a run; that they may be steps is said.
final class UntoldSteps {
    /// Fewer may well be models trained anew for each number of tokens.
    private static final int FEWEST = 20;

    private static final Pattern COPY = Pattern.compile(" \\(\\d+\\)$");

    private UntoldSteps() {}

    /// @param size N as the file tells it, or NaN where it follows from other numbers
    private record Label(String group, String name, double size) {
        static Label of(Run run, boolean named) {
            boolean told = !run.conditions().derived().equals(Optional.of(Quantity.PARAMETERS));
            return new Label(
                    run.group(),
                    named ? COPY.matcher(run.id()).replaceFirst("") : "",
                    told ? run.parameters() : Double.NaN);
        }
    }

    /// The warning, should most of the runs look like steps.
    ///
    /// @param runs one a row
    static Optional<LoadWarning> warning(ColumnMapping mapping, List<Run> runs) {
        if (runs.size() < FEWEST || mapping.tells(RunField.STEP)) {
            return Optional.empty();
        }
        boolean named = mapping.tells(RunField.NAME);
        Collection<List<Run>> alike =
                runs.stream().collect(Collectors.groupingBy(run -> Label.of(run, named))).values();
        int steps = alike.stream().filter(UntoldSteps::isCurve).mapToInt(List::size).sum();
        return 2 * steps < runs.size() ? Optional.empty() : Optional.of(warning(mapping, steps));
    }

    private static boolean isCurve(List<Run> runs) {
        if (runs.size() < FEWEST) {
            return false;
        }
        StepColumns rows = new StepColumns();
        runs.forEach(run -> rows.add(step(run)));
        return StepEvidence.of(rows, false) == StepEvidence.CURVE;
    }

    /// A run as the step that its tokens tell.
    private static Observation step(Run run) {
        return new Observation(
                run.line(),
                run.line(),
                run.id(),
                run.group(),
                run.tokens(),
                run.parameters(),
                run.tokens(),
                run.compute(),
                run.loss(),
                Double.NaN,
                Double.NaN,
                0,
                Attributes.NONE,
                null,
                0);
    }

    private static LoadWarning warning(ColumnMapping mapping, int rows) {
        RunField rising = mapping.tells(RunField.TOKENS) ? RunField.TOKENS : RunField.COMPUTE;
        return new LoadWarning(
                "steps-untold",
                Words.of(
                        "%,d rows of the same size were each read as a run, though tokens rise and the loss falls "
                                + "from row to row as within one training run. If they are its steps, use --map "
                                + "step=%s.",
                        rows, mapping.header(rising)));
    }
}
