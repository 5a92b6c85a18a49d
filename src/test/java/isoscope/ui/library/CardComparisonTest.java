package isoscope.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.law.Law;
import isoscope.plot.Layer.Curve;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A law beside another, on its charts and in its results.
class CardComparisonTest extends LibraryFixture {
    @Test
    void anotherLawStandsBesideTheResultsAndOnTheCharts() {
        model.seenProperty().set(true);
        Law other =
                card().comparable().stream()
                        .filter(law -> law.id().equals("besiroglu"))
                        .findFirst()
                        .orElseThrow();
        assertThat(result("L").compared()).isEmpty();
        assertThat(namesOfLines()).doesNotContain("Replication 2024");
        card().otherProperty().set(Optional.of(other));
        assertThat(result("L").compared()).contains("%");
        assertThat(namesOfLines()).contains("Replication 2024");
        assertThat(card().comparable()).noneMatch(law -> law.id().equals("kaplan-critical-batch"));
    }

    /// Of the loss against tokens.
    private List<String> namesOfLines() {
        return card().figureProperty().get().orElseThrow().panels().get(1).layers().stream()
                .map(layer -> ((Curve) layer).name())
                .toList();
    }

    /// At the parameters and tokens of the card, whatever the other law starts with.
    @Test
    void anotherLawIsAskedWhereTheCardIs() {
        chosen.set("muennighoff");
        model.seenProperty().set(true);
        Law other = LIBRARY.byId("chinchilla-a3").orElseThrow();
        card().otherProperty().set(Optional.of(other));
        double expected = other.result("L", Map.of("N", 8e9, "D", 2e11)).orElseThrow();
        assertThat(card().values().of(variable("N"))).isEqualTo(8e9);
        assertThat(result("L").compared()).startsWith(Numbers.text(expected, "nats/token"));
    }

    /// Its tokens are counted in billions.
    @Test
    void lawsWhoseVariablesHaveOtherUnitsAreNotCompared() {
        model.seenProperty().set(true);
        assertThat(card().comparable()).noneMatch(law -> law.id().equals("mixture-capacity"));
    }
}
