package isoscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A figure in a file shows the layers that were asked for, with the cursor or without.
class ExportViewTest extends ExportFixture {
    @Test
    void aHiddenLayerIsNotDrawn() throws IOException {
        assertThat(drawing("allocation")).contains("GPT-3");
        assertThat(drawing("allocation", "--hide", "models")).doesNotContain("GPT-3");
    }

    @Test
    void severalLayersAreHidden() throws IOException {
        String all = drawing("isoloss");
        String few = drawing("isoloss", "--hide", "field,contours,models");
        assertThat(few.length()).isLessThan(all.length() / 2);
    }

    @Test
    void withoutTheCursorTheComputeIsNotSeen() throws IOException {
        String[] low = {"--compute", "1e20"};
        String[] high = {"--compute", "1e21"};
        assertThat(drawing("isoflop", low)).isNotEqualTo(drawing("isoflop", high));
        assertThat(drawing("isoflop", "--no-cursor", low[0], low[1]))
                .isEqualTo(drawing("isoflop", "--no-cursor", high[0], high[1]));
    }

    @Test
    void anUnknownLayerIsNamedWithTheNearestOne() throws IOException {
        CliRun run = export("isoloss", sweep(), "--hide", "contour");
        run.endsWith(ExitCode.USAGE);
        assertThat(run.err()).contains("--hide: found contour, expected one of field, contours");
        assertThat(run.err()).contains("did you mean contours");
    }

    /// The text of an SVG file of a chart of the sweep.
    private String drawing(String chart, String... options) throws IOException {
        Path svg = folder.resolve("a.svg");
        List<String> words = new ArrayList<>(List.of("export", chart, sweep()));
        words.addAll(List.of("--bootstrap", "0", "--force", "--out", svg.toString()));
        words.addAll(List.of(options));
        CliRun.of(words.toArray(String[]::new)).endsWith(ExitCode.DONE);
        return Files.readString(svg);
    }
}
