package isoscope.runs.table;

import isoscope.quantity.Quantity;
import isoscope.quantity.Series;
import isoscope.runs.mapping.RunField;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Finds the columns a field could be read from, by their names and by what stands in their first rows.
final class FieldFinder {
    private static final Series NO_NUMBERS = Series.of();
    private static final double SPREAD = 3;

    private final PeekedRecords table;
    private final List<String> headers;
    private @Nullable Boolean inProportion;

    FieldFinder(PeekedRecords table) {
        this.table = table;
        headers = table.header().cells();
    }

    /// The columns of a field.
    ///
    /// @param taken whether a column has another meaning already
    /// @param places of the fields that were found before
    Finding find(RunField field, IntPredicate taken, Map<RunField, Place> places) {
        List<Candidate> candidates = new ArrayList<>();
        List<ColumnDoubt> doubts = new ArrayList<>();
        for (int column = 0; column < headers.size(); column++) {
            if (taken.test(column)) {
                continue;
            }
            Optional<Misnomer> misnomer = Misnomer.of(field, headers.get(column));
            if (misnomer.isPresent()) {
                doubts.add(ColumnDoubt.of(field, headers.get(column), misnomer.get()));
                continue;
            }
            candidate(field, column)
                    .ifPresent(candidate ->
                            doubt(candidate, places)
                                    .ifPresentOrElse(doubts::add, () -> candidates.add(candidate)));
        }
        return choose(field, told(candidates)).with(doubts);
    }

    /// Those with a number where all rows are known, or all where none has one.
    private List<Candidate> told(List<Candidate> candidates) {
        List<Candidate> told =
                candidates.stream()
                        .filter(candidate -> candidate.told().findAny().isPresent())
                        .toList();
        return table.isWhole() && !told.isEmpty() ? told : candidates;
    }

    /// The objection to the numbers of a column that the user chose.
    Optional<ColumnDoubt> doubtOfChoice(RunField field, int column, double factor) {
        FieldNames.Match match = new FieldNames.Match(0, factor, Words.of("you chose it"));
        return Optional.of(candidate(field, column, match))
                .filter(PlausibleNumbers::isLogarithm)
                .flatMap(PlausibleNumbers::doubt);
    }

    private static Finding choose(RunField field, List<Candidate> candidates) {
        if (field == RunField.PARAMETERS) {
            return ParameterColumns.choose(candidates);
        }
        return field.isMeasure() ? ClaimedColumns.choose(candidates) : first(candidates);
    }

    private static Finding first(List<Candidate> candidates) {
        return Finding.of(
                candidates.stream()
                        .min(Comparator.comparingInt(candidate -> candidate.match().rank()))
                        .stream()
                        .toList());
    }

    private Optional<ColumnDoubt> doubt(Candidate candidate, Map<RunField, Place> places) {
        if (candidate.field() == RunField.COMPUTE && isMaybeSpeed(candidate, places)) {
            return Optional.of(ColumnDoubt.of(RunField.COMPUTE, candidate.header(), Misnomer.RATE));
        }
        boolean scale = candidate.isLetter() && candidate.field() != RunField.LOSS;
        return scale && !PlausibleNumbers.isLogarithm(candidate) && isInProportion()
                ? Optional.empty()
                : PlausibleNumbers.doubt(candidate);
    }

    private boolean isMaybeSpeed(Candidate candidate, Map<RunField, Place> places) {
        Series parameters = numbers(RunField.PARAMETERS, places);
        Series tokens = numbers(RunField.TOKENS, places);
        return new ComputeTotals(candidate, parameters, tokens).isMaybeSpeed();
    }

    /// Whether C follows 6ND by a factor: then the three are what their names say, in whatever units.
    private boolean isInProportion() {
        if (inProportion == null) {
            inProportion = findProportion();
        }
        return inProportion;
    }

    private boolean findProportion() {
        Series parameters = named(RunField.PARAMETERS);
        Series tokens = named(RunField.TOKENS);
        Series compute = named(RunField.COMPUTE);
        double[] ratios =
                IntStream.range(0, parameters.size())
                        .mapToDouble(
                                row -> compute.get(row) / parameters.get(row) / tokens.get(row))
                        .filter(ratio -> !Double.isNaN(ratio))
                        .sorted()
                        .toArray();
        return ratios.length > 0 && ratios[ratios.length - 1] < SPREAD * ratios[0];
    }

    /// The numbers of the first column with a name of the field; NaN without one.
    private Series named(RunField field) {
        return IntStream.range(0, headers.size())
                .mapToObj(column -> candidate(field, column))
                .flatMap(Optional::stream)
                .map(Candidate::numbers)
                .findFirst()
                .orElseGet(() -> unknown(Double.NaN));
    }

    private Optional<Candidate> candidate(RunField field, int column) {
        return FieldNames.match(field, headers.get(column))
                .map(match -> candidate(field, column, match));
    }

    private Candidate candidate(RunField field, int column, FieldNames.Match match) {
        Series numbers =
                field.quantity()
                        .map(quantity -> numbers(column, quantity, match.factor()))
                        .orElse(NO_NUMBERS);
        return new Candidate(column, headers.get(column), field, match, numbers);
    }

    private Series numbers(int column, Quantity quantity, double factor) {
        return table.numbers(column, quantity)
                .map(number -> Double.isFinite(number * factor) ? number * factor : Double.NaN);
    }

    /// The numbers of a field that was found before; NaN where a row has none.
    private Series numbers(RunField field, Map<RunField, Place> places) {
        Quantity quantity = field.quantity().orElseThrow();
        return switch (places.get(field)) {
            case null -> unknown(Double.NaN);
            case Place.InCell(int column, double factor) -> numbers(column, quantity, factor);
            case Place.Same(double value) -> unknown(value);
            case Place.InName() -> unknown(Double.NaN);
        };
    }

    private Series unknown(double value) {
        return Series.generate(table.numbers(0, Quantity.LOSS).size(), _ -> value);
    }
}
