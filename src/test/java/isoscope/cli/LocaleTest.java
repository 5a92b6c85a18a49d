package isoscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts and figures are the same bytes wherever the program runs.
@Isolated
class LocaleTest {
    private static final String RUNS = "samples/isoflop-synthetic.csv";

    private final Locale all = Locale.getDefault();
    private final Locale formats = Locale.getDefault(Locale.Category.FORMAT);
    private final Locale words = Locale.getDefault(Locale.Category.DISPLAY);

    @TempDir private Path folder;

    @AfterEach
    void asBefore() {
        Locale.setDefault(all);
        Locale.setDefault(Locale.Category.FORMAT, formats);
        Locale.setDefault(Locale.Category.DISPLAY, words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de-DE", "ar-EG", "tr-TR"})
    void textsAndFigures(String tag) throws IOException {
        List<String> here = everything("here", Locale.US);
        assertThat(everything("there", Locale.forLanguageTag(tag))).isEqualTo(here);
    }

    @Test
    void thousandsHaveCommas() {
        Locale.setDefault(Locale.forLanguageTag("ar-EG"));
        assertThat(CliRun.of("import", RUNS).out()).contains("117 of 117 rows accepted");
    }

    private List<String> everything(String name, Locale locale) throws IOException {
        List<String> texts = new ArrayList<>();
        for (List<String> line :
                List.of(
                        List.of("import", RUNS),
                        List.of("import", RUNS, "--format", "json"),
                        List.of("laws"),
                        List.of("allocate", "--compute", "5.76e23", "--law", "kaplan"))) {
            Locale.setDefault(locale);
            texts.add(CliRun.of(line).out());
        }
        for (String chart : List.of("isoloss", "isoflop", "loss-curves")) {
            Path figure = folder.resolve(name + chart + ".svg");
            Locale.setDefault(locale);
            CliRun.of("export", chart, RUNS, "--source-line", "--out", figure.toString())
                    .endsWith(ExitCode.DONE);
            texts.add(Files.readString(figure));
        }
        return texts;
    }
}
