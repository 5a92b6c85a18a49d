package isoscope.ui.laws;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.session.Document;
import isoscope.testkit.Documents;
import isoscope.testkit.Laws;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LawsViewModelTest {
    private final Document document = Documents.fitted();
    private final LawsViewModel model = model(document);

    @Test
    void theFitComesFirstAndThenEveryPublishedLaw() {
        assertThat(model.rowsProperty().getValue())
                .extracting(LawRow::id)
                .startsWith("fitted", "kaplan", "chinchilla-a1")
                .hasSize(1 + document.laws().catalogue().size());
    }

    @Test
    void aSurfaceHasItsConstantsAndAFrontierOnlyItsExponent() {
        assertThat(row("chinchilla-a3-printed"))
                .isEqualTo(
                        new LawRow(
                                "chinchilla-a3-printed",
                                "Chinchilla A3 printed",
                                "E + A/N^α + B/D^β",
                                List.of("1.690", "406", "411", "0.340", "0.280"),
                                "0.452",
                                "All",
                                "Hoffmann et al. 2022",
                                Laws.published("chinchilla-a3-printed").card().line(),
                                false));
        assertThat(row("kaplan").constants()).containsOnly(LawRow.NOTHING);
        assertThat(row("kaplan").exponent()).isEqualTo("0.730");
        assertThat(row("kaplan").form()).isEqualTo("N* = k·C^a");
        assertThat(row("kaplan").convention()).isEqualTo("Non-embedding");
    }

    @Test
    void aLawIsShownOnEveryChartAndThatMayBeUndone() {
        model.seenProperty().set(true);

        model.toggle("besiroglu");
        assertThat(row("besiroglu").shown()).isTrue();

        document.history().undo();
        assertThat(row("besiroglu").shown()).isFalse();
    }

    @Test
    void theFitsRowCountsTheRunsItExplains() {
        model.seenProperty().set(true);

        document.runSteps().exclude(Set.of("run-3"));

        assertThat(row("fitted").source()).isEqualTo("20 runs, this file");
    }

    @Test
    void withoutRunsTheFitsPlaceSaysSo() {
        LawsViewModel empty = model(Documents.empty());

        assertThat(empty.rowsProperty().getValue().getFirst().source())
                .isEqualTo("No runs are open");
    }

    @Test
    void theInspectorTellsOfTheChosenLaw() {
        assertThat(model.factsProperty().getValue()).isEmpty();

        model.chosenProperty().set("kaplan");

        LawFacts facts = model.factsProperty().getValue().orElseThrow();
        assertThat(facts.formulas()).hasSize(6).first().isEqualTo("N* = k·C^a");
        assertThat(facts.constants())
                .contains(new LawFacts.Constant("k", "1.3×10⁹", "parameters at 1 PF-day of C_min"));
        assertThat(facts.source())
                .startsWith("Kaplan et al. 2020", "Scaling Laws for Neural Language Models");
        assertThat(facts.range()).isEqualTo("6.04×10¹⁴ – 1.18×10²¹ FLOP");
    }

    private LawRow row(String id) {
        return model.rowsProperty().getValue().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static LawsViewModel model(Document document) {
        return new LawsViewModel(document.laws(), document.fitting(), document.history());
    }
}
