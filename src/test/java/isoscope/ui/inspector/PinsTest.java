package isoscope.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.session.Document;
import isoscope.testkit.Documents;
import java.util.Map;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PinsTest {
    private final Document document = Documents.fitted();
    private final Pins pins = new Pins(document.fitSteps());

    @Test
    void aParameterIsHeldAtAllItsDigits() {
        pins.toggle(estimate("B"));

        assertThat(pinned()).containsExactly(Map.entry("B", 2085.43));
        assertThat(pins.held()).containsExactly("B");
    }

    @Test
    void whatIsTypedIsHeld() {
        assertThat(pins.type("A", " 1,406.4 ")).isEmpty();
        assertThat(pins.type("E", "0")).isEmpty();

        assertThat(pinned()).containsExactly(Map.entry("A", 1406.4), Map.entry("E", 0.));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a lot", "0", "-1", "NaN", "1e999"})
    void badTextIsAnsweredByWhatToTypeAndHoldsNothing(String text) {
        assertThat(pins.type("alpha", text)).isEqualTo("Type a number above 0, such as 0.34.");
        assertThat(pinned()).isEmpty();
    }

    @Test
    void everythingMayBeLetGo() {
        pins.type("A", "406.4");
        pins.type("beta", "0.28");

        pins.releaseAll();

        assertThat(pinned()).isEmpty();
    }

    private Estimate estimate(String name) {
        FitReport report =
                FitReport.whileSeen(
                                document.fitting(),
                                document.fitSteps(),
                                document.studyProperty(),
                                new SimpleBooleanProperty(true))
                        .getValue();
        return ((FitReport.Found) report)
                .summary().constants().stream()
                        .filter(each -> each.name().equals(name))
                        .findFirst()
                        .orElseThrow();
    }

    private Map<String, Double> pinned() {
        return document.choosing().choices().fit().settings().pinned();
    }
}
