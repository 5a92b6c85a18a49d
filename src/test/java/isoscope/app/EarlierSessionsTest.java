package isoscope.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import isoscope.fit.FitOutcome.Fitted;
import isoscope.session.fit.FitState;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Sessions that were saved before laws were read from sheets: they open, and fit what they fitted then.
class EarlierSessionsTest extends SessionFixture {
    private static final Path SAVED = Path.of("src/test/resources/sessions/before-sheets");

    @Test
    void kaplansJointLawWithARunExcludedAndALawShown() throws IOException {
        Window window = opened("kaplan-joint");
        assertThat(window.document.choosing().choices().excluded()).containsExactly("5");
        assertThat(window.document.looking().computeProperty().get()).isEqualTo(3e22);
        isFitted(
                window,
                "kaplan-joint",
                Map.of(
                        "N_c",
                        4.14904613e13,
                        "D_c",
                        1.91939832e13,
                        "alpha_N",
                        .0812400764,
                        "alpha_D",
                        .117531767));
    }

    @Test
    void repeatedDataFromAPastedTable() throws IOException {
        Window window = opened("data-constrained");
        assertThat(window.runs()).isEqualTo(48);
        isFitted(
                window,
                "data-constrained",
                Map.of(
                        "E",
                        1.87110685,
                        "A",
                        513.89984,
                        "B",
                        1559.17025,
                        "R_D",
                        14.4411353,
                        "alpha",
                        .351966481,
                        "beta",
                        .355690450));
    }

    @Test
    void isoFlopParabolasWithTokensAgainstParameters() throws IOException {
        Window window = opened("isoflop");
        assertThat(window.document.looking().views().word("isoloss.axes", "n-c").get())
                .isEqualTo("d-n");
        isFitted(
                window,
                "isoflop",
                Map.of("k", .0485960185, "a", .512207619, "E", 1.80013093, "gamma", .174293759));
    }

    private Window opened(String name) throws IOException {
        Window window = new Window();
        window.session.open(SAVED.resolve(name + ".isoscope"));
        assertThat(window.notice()).isEmpty();
        return window;
    }

    private static void isFitted(Window window, String method, Map<String, Double> constants) {
        assertThat(window.document.choosing().choices().fit().method()).isEqualTo(method);
        FitState.Done done = (FitState.Done) window.document.fitting().stateProperty().get();
        Map<String, Double> now = ((Fitted) done.outcome()).law().card().parameters();
        constants.forEach((name, value) ->
                assertThat(now.get(name)).as(name).isCloseTo(value, offset(1e-4 * value)));
    }
}
