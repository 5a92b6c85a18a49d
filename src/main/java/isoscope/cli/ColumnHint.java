package isoscope.cli;

import isoscope.quantity.GuessedLoss;
import isoscope.quantity.ParsedQuantity.Parsed;
import isoscope.quantity.Quantity;
import isoscope.quantity.QuantityParser;
import isoscope.runs.LoadOutcome.Undecided;
import isoscope.runs.RowProblem;
import isoscope.runs.RowProblem.Code;
import isoscope.runs.mapping.ColumnChoice;
import isoscope.runs.mapping.ColumnGuess;
import isoscope.runs.mapping.RunField;
import isoscope.runs.mapping.TablePreview;
import isoscope.typed.NearestName;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The hint beside a table that nobody explained: its columns, and an example of `--map` that names such as are there.
///
/// @param table that was asked about
record ColumnHint(Undecided table) {
    private static final Pattern PLAIN = Pattern.compile("[\\w./@*=+-]+");
    private static final Pattern STEP =
            Pattern.compile("(?:.*/)?_?(?:global_)?steps?", Pattern.CASE_INSENSITIVE);
    private static final Pattern SIZE = word("param|model.?size|^size");
    private static final Pattern TOKENS = word("tok");
    private static final Pattern LOSS = word("loss|verlust");
    private static final Pattern PERPLEXITY = word("ppl|perplex");

    /// Numbers as small as losses that are none.
    private static final Pattern OTHER =
            word("acc|score|f1|bleu|auc|mfu|lr|rate|ratio|share|epoch|hours|time|decay|dropout");

    private static final Pattern COMPUTE = word("flop|compute");
    private static final double FEWEST = 1e5;

    /// One sentence of the columns, and one with an example.
    String text() {
        String columns =
                table.preview().headers().stream()
                        .map(header -> header.isEmpty() ? Words.of("(without a name)") : header)
                        .collect(Collectors.joining(", "));
        return Words.of(
                "The columns are %s. Say what they mean, for example %s.",
                columns, String.join(" ", examples()));
    }

    private List<String> examples() {
        List<String> ambiguous =
                table.problems().stream()
                        .filter(problem -> problem.code() == Code.AMBIGUOUS_COLUMN)
                        .flatMap(problem -> fieldOf(problem).stream())
                        .toList();
        List<String> examples = new ArrayList<>(ambiguous);
        examples.addAll(mistyped());
        examples.addAll(missing());
        return examples.isEmpty() ? List.of(Words.of("--map FIELD=COLUMN")) : examples;
    }

    /// The columns that were likely meant by names that there are not.
    private List<String> mistyped() {
        return guesses().stream().flatMap(guess -> mistyped(guess).stream()).toList();
    }

    private Optional<String> mistyped(ColumnGuess guess) {
        List<String> headers = table.preview().headers();
        return guess.choice() instanceof ColumnChoice.Header(String named, double _)
                        && !headers.contains(named)
                ? NearestName.to(named, headers).map(header -> map(guess.field(), header))
                : Optional.empty();
    }

    private Optional<String> fieldOf(RowProblem problem) {
        return guesses().stream()
                .filter(guess ->
                        guess.choice() instanceof ColumnChoice.Header(String header, double _)
                                && header.equals(problem.column()))
                .map(guess -> map(guess.field(), problem.column()))
                .findFirst();
    }

    /// The example for the fields that no column was found for.
    private List<String> missing() {
        List<RunField> found = guesses().stream().map(ColumnGuess::field).toList();
        List<String> large = large();
        List<String> missing = new ArrayList<>();
        if (!found.contains(RunField.PARAMETERS)) {
            String column = large.isEmpty() ? "@run-name" : large.getFirst();
            missing.add(map(RunField.PARAMETERS, called(SIZE).orElse(column)));
        }
        if (!found.contains(RunField.TOKENS)) {
            boolean taken = large.size() < 2 && !missing.isEmpty();
            Optional<String> column =
                    called(TOKENS)
                            .or(() ->
                                    large.isEmpty() || taken
                                            ? Optional.empty()
                                            : Optional.of(large.getLast()));
            missing.add(column.map(it -> map(RunField.TOKENS, it)).orElseGet(this::tokens));
        }
        if (found.contains(RunField.COMPUTE) && !missing.isEmpty()) {
            missing.removeLast();
        }
        if (!found.contains(RunField.LOSS)) {
            missing.add(
                    map(
                            RunField.LOSS,
                            called(LOSS)
                                    .or(() -> called(PERPLEXITY))
                                    .or(this::loss)
                                    .orElse("COLUMN")));
        }
        return missing;
    }

    /// The first column whose header has a word of a field.
    private Optional<String> called(Pattern word) {
        return free().filter(header -> word.matcher(header).find()).findFirst();
    }

    private String tokens() {
        return table.preview().headers().stream()
                .filter(header -> STEP.matcher(header).matches())
                .findFirst()
                .map(step -> map(RunField.TOKENS, step + "*0.5M"))
                .orElseGet(() -> map(RunField.TOKENS, "20B"));
    }

    /// The columns of numbers as large as sizes and tokens are, and not called compute, the smallest first.
    private List<String> large() {
        return free().filter(header -> !COMPUTE.matcher(header).find())
                .filter(header -> lowest(header) >= FEWEST)
                .sorted(Comparator.comparingDouble(this::lowest))
                .toList();
    }

    private Optional<String> loss() {
        return free().filter(header ->
                        !OTHER.matcher(header).find()
                                && lowest(header) > 0
                                && numbers(header).stream().allMatch(x -> x < GuessedLoss.HIGHEST)
                                && numbers(header).stream().anyMatch(x -> x != Math.rint(x)))
                .findFirst();
    }

    /// The columns that have names, and no meaning yet.
    private Stream<String> free() {
        List<String> taken =
                Stream.concat(
                                guesses().stream()
                                        .map(ColumnGuess::choice)
                                        .filter(ColumnChoice.Header.class::isInstance)
                                        .map(choice -> ((ColumnChoice.Header) choice).header()),
                                table.problems().stream().map(RowProblem::column))
                        .toList();
        return table.preview().headers().stream()
                .filter(header -> !header.isEmpty() && !taken.contains(header));
    }

    private double lowest(String header) {
        return numbers(header).stream().mapToDouble(Double::doubleValue).min().orElse(Double.NaN);
    }

    private List<Double> numbers(String header) {
        TablePreview preview = table.preview();
        int column = preview.headers().indexOf(header);
        return preview.rows().stream()
                .map(row -> QuantityParser.parse(row.get(column), Quantity.PARAMETERS))
                .filter(Parsed.class::isInstance)
                .map(parsed -> ((Parsed) parsed).value())
                .toList();
    }

    private List<ColumnGuess> guesses() {
        return table.preview().guesses();
    }

    private static Pattern word(String word) {
        return Pattern.compile(word, Pattern.CASE_INSENSITIVE);
    }

    private static String map(RunField field, String column) {
        String choice = field.id() + "=" + column;
        return "--map " + (PLAIN.matcher(choice).matches() ? choice : "'" + choice + "'");
    }
}
