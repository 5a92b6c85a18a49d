package isoscope.law.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.law.LawCard;
import isoscope.law.ScalingLaw;
import isoscope.quantity.QuantityFormat;
import isoscope.testkit.Laws;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LibraryTest {
    private final Library library = Library.load();

    @Test
    void listsThePublishedLawsInOrder() {
        assertThat(library.ids())
                .containsExactly(
                        "kaplan",
                        "chinchilla-a1",
                        "chinchilla-a2",
                        "chinchilla-a3",
                        "chinchilla-a3-printed",
                        "chinchilla-a3-table",
                        "twenty-to-one",
                        "besiroglu");
    }

    @Test
    void everyLawSaysWhereItComesFrom() {
        assertThat(library.laws())
                .allSatisfy(law -> {
                    LawCard card = law.card();
                    assertThat(card.source().arxiv()).matches("\\d{4}\\.\\d{5}");
                    assertThat(card.source().where()).isNotBlank();
                    assertThat(card.note()).isNotBlank();
                    assertThat(card.validRange().low())
                            .isPositive()
                            .isLessThan(card.validRange().high());
                });
    }

    @Test
    void unitsBelongToParametersThatExist() {
        assertThat(library.laws())
                .allSatisfy(law ->
                        assertThat(law.card().parameters())
                                .containsKeys(law.card().units().keySet().toArray(String[]::new)));
    }

    @Test
    void parametersKeepTheOrderOfTheFile() {
        assertThat(library.byId("besiroglu").orElseThrow().card().parameters())
                .containsExactly(
                        Map.entry("E", 1.8172),
                        Map.entry("A", 482.01),
                        Map.entry("B", 2085.43),
                        Map.entry("alpha", .3478),
                        Map.entry("beta", .3658));
    }

    @Test
    void kaplanTellsComputeFromTheLeastCompute() {
        LawCard card = library.byId("kaplan").orElseThrow().card();
        assertThat(card.parameters())
                .containsEntry("C_c", 3.1e8)
                .containsEntry("alpha_C", .050)
                .containsEntry("C_c_fixed_batch", 1.6e7)
                .containsEntry("alpha_C_fixed_batch", .057);
        assertThat(card.units())
                .containsEntry("C_c", "PF-days of C_min")
                .containsEntry("C_c_fixed_batch", "PF-days of C");
        assertThat(card.formula()).contains("L(C_min) = (C_c/C_min)^α_C", "L(C) = (C_c″/C)^α_C″");
        assertThat(card.note()).contains("7.77B", "4.68B", "C_min = C/2", "naive");
    }

    @Test
    void theSplitsOfTheNoteAreThoseOfTheLaw() {
        ScalingLaw kaplan = Laws.published("kaplan");
        assertThat(QuantityFormat.si(kaplan.split(1e21).parameters())).isEqualTo("7.77B");
        assertThat(QuantityFormat.si(kaplan.split(.5e21).parameters())).isEqualTo("4.68B");
    }

    @Test
    void aLawThatIsNotThereIsEmpty() {
        assertThat(library.byId("chinchilla")).isEmpty();
    }

    @Test
    void parameterNamesBecomeTheSymbolsOfTheFormula() {
        assertThat(LawCard.symbol("alpha_N_joint")).isEqualTo("α_N′");
        assertThat(LawCard.symbol("alpha_C_fixed_batch")).isEqualTo("α_C″");
        assertThat(LawCard.symbol("beta")).isEqualTo("β");
    }
}
