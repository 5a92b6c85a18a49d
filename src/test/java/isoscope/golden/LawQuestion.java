package isoscope.golden;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.law.AllocationComparison;
import isoscope.law.Law;
import isoscope.law.ScalingLaw;
import isoscope.law.sheet.Example;
import isoscope.law.sheet.SheetFiles;
import isoscope.law.sheet.SheetOutcome;
import isoscope.law.sheet.SheetOutcome.Read;
import isoscope.testkit.Golden;
import isoscope.testkit.Laws;
import isoscope.testkit.Tables;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A row whose number a law gives.
///
/// @param row the number
/// @param law the id of the law; `chinchilla-a1 on chinchilla-a3` is the split of the first, judged by the loss of the second
/// @param asked a result, a variable that the law chooses, a constant, `D/N` of its split or the `exponent` of its best size
/// @param given values of variables, or the budget
record LawQuestion(Golden.Row row, String law, String asked, Map<String, Double> given) {
    private static final Path OWN = Path.of("src", "test", "resources", "reference", "laws");
    private static final String JUDGE = " on ";

    /// Every such row.
    static List<LawQuestion> all() {
        Golden golden = Golden.load();
        return Tables.read("/reference/golden-laws.csv").stream()
                .map(cells ->
                        new LawQuestion(
                                golden.row(cell(cells, "id")),
                                cell(cells, "law"),
                                cell(cells, "asked"),
                                numbers(cell(cells, "given"))))
                .toList();
    }

    /// The answer of the law.
    double answer() {
        if (law.contains(JUDGE)) {
            return judged(law.split(JUDGE, -1));
        }
        Law asks = Laws.library().byId(law).orElseGet(this::own);
        return switch (asked) {
            case "exponent" -> ((ScalingLaw) asks).parametersExponent();
            case "D/N" -> split((ScalingLaw) asks);
            default ->
                    asks.card().parameters().containsKey(asked)
                            ? asks.constant(asked)
                            : new Example(given, Map.of(), 0, "", 0).by(asks, asked);
        };
    }

    private double split(ScalingLaw splits) {
        return splits.split(budget()).tokensPerParameter();
    }

    private double judged(String[] splitsAndJudges) {
        return AllocationComparison.by(
                        Laws.published(splitsAndJudges[1]),
                        List.of(Laws.published(splitsAndJudges[0])),
                        budget())
                .orElseThrow()
                .verdicts()
                .getFirst()
                .loss();
    }

    /// A law of the user's own.
    private Law own() {
        SheetOutcome outcome = SheetFiles.read(OWN.resolve(law + ".toml"));
        assertThat(outcome).isInstanceOf(Read.class);
        return ((Read) outcome).sheet().law();
    }

    private double budget() {
        return Objects.requireNonNull(given.get("C"), "C");
    }

    /// Numbers as in `N=1e9 D=2e10`.
    private static Map<String, Double> numbers(String text) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        for (String word : text.isEmpty() ? new String[0] : text.split(" ", -1)) {
            String[] parts = word.split("=", -1);
            numbers.put(parts[0], Double.valueOf(parts[1]));
        }
        return numbers;
    }

    private static String cell(Map<String, String> cells, String name) {
        return Objects.requireNonNull(cells.get(name), name);
    }

    @Override
    public String toString() {
        return row.toString();
    }
}
