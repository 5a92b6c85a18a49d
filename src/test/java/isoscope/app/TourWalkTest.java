package isoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.testkit.OnScreen;
import isoscope.tour.ShippedTour;
import isoscope.words.Language;
import isoscope.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/// Tours are presented in every language: each step is shown, asks, reveals, and is whole at the sizes of projectors. One tour
/// a language, or all with `-Disoscope.tours=all`, which keeps pictures of each step, light and dark, in `target/tours`.
@OnScreen
@Isolated("the language is that of the whole process")
@ParameterizedClass
@MethodSource("walks")
class TourWalkTest {
    private static final boolean ALL = "all".equals(System.getProperty("isoscope.tours"));

    private static final Map<Language, ShippedTour> ONE =
            Map.of(
                    Language.ENGLISH, ShippedTour.ONE_CURVE,
                    Language.SPANISH, ShippedTour.ISOFLOP,
                    Language.CHINESE, ShippedTour.TWO_MODELS);

    private final Walk walk;

    @TempDir private Path folder;

    @RegisterExtension private final ProgramWindow window;

    private final List<String> faults = new ArrayList<>();

    TourWalkTest(Walk walk) {
        this.walk = walk;
        window =
                new ProgramWindow(() -> {
                    Words.speak(walk.language());
                    return folder.resolve("config");
                });
    }

    /// A tour in a language.
    record Walk(Language language, ShippedTour tour) {}

    static Stream<Walk> walks() {
        return Stream.of(Language.values())
                .flatMap(language ->
                        Stream.of(ShippedTour.values()).map(tour -> new Walk(language, tour)))
                .filter(walk -> ALL || walk.tour() == ONE.get(walk.language()));
    }

    @Test
    void everyStepIsWhole() throws IOException {
        ShippedTour tour = walk.tour();
        window.click("#start-view #tour-" + tour.id());
        window.until(
                "its first step is shown",
                () -> window.isSeen("#step-0") && window.isSeen(".figure-view"));
        window.press(KeyCode.F11);
        window.until("it is presented", () -> window.isSeen("#presentation"));
        int steps = steps(tour);
        for (int at = 1; at <= steps; at++) {
            String place = Words.of("Step %d of %d", at, steps);
            window.untilSays("#presented-place", place);
            look(tour, at, "");
            if (window.isSeen("#question")) {
                answer();
                look(tour, at, "-answer");
            }
            window.press(KeyCode.PAGE_DOWN);
        }
        window.press(KeyCode.ESCAPE);
        window.until("the window is back", () -> window.isSeen("#top-bar"));
        assertThat(faults).isEmpty();
    }

    private void look(ShippedTour tour, int at, String part) {
        for (int[] size : new int[][] {{1280, 720}, {800, 600}}) {
            window.resize(size[0], size[1]);
            window.until(
                    "it is laid out",
                    () ->
                            Math.abs(window.bounds("#presented-compute-bar").getMaxX() - size[0])
                                    < 1);
            String name =
                    String.format(
                            Locale.ROOT,
                            "%s-%s-%d%s-%d",
                            walk.language().code(),
                            tour.id(),
                            at,
                            part,
                            size[0]);
            addFaults(name, "cut", window.cutTexts("#presentation .label"));
            addFaults(name, "outside", window.outside("#presentation"));
            addFaults(name, "overlapping", window.overlapping(".presented-words"));
            if (ALL) {
                window.picture(Path.of("target", "tours", name + ".png"));
            }
        }
    }

    private void addFaults(String name, String fault, List<String> texts) {
        texts.stream().map(text -> name + " " + fault + ": " + text).forEach(faults::add);
    }

    /// Moves the guess a little, locks and reveals it.
    private void answer() {
        window.focus(window.isSeen("#guess-number") ? "#guess-number" : "#guess-handle");
        window.press(KeyCode.UP);
        window.focus("#guess-lock");
        window.press(KeyCode.SPACE);
        window.until("the answer can be seen", () -> window.hasFocus("#guess-reveal"));
        window.press(KeyCode.SPACE);
        window.until("the answer is told", () -> !window.text(".guess-distance").isEmpty());
    }

    private static int steps(ShippedTour tour) throws IOException {
        Path file = Path.of("resources", "isoscope", "tours", tour.id() + ".toml");
        return (int) Files.readAllLines(file).stream().filter("[[steps]]"::equals).count();
    }
}
