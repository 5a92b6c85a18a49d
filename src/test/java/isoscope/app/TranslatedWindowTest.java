package isoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.law.sheet.Library;
import isoscope.testkit.OnScreen;
import isoscope.words.MarkedWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/// Whatever the window says in words can be translated; names of files, columns, papers and units are not, nor is help,
/// which is translated as a whole.
@OnScreen
@Isolated
class TranslatedWindowTest {
    private static final List<String> SCREENS =
            List.of(
                    "runs",
                    "isoloss",
                    "isoflop",
                    "loss-curves",
                    "allocation",
                    "planner",
                    "laws",
                    "library",
                    "playground");

    /// Names, units, keys and formulas, which are the same in every language, wherever they stand.
    private static final Pattern NAMES =
            Pattern.compile(
                    "Iso(Loss|FLOP|scope)|GPT-3|Chinchilla|Llama 3\\.1|PF-days|H100(-hours| SXM)|T?FLOP(/s)?|[kM]Wh"
                            + "|nats/token|RMSE|\\w+ et al\\. 20\\d\\d|isoflop-synthetic\\.csv|(Ctrl|Alt|Shift)\\+.*"
                            + "|PNG|SVG|PDF|HTML|Page (Up|Down)|Shift|Enter|Escape|\\w+_\\w+");

    /// Texts that are data: columns of the files, and names of papers.
    private static final Set<String> DATA =
            Set.of("params", "tokens", "budget", "loss", "size", "seen", "nll", "flop");

    @TempDir private Path folder;

    @RegisterExtension
    @Order(1)
    private final BeforeEachCallback marked = _ -> MarkedWords.speak();

    @RegisterExtension
    @Order(2)
    private final ProgramWindow window = new ProgramWindow(() -> folder.resolve("config"));

    private final Set<String> bare = new LinkedHashSet<>();

    @Test
    void everyWordIsTranslated() throws IOException {
        look();
        window.open(ProgramWindow.SAMPLE);
        window.until("runs are there", () -> window.text(".data-count").contains("117"));
        for (String screen : SCREENS) {
            window.click("#rail-" + screen);
            window.until(screen + " is shown", () -> window.isSeen("#workspace-" + screen));
            look();
        }
        window.press(KeyCode.CONTROL, KeyCode.K);
        look();
        window.press(KeyCode.ESCAPE);
        window.click("#rail-isoloss");
        window.click("#export-button");
        look();
        window.press(KeyCode.ESCAPE);
        window.open(
                Files.writeString(
                        folder.resolve("unknown.csv"), "size,seen,nll\n100,2,3.4\n200,4,3.1\n"));
        window.until("it is asked", () -> window.isSeen("#mapping-read"));
        look();
        window.press(KeyCode.ESCAPE);
        assertThat(bare).isEmpty();
    }

    private void look() {
        window.everyText().stream().flatMap(TranslatedWindowTest::bare).forEach(bare::add);
    }

    private static Stream<String> bare(String text) {
        String told =
                text.lines()
                        .filter(line -> !DATA.contains(line) && !isPaper(line))
                        .map(line -> NAMES.matcher(line).replaceAll(""))
                        .collect(Collectors.joining("\n"));
        return MarkedWords.bare(told).isEmpty() ? Stream.of() : Stream.of(text);
    }

    private static boolean isPaper(String line) {
        return Library.load().laws().stream()
                .anyMatch(law -> law.card().source().title().equals(line));
    }
}
