package isoscope.saved;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.runs.mapping.ColumnChoices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which of several places are compared with what a session remembers.
class DataSearchTest {
    private static final String TEXT = "N,D,loss";

    @TempDir private Path folder;

    private final List<Path> listed = new ArrayList<>();

    @Test
    void afterAFolderThatIsWholeNoOtherIsCompared() throws IOException {
        Path was = sweep("was", TEXT);
        Path beside = sweep("home/sweep", TEXT);

        assertThat(found(was, false)).isEqualTo(new Whereabouts.AtPath(was, List.of()));
        assertThat(listed).containsExactly(was);

        Files.writeString(was.resolve("x.csv"), "others!!");
        listed.clear();
        assertThat(found(was, false)).isEqualTo(new Whereabouts.AtPath(beside, List.of()));
        assertThat(listed).containsExactly(was, beside);
    }

    @Test
    void calledOffNoFolderIsListed() throws IOException {
        found(sweep("was", TEXT), true);

        assertThat(listed).isEmpty();
    }

    private Path sweep(String name, String text) throws IOException {
        Path sweep = Files.createDirectories(folder.resolve(name));
        Files.writeString(sweep.resolve("x.csv"), text);
        return sweep;
    }

    private Whereabouts found(Path was, boolean cancelled) {
        SavedFile file =
                new SavedFile(
                        new SavedPlace(was.resolve("x.csv").toString(), ""),
                        TEXT.length(),
                        Bytes.of(TEXT).sha256(),
                        ColumnChoices.NONE,
                        Optional.empty());
        return new DataSearch(Optional.of(folder.resolve("home")), this::list, watch(cancelled))
                .find(
                        new SavedData.Folder(
                                new SavedPlace(was.toString(), "sweep"), List.of(file), List.of()));
    }

    private List<Path> list(Path place) {
        listed.add(place);
        return List.of();
    }

    private static SearchWatch watch(boolean cancelled) {
        return new SearchWatch() {
            @Override
            public void at(SavedFile file, long bytes) {}

            @Override
            public boolean cancelled() {
                return cancelled;
            }
        };
    }
}
