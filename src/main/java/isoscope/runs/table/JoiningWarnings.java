package isoscope.runs.table;

import isoscope.runs.LoadOutcome.LoadWarning;
import isoscope.runs.LossCurve;
import isoscope.runs.RowProblem;
import isoscope.runs.RowProblem.Code;
import isoscope.runs.Run;
import isoscope.runs.mapping.RunField;
import isoscope.words.Counted;
import isoscope.words.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Says what was made of rows of one name in a table of steps.
final class JoiningWarnings {
    /// Up to so many, repeated tokens are worth nearly as much as fresh ones (Muennighoff et al. 2023).
    private static final double MANY_EPOCHS = 4;

    private final ColumnMapping mapping;
    private final boolean certain;
    private final List<LoadWarning> warnings = new ArrayList<>();

    private JoiningWarnings(ColumnMapping mapping, boolean certain) {
        this.mapping = mapping;
        this.certain = certain;
    }

    /// Everything worth saying.
    ///
    /// @param certain whether the rows can be nothing but steps
    static List<LoadWarning> of(Assembled assembled, ColumnMapping mapping, boolean certain) {
        JoiningWarnings said = new JoiningWarnings(mapping, certain);
        said.sayAll(assembled);
        return said.warnings;
    }

    /// Asks whether rows are steps or runs.
    ///
    /// @param line of the header
    static RowProblem question(int line, RunAssembler rows, ColumnMapping mapping) {
        String step = mapping.headers().get(mapping.column(RunField.STEP));
        long names = rows.repeatedNames();
        return new RowProblem(
                line,
                step,
                Code.STEPS_OR_RUNS,
                Words.of("%,d rows, %s in several of them", rows.rows(), Counted.of(names, "name")),
                Words.of(
                        "a choice whether rows of one name are steps of one run (--map step=%s) or each row is a run "
                                + "(no step column: --map step=@none)",
                        step));
    }

    private void sayAll(Assembled assembled) {
        List<LossCurve> curves =
                assembled.runs().stream().map(Run::curve).filter(Objects::nonNull).toList();
        if (!curves.isEmpty()) {
            joined(curves);
        }
        if (assembled.merged() > 0) {
            merged(assembled.merged());
        }
        if (assembled.begunAgain() > 0) {
            begunAgain(assembled.begunAgain());
        }
        long backward = curves.stream().filter(curve -> !curve.tokens().isRising()).count();
        if (backward > 0) {
            backward(backward);
        }
        if (assembled.keptApart() > 0 && mapping.tells(RunField.STEP)) {
            keptApart(assembled.keptApart());
        }
        if (assembled.furthest() > MANY_EPOCHS && isOfEpochs()) {
            epochs(assembled.furthest());
        }
    }

    private void joined(List<LossCurve> curves) {
        int rows = curves.stream().mapToInt(LossCurve::size).sum();
        String joined = Counted.of(curves.size(), "training curve");
        String sentence =
                mapping.tells(RunField.NAME)
                        ? Words.of("%,d rows were grouped into %s by run name.", rows, joined)
                        : Words.of("%,d rows were grouped into %s by rising step.", rows, joined);
        String otherwise =
                Words.of(
                        "If each row is its own run, set Step to \"Not in this table\" (--map step=@none).");
        say(
                "rows-joined-into-curves",
                !certain && mapping.tells(RunField.STEP) ? sentence + " " + otherwise : sentence);
    }

    private void merged(int rows) {
        say(
                "rows-merged",
                rows == 1
                        ? Words.of(
                                "1 row tells a step that a later row of the same run repeats; the later row counts. "
                                        + "If they are different runs, give them different names.")
                        : Words.of(
                                "%,d rows tell a step that a later row of the same run repeats; the later row counts. "
                                        + "If they are different runs, give them different names.",
                                rows));
    }

    private void begunAgain(int times) {
        say(
                "steps-begin-again",
                Words.of(
                        "Steps of one name start again %s with other losses, and a new run was assumed to begin "
                                + "there. If that is wrong, add a column with run names.",
                        times == 1 ? Words.of("once") : Words.of("%,d times", times)));
    }

    private void backward(long curves) {
        say(
                "tokens-go-back",
                Words.of(
                        "In %s tokens decrease while steps increase. If they restart from 0 after a restart, the "
                                + "tokens at the end are too few; give tokens by step (--map "
                                + "tokens=%s*TOKENS_PER_STEP).",
                        Counted.of(curves, "run"),
                        mapping.tells(RunField.STEP)
                                ? mapping.headers().get(mapping.column(RunField.STEP))
                                : "STEP"));
    }

    private void keptApart(int rows) {
        String step = mapping.headers().get(mapping.column(RunField.STEP));
        say(
                "rows-kept-apart",
                Words.of(
                        "%,d rows share their name and size with others, and each was read as a run, because their "
                                + "steps do not look like those of one training run. If they are, use --map "
                                + "step=%s.",
                        rows, step));
    }

    private boolean isOfEpochs() {
        return mapping.header(RunField.STEP).toLowerCase(Locale.ROOT).contains("epoch")
                && !mapping.tells(RunField.EPOCHS)
                && !mapping.tells(RunField.UNIQUE_TOKENS);
    }

    private void epochs(double most) {
        say(
                "epochs-not-counted",
                Words.of(
                        "Each row was read as a run, and the column %1$s goes up to %2$s. If it counts how often a "
                                + "run saw its data, use --map epochs=%1$s; otherwise all tokens count as unique.",
                        mapping.header(RunField.STEP),
                        BigDecimal.valueOf(most).stripTrailingZeros().toPlainString()));
    }

    private void say(String code, String message) {
        warnings.add(new LoadWarning(code, message));
    }
}
