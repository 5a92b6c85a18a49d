package isoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.runs.mapping.ColumnChoice;
import isoscope.runs.mapping.ColumnChoices;
import isoscope.runs.mapping.RunField;
import isoscope.session.data.RecentFiles;
import isoscope.session.data.RememberedMappings;
import isoscope.session.view.KeptLayout;
import isoscope.session.view.Layout;
import isoscope.session.view.LayoutFile;
import isoscope.testkit.DamagedFiles;
import isoscope.testkit.DirectBackground;
import isoscope.ui.export.FigureChoices;
import isoscope.ui.export.RememberedChoices;
import isoscope.ui.library.Favourites;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/// Whatever a file holds in which a window remembers something, the window goes on: what was not understood stays as it is
/// when more is remembered, and a file that was whole is whole afterwards. How many are read: see [DamagedFiles].
@Isolated
class DamagedMemoryTest {
    /// Writing waits for the disk.
    private static final int READ_FOR_ONE_WRITTEN = 50;

    private static final Clock CLOCK = Clock.systemUTC();
    private static final List<String> HEADERS = List.of("Model Size", "größe", "loss");
    private static final ColumnChoices CHOICES =
            ColumnChoices.NONE
                    .with(RunField.PARAMETERS, new ColumnChoice.Header("Model Size", 1e6))
                    .with(RunField.TOKENS, new ColumnChoice.Fixed(2e9))
                    .with(RunField.NAME, new ColumnChoice.Nowhere());

    @TempDir private Path folder;

    @Test
    void recentFiles() throws IOException {
        Path file = folder.resolve("recent-files");
        RecentFiles whole = new RecentFiles(file, CLOCK, new DirectBackground());
        whole.add(Path.of("/data/a.csv"), 7);
        whole.add(Path.of("/data/größe (2).csv"), 245);
        each(
                file,
                () -> {
                    RecentFiles files = new RecentFiles(file, CLOCK, new DirectBackground());
                    assertThat(files.filesProperty().get()).hasSizeLessThan(7);
                    return new Memory(files.trouble(), () -> files.add(Path.of("/b.csv"), 3));
                });
    }

    @Test
    void mappings() throws IOException {
        Path file = folder.resolve("mappings");
        RememberedMappings whole = new RememberedMappings(file);
        whole.remember(HEADERS, CHOICES);
        whole.remember(List.of("N", "D"), CHOICES);
        each(
                file,
                () -> {
                    RememberedMappings mappings = new RememberedMappings(file);
                    mappings.recall(HEADERS);
                    return new Memory(
                            mappings.trouble(), () -> mappings.remember(List.of("C"), CHOICES));
                });
    }

    @Test
    void favourites() throws IOException {
        Path file = folder.resolve("favourites");
        Files.writeString(file, "kaplan\nchinchilla-a3\nmy own law\n");
        each(
                file,
                () -> {
                    Favourites favourites = new Favourites(file, new DirectBackground());
                    return new Memory(favourites.trouble(), () -> {});
                });
    }

    @Test
    void layout() throws IOException {
        Path file = folder.resolve("layout");
        Files.writeString(
                file,
                """
                isoscope-layout 1
                scale 1.25
                inspector true
                width 412.5 runs side
                folded true Goodness of fit
                frame false 10.0,-4.0,1300.0,800.0
                """);
        each(
                file,
                () -> {
                    LayoutFile store = new LayoutFile(file);
                    Layout layout = store.read();
                    assertThat(layout.scaleProperty().get())
                            .isBetween(Layout.LEAST_SCALE, Layout.MOST_SCALE);
                    return new Memory(
                            store.trouble(),
                            new KeptLayout(layout, store, new DirectBackground())::keep);
                });
    }

    @Test
    void figureChoices() throws IOException {
        Path file = folder.resolve("figure");
        new RememberedChoices(file).remember(FigureChoices.STANDARD);
        each(
                file,
                () -> {
                    RememberedChoices choices = new RememberedChoices(file);
                    FigureChoices last = choices.recall();
                    return new Memory(choices.trouble(), () -> choices.remember(last));
                });
    }

    private static void each(Path file, Reader reader) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        DamagedFiles.each(
                file, List.of(whole), (_, bytes, input) -> check(file, bytes, input, reader));
    }

    private static void check(Path file, byte[] bytes, int input, Reader reader)
            throws IOException {
        Memory memory = reader.read();
        memory.trouble()
                .ifPresent(trouble ->
                        assertThat(trouble).startsWith(file.toString()).hasSizeLessThan(1000));
        if (input % READ_FOR_ONE_WRITTEN == 0) {
            memory.remembers().run();
            if (memory.trouble().isPresent()) {
                assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
            } else {
                assertThat(reader.read().trouble())
                        .as("after “%s”", new String(bytes, StandardCharsets.UTF_8))
                        .isEmpty();
            }
        }
    }

    /// Reads the file.
    @FunctionalInterface
    private interface Reader {
        Memory read();
    }

    /// A file that was read.
    ///
    /// @param remembers something more in it
    private record Memory(Optional<String> trouble, Runnable remembers) {}
}
