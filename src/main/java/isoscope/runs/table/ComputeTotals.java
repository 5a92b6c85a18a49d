package isoscope.runs.table;

import isoscope.quantity.Series;
import isoscope.runs.mapping.HeaderWords;
import isoscope.words.Words;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// Tells the compute of a run from the speed of a device: `tflops` may mean either, and parameters and tokens tell which
/// of them is possible.
///
/// @param column of compute, by its name
/// @param parameters of the same rows, NaN where unknown
/// @param tokens likewise
record ComputeTotals(Candidate column, Series parameters, Series tokens) {
    private static final Set<String> SPEEDS = Set.of("flops", "gflops", "tflops", "pflops");
    private static final Set<String> PREFIXED = Set.of("gflops", "tflops", "pflops");
    private static final Set<String> TOTALS =
            Set.copyOf(
                    Words.list(
                            """
                            total training train cumulative budget compute sum used spent overall
                            """));
    private static final double SLOWEST_DEVICE = 1e11;
    private static final double FASTEST_DEVICE = 1e16;
    private static final double FASTEST_CLUSTER = 1e19;
    private static final double FLOP_PER_PARAMETER_TOKEN = 6;
    private static final double FEWEST_TOKENS_PER_PARAMETER = .05;
    private static final double MOST_TOKENS_PER_PARAMETER = 1e4;
    private static final double FACTOR_BETWEEN_SPEEDS = 3;
    private static final double FACTOR_BETWEEN_COUNTS = 10;

    /// Whether the column may hold speeds: its name and numbers allow it, and nothing shows that they are totals.
    boolean isMaybeSpeed() {
        List<String> words = HeaderWords.of(column.header());
        boolean named =
                words.stream().anyMatch(SPEEDS::contains)
                        && words.stream().noneMatch(TOTALS::contains);
        boolean prefixed = words.stream().anyMatch(PREFIXED::contains);
        boolean possible =
                prefixed
                        ? column.told().allMatch(flop -> flop < FASTEST_CLUSTER)
                        : column.match().factor() == 1
                                && isSteady()
                                && column.told()
                                        .allMatch(flop ->
                                                flop > SLOWEST_DEVICE && flop < FASTEST_DEVICE);
        return named && possible && column.told().findAny().isPresent() && !isTotal();
    }

    private boolean isTotal() {
        boolean n = isKnown(parameters);
        boolean d = isKnown(tokens);
        if (n && d) {
            return rows().mapToDouble(this::ratio)
                    .allMatch(ratio ->
                            ratio > 1 / FACTOR_BETWEEN_COUNTS && ratio < FACTOR_BETWEEN_COUNTS);
        }
        return (n || d)
                && !isSteady()
                && rows().mapToDouble(row -> tokensPerParameter(row, n))
                        .allMatch(multiplier ->
                                multiplier > FEWEST_TOKENS_PER_PARAMETER
                                        && multiplier < MOST_TOKENS_PER_PARAMETER);
    }

    private double ratio(int row) {
        return flop(row) / (FLOP_PER_PARAMETER_TOKEN * parameters.get(row) * tokens.get(row));
    }

    private double tokensPerParameter(int row, boolean n) {
        double known = n ? parameters.get(row) : tokens.get(row);
        double other = flop(row) / (FLOP_PER_PARAMETER_TOKEN * known);
        return n ? other / known : known / other;
    }

    private double flop(int row) {
        return column.numbers().get(row);
    }

    /// The rows in which nothing that is known is missing.
    private IntStream rows() {
        return IntStream.range(0, column.numbers().size())
                .filter(row ->
                        !Double.isNaN(flop(row))
                                && (!isKnown(parameters) || !Double.isNaN(parameters.get(row)))
                                && (!isKnown(tokens) || !Double.isNaN(tokens.get(row))));
    }

    /// Whether all numbers are about the same, as speeds are.
    private boolean isSteady() {
        return column.told().count() > 1
                && column.told().max().orElse(0)
                        < FACTOR_BETWEEN_SPEEDS * column.told().min().orElse(0);
    }

    private static boolean isKnown(Series values) {
        return DoubleStream.of(values.toArray()).anyMatch(value -> !Double.isNaN(value));
    }
}
