package isoscope.saved;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Places written by one system and read by another.
class SavedPlaceTest {
    private static final Path HERE = Path.of("/home/me/sweep");

    @Test
    void aFileInAFolderOfWindowsIsFound() {
        SavedPlace folder = new SavedPlace("C:\\data\\sweep", "sweep");
        SavedPlace file = new SavedPlace("C:\\data\\sweep\\lr\\x.csv", "sweep/lr/x.csv");

        assertThat(file.within(folder, HERE)).isEqualTo(HERE.resolve("lr").resolve("x.csv"));
        assertThat(file.name()).isEqualTo("x.csv");
        assertThat(new SavedPlace("\\\\host\\share\\x.csv", "").name()).isEqualTo("x.csv");
    }

    @Test
    void aWayFromTheSessionMayBeWrittenEitherWay() {
        Optional<Path> home = Optional.of(Path.of("/home/me"));

        assertThat(new SavedPlace("C:\\data\\lr\\x.csv", "lr\\x.csv").candidates(home))
                .contains(Path.of("/home/me/lr/x.csv"));
        assertThat(new SavedPlace("C:\\data\\lr\\x.csv", "lr/x.csv").candidates(home))
                .contains(Path.of("/home/me/lr/x.csv"));
    }

    @Test
    void elsewhereABackslashIsALetter() {
        SavedPlace folder = new SavedPlace("/data/sweep", "");
        SavedPlace file = new SavedPlace("/data/sweep/a\\b.csv", "");

        assertThat(file.name()).isEqualTo("a\\b.csv");
        assertThat(file.within(folder, HERE).getFileName()).hasToString("a\\b.csv");
    }

    @Test
    void aFileOfAnotherFolderIsTakenByItsName() {
        SavedPlace folder = new SavedPlace("/data/runs", "");

        assertThat(new SavedPlace("/data/runs2/x.csv", "").within(folder, HERE))
                .isEqualTo(HERE.resolve("x.csv"));
        assertThat(new SavedPlace("/data/runs/lr/../x.csv", "").within(folder, HERE))
                .isEqualTo(HERE.resolve("x.csv"));
        assertThat(new SavedPlace("/data/runs/../../etc/x.csv", "").within(folder, HERE))
                .isEqualTo(HERE.resolve("x.csv"));
        assertThat(folder.within(folder, HERE)).isEqualTo(HERE);
        assertThat(new SavedPlace("/data/runs/..", "").within(folder, HERE)).isEqualTo(HERE);
    }

    @Test
    void aWayFromTheSessionIsStoredWithSlashes() {
        Path session = Path.of("/home/me");

        assertThat(SavedPlace.of(HERE.resolve("lr").resolve("x.csv"), Optional.of(session)))
                .isEqualTo(new SavedPlace("/home/me/sweep/lr/x.csv", "sweep/lr/x.csv"));
    }
}
