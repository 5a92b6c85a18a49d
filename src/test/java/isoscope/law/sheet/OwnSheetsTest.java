package isoscope.law.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The folder of the user's own laws.
class OwnSheetsTest {
    private static final Library PUBLISHED = Library.load();

    @TempDir private Path folder;

    @Test
    void aSheetIsALawThatStandsBehindThePublishedOnes() throws IOException {
        write("experts/mine.toml", Sheets.OWN);
        OwnSheets own = OwnSheets.in(folder, () -> PUBLISHED);
        assertThat(own.problems()).isEmpty();
        Library library = PUBLISHED.with(own);
        assertThat(library.ids()).hasSize(PUBLISHED.ids().size() + 1).endsWith("mine");
        assertThat(library.byId("mine").orElseThrow().card().name()).isEqualTo("Mine");
    }

    @Test
    void aFolderThatIsNotThereHasNoLaws() {
        assertThat(OwnSheets.in(folder.resolve("none"), () -> PUBLISHED)).isEqualTo(OwnSheets.NONE);
    }

    @Test
    void aSheetThatCannotBeReadIsToldWithItsPlaceAndTheOthersAreRead() throws IOException {
        write("bad.toml", Sheets.OWN.replace("[optimum]", "[optima]"));
        write("good.toml", Sheets.OWN);
        write("notes.txt", "no law");
        OwnSheets own = OwnSheets.in(folder, () -> PUBLISHED);
        assertThat(own.sheets()).extracting(sheet -> sheet.card().id()).containsExactly("good");
        assertThat(own.problems())
                .singleElement()
                .asString()
                .contains("bad.toml: line 25, column 1: found the key optima");
    }

    @Test
    void noTwoLawsGoByOneIdOrName() throws IOException {
        write("kaplan.toml", Sheets.OWN);
        write("one.toml", Sheets.OWN);
        write("two.toml", Sheets.OWN);
        OwnSheets own = OwnSheets.in(folder, () -> PUBLISHED);
        assertThat(own.sheets()).extracting(sheet -> sheet.card().id()).containsExactly("one");
        assertThat(own.problems())
                .satisfiesExactly(
                        problem -> assertThat(problem).contains("another law has the id kaplan"),
                        problem -> assertThat(problem).contains("another law is called Mine"));
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
