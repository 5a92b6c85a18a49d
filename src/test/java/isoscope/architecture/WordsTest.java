package isoscope.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.architecture.SourceLiterals.SourceLiteral;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Sentences of the program stand where translations are looked up: in calls of `Words` and `Counted`.
class WordsTest {
    private static final Path SOURCES = Path.of("src", "main", "java", "isoscope");
    private static final Pattern TWO_WORDS = Pattern.compile("[A-Za-z]{2,}[,:;.]? +[A-Za-z]{2,}");

    /// Messages of faults of the program, its log, annotations, and the calls that translate.
    private static final Pattern FREE =
            Pattern.compile(
                    "(Words\\.(of|key|verbatim|list|said)|Counted\\.of|LOG\\.log|@.*|new \\w*(Exception|Error)|"
                            + "Objects\\.requireNonNull|Pattern\\.compile)");

    /// Files whose literals are no texts for people, with what they are.
    private static final Map<String, String> OTHER =
            Map.ofEntries(
                    Map.entry("quantity/ScaledUnit.java", "symbols of units"),
                    Map.entry("report/Bibtex.java", "BibTeX"),
                    Map.entry("report/LawPython.java", "Python"),
                    Map.entry("report/PythonFunctions.java", "Python"),
                    Map.entry("formula/PythonText.java", "Python"),
                    Map.entry("report/LawJavaScript.java", "JavaScript"),
                    Map.entry("formula/JavaScriptText.java", "JavaScript"),
                    Map.entry("export/PageControls.java", "HTML with its script"),
                    Map.entry("export/PageFile.java", "HTML with its style"),
                    Map.entry("export/ComputeReadOut.java", "HTML"),
                    Map.entry("export/CardReadOut.java", "HTML"),
                    Map.entry("ui/theme/Faces.java", "the name of a font"),
                    Map.entry("plan/report/PlanHtml.java", "HTML with its style"),
                    Map.entry("export/SvgLetters.java", "names of fonts"),
                    Map.entry("disk/ConfigFolder.java", "a folder of macOS"),
                    Map.entry("session/view/LayoutFile.java", "a line of a file"),
                    Map.entry("cli/Failures.java", "a text of picocli that is put right"),
                    Map.entry("runs/layout/ScalarFile.java", "the header of a file"));

    private static final Pattern KEYS = Pattern.compile("\"(Alt|Shift|Shortcut)\\+.*");

    @Test
    void noSentenceStandsOutsideOfWords() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            assertThat(
                            files.filter(file -> file.toString().endsWith(".java"))
                                    .filter(file -> !OTHER.containsKey(name(file)))
                                    .flatMap(WordsTest::sentences))
                    .isEmpty();
        }
    }

    private static String name(Path file) {
        return SOURCES.relativize(file).toString().replace('\\', '/');
    }

    private static Stream<String> sentences(Path file) {
        try {
            return SourceLiterals.of(Files.readString(file)).stream()
                    .filter(literal -> TWO_WORDS.matcher(literal.text()).find())
                    .filter(literal -> !KEYS.matcher(literal.text()).matches())
                    .filter(literal -> !FREE.matcher(literal.callee()).matches())
                    .map(literal -> said(file, literal));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String said(Path file, SourceLiteral literal) {
        return name(file) + ": " + literal.text() + " in " + literal.callee();
    }
}
