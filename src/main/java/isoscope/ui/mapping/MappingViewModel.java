package isoscope.ui.mapping;

import isoscope.quantity.Quantity;
import isoscope.runs.LoadOutcome.ColumnSource;
import isoscope.runs.LoadOutcome.LoadWarning;
import isoscope.runs.LoadOutcome.Loaded;
import isoscope.runs.LoadOutcome.Refused;
import isoscope.runs.RowProblem;
import isoscope.runs.file.RunFile;
import isoscope.runs.mapping.ColumnChoice;
import isoscope.runs.mapping.ColumnChoices;
import isoscope.runs.mapping.RunField;
import isoscope.runs.mapping.TablePreview;
import isoscope.session.OpenData;
import isoscope.session.data.LoadState.Asking;
import isoscope.ui.dialog.ProblemText;
import isoscope.words.Counted;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The meanings of one table's columns, while a person decides. Every choice is tried on the head of the table at once.
final class MappingViewModel {
    private static final int MOST_RUNS = 5;
    private static final int MOST_PROBLEMS = 3;

    private final OpenData data;
    private final Asking asking;
    private final List<FieldEntry> entries;
    private final ReadOnlyObjectWrapper<List<ColumnHead>> columns =
            new ReadOnlyObjectWrapper<>(this, "columns", List.of());
    private final ReadOnlyObjectWrapper<TrialResult> trial =
            new ReadOnlyObjectWrapper<>(this, "trial", new TrialResult(List.of(), "", List.of()));

    /// The questions about a table.
    MappingViewModel(OpenData data, Asking asking) {
        this.data = data;
        this.asking = asking;
        entries = Arrays.stream(RunField.values()).map(this::entry).toList();
        entries.forEach(this::follow);
        refresh();
    }

    /// The name of the file.
    String name() {
        return asking.origin().name();
    }

    /// Why somebody is asked, one sentence each; none when the user wanted to be.
    List<String> reasons() {
        return asking.problems().stream().map(MappingViewModel::plainly).toList();
    }

    /// How long what is said will be remembered.
    String promise() {
        String same = Words.of("Remembered for files with these columns");
        return data.memoryTrouble()
                .map(why -> Words.of("%s until the program ends. %s", same, why))
                .orElse(same + ".");
    }

    /// The first rows of the table.
    List<List<String>> rows() {
        return asking.preview().rows();
    }

    /// One entry a field.
    List<FieldEntry> entries() {
        return entries;
    }

    /// The columns of the table and what is read from each.
    ReadOnlyObjectProperty<List<ColumnHead>> columnsProperty() {
        return columns.getReadOnlyProperty();
    }

    /// The result that the choices have on the first rows.
    ReadOnlyObjectProperty<TrialResult> trialProperty() {
        return trial.getReadOnlyProperty();
    }

    /// Reads the table so, and tables like it from now on.
    void read() {
        if (trial.get().isReadable()) {
            choices().ifPresent(data::explain);
        }
    }

    /// Leaves the table unread.
    void cancel() {
        if (asking.equals(data.loadStateProperty().get())) {
            data.giveUpAsking();
        }
    }

    private FieldEntry entry(RunField field) {
        TablePreview preview = asking.preview();
        return new FieldEntry(
                field,
                preview.headers(),
                preview.guesses().stream().filter(guess -> guess.field() == field).findFirst());
    }

    private void follow(FieldEntry entry) {
        entry.sourceProperty().subscribe((was, is) -> refresh());
        entry.unitProperty().subscribe((was, is) -> refresh());
        entry.amountProperty().subscribe((was, is) -> refresh());
    }

    private void refresh() {
        columns.set(asking.preview().headers().stream().map(this::head).toList());
        trial.set(choices().map(this::tried).orElseGet(this::unfinished));
    }

    private ColumnHead head(String header) {
        List<FieldEntry> taken =
                entries.stream()
                        .filter(entry ->
                                entry.sourceProperty().get().equals(new FieldSource.Column(header)))
                        .toList();
        return new ColumnHead(
                header,
                taken.stream().map(FieldEntry::meaning).collect(Collectors.joining("; ")),
                taken.stream()
                        .map(entry -> entry.reasonProperty().get())
                        .distinct()
                        .collect(Collectors.joining("; ")));
    }

