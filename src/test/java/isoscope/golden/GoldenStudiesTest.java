package isoscope.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isoscope.fit.frontier.PowerFit;
import isoscope.law.ScalingLaw;
import isoscope.quantity.Series;
import isoscope.testkit.Golden;
import isoscope.testkit.Laws;
import isoscope.testkit.Tables;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The numbers of studies that papers made from laws: parabolas through budgets, models counted without their embeddings,
/// runs that see tokens again.
class GoldenStudiesTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void theStudyGivesTheNumber(Golden.Row row) {
        row.check(
                switch (row.id()) {
                    case "P06" -> EmbeddingStudy.withoutEmbeddings("besiroglu");
                    case "P07" -> EmbeddingStudy.ofAllParameters("besiroglu");
                    case "P08" -> EmbeddingStudy.withoutEmbeddings("chinchilla-a3");
                    case "MA1" -> RepetitionStudy.best().tokens();
                    case "MA2" -> RepetitionStudy.best().parameters();
                    case "MA3" -> RepetitionStudy.best().tokens() / RepetitionStudy.UNIQUE;
                    default -> ParabolaStudy.bias(row.id());
                });
    }

    static List<Golden.Row> rows() {
        return Golden.load().matching("P0[678]|MA\\d|AP2_.*");
    }

    /// Approaches 1 and 2 have no printed coefficient: theirs are those of a line through the rows of a table.
    @ParameterizedTest
    @CsvSource({"chinchilla-a1, approach 1", "chinchilla-a2, approach 2"})
    void theCoefficientsAreTheRegressionOfTheTable(String id, String approach) {
        PowerFit line = PowerFit.through(column(approach), column("parameters"));
        ScalingLaw law = Laws.published(id);
        assertThat(law.constant("a")).isCloseTo(line.exponent(), within(1e-9));
        assertThat(law.constant("k") / line.coefficient()).isCloseTo(1, within(1e-9));
    }

    private static Series column(String name) {
        return Series.from(
                Tables.read("/reference/hoffmann-tables.csv"),
                row -> Double.parseDouble(Objects.requireNonNull(row.get(name), name)));
    }
}