    private Optional<ColumnChoices> choices() {
        ColumnChoices choices = ColumnChoices.NONE;
        for (FieldEntry entry : entries) {
            Optional<ColumnChoice> choice = entry.choice();
            if (choice.isEmpty()) {
                return Optional.empty();
            }
            choices = choices.with(entry.field(), choice.get());
        }
        return Optional.of(choices);
    }

    /// The numbers that are still to be typed, and what else is missing.
    private TrialResult unfinished() {
        Stream<String> numbers =
                entries.stream()
                        .filter(entry -> !entry.errorProperty().get().isEmpty())
                        .map(entry ->
                                entry.field().title()
                                        + ": "
                                        + decapitalised(entry.errorProperty().get()));
        Stream<String> missing = whatIsMissing().stream();
        return new TrialResult(List.of(), "", Stream.concat(numbers, missing).toList());
    }

    private static String decapitalised(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }

    private TrialResult tried(ColumnChoices choices) {
        return switch (RunFile.read(asking.preview(), choices)) {
            case Refused refused ->
                    new TrialResult(
                            List.of(),
                            "",
                            whatIsMissing().isEmpty()
                                    ? sentences(refused.problems())
                                    : whatIsMissing());
            case Loaded loaded ->
                    new TrialResult(
                            loaded.runs().runs().stream().limit(MOST_RUNS).toList(),
                            summary(loaded),
                            Stream.concat(
                                            sentences(loaded.problems()).stream(),
                                            loaded.warnings().stream().map(LoadWarning::message))
                                    .toList());
        };
    }

    /// The sentences on columns that no run can do without and that were not chosen.
    private List<String> whatIsMissing() {
        List<String> missing = new ArrayList<>();
        if (!isTold(RunField.LOSS)) {
            missing.add(Words.of("Choose the column of the loss."));
        }
        long scales =
                Stream.of(RunField.PARAMETERS, RunField.TOKENS, RunField.COMPUTE)
                        .filter(this::isTold)
                        .count();
        if (scales < 2) {
            missing.add(
                    Words.of(
                            "Choose two of parameters, tokens and compute; the third follows from C = 6ND."));
        }
        return List.copyOf(missing);
    }

    private static String plainly(RowProblem problem) {
        boolean wholeTable = problem.column().isEmpty();
        if (wholeTable && problem.code() == RowProblem.Code.NO_HEADER) {
            return Words.of("None of these names is recognised. Choose a source for each field.");
        }
        if (wholeTable && problem.code() == RowProblem.Code.MISSING_LOSS_COLUMN) {
            return Words.of("No column was recognised as the loss.");
        }
        if (wholeTable && problem.code() == RowProblem.Code.MISSING_SCALE_COLUMNS) {
            return Words.of("Fewer than two of parameters, tokens and compute were recognised.");
        }
        return ProblemText.sentence(problem);
    }

    private boolean isTold(RunField field) {
        return entries.stream()
                .anyMatch(entry ->
                        entry.field() == field
                                && !(entry.sourceProperty().get() instanceof FieldSource.Nowhere));
    }

    private static List<String> sentences(List<RowProblem> problems) {
        return problems.stream().limit(MOST_PROBLEMS).map(ProblemText::sentence).toList();
    }

    private static String summary(Loaded loaded) {
        String rows =
                Words.of(
                        "%d of the first %d rows, %s.",
                        loaded.rowsAccepted(),
                        loaded.rowsRead(),
                        Counted.of(loaded.runs().size(), "run"));
        StringJoiner derived = new StringJoiner(", ");
        for (Quantity quantity : Quantity.values()) {
            ColumnSource source = loaded.mapping().get(quantity);
            if (source != null && source.column().isEmpty() && !source.derivedFrom().isEmpty()) {
                derived.add(Words.of("%s from %s", quantity.symbol(), source.derivedFrom()));
            }
        }
        return derived.length() == 0 ? rows : rows + Words.of(" Derived: %s.", derived);
    }
}
