package isoscope.session.data;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.runs.mapping.ColumnChoice;
import isoscope.runs.mapping.ColumnChoices;
import isoscope.runs.mapping.RunField;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RememberedMappingsTest {
    private static final List<String> HEADERS = List.of("size, in M", "a\tb=c:d", "größe", "");
    private static final ColumnChoices CHOICES =
            ColumnChoices.NONE
                    .with(RunField.PARAMETERS, new ColumnChoice.Header("size, in M", 1e6))
                    .with(RunField.TOKENS, new ColumnChoice.Fixed(2e9))
                    .with(RunField.LOSS, new ColumnChoice.Header("a\tb=c:d"))
                    .with(RunField.UNIQUE_TOKENS, new ColumnChoice.RunName())
                    .with(RunField.GROUP, new ColumnChoice.Nowhere());

    @TempDir private Path folder;

    @Test
    void whatWasSaidIsThereTheNextTimeWhateverTheOrderOfColumns() {
        new RememberedMappings(store()).remember(HEADERS, CHOICES);

        RememberedMappings next = new RememberedMappings(store());

        assertThat(next.recall(HEADERS.reversed())).isEqualTo(CHOICES);
        assertThat(next.recall(List.of("size, in M"))).isEqualTo(ColumnChoices.NONE);
    }

    @Test
    void twoWindowsRememberBothTheirTables() {
        RememberedMappings one = new RememberedMappings(store());
        RememberedMappings other = new RememberedMappings(store());
        assertThat(other.recall(HEADERS)).isEqualTo(ColumnChoices.NONE);
        one.remember(HEADERS, CHOICES);
        other.remember(List.of("other", "table"), CHOICES);
        RememberedMappings next = new RememberedMappings(store());
        assertThat(next.recall(HEADERS)).isEqualTo(CHOICES);
        assertThat(next.recall(List.of("other", "table"))).isEqualTo(CHOICES);
    }

    @Test
    void theLatestWordHolds() {
        RememberedMappings memory = new RememberedMappings(store());
        memory.remember(HEADERS, CHOICES);
        ColumnChoices later = CHOICES.with(RunField.TOKENS, new ColumnChoice.Fixed(3e9));

        memory.remember(HEADERS, later);

        assertThat(new RememberedMappings(store()).recall(HEADERS)).isEqualTo(later);
    }

    @Test
    void theOldestAreForgotten() {
        RememberedMappings memory = new RememberedMappings(store());
        for (int i = 0; i <= 200; i++) {
            memory.remember(List.of("h" + i), CHOICES);
        }
        assertThat(memory.recall(List.of("h0"))).isEqualTo(ColumnChoices.NONE);
        assertThat(memory.recall(List.of("h1"))).isEqualTo(CHOICES);
    }

    @Test
    void tablesTooWideForTheFileDoNotSpoilIt() {
        RememberedMappings memory = new RememberedMappings(store());
        List<String> wide = List.of("h".repeat(5_000_000));
        memory.remember(HEADERS, CHOICES);

        memory.remember(wide, CHOICES);
        memory.remember(List.of("later"), CHOICES);

        RememberedMappings next = new RememberedMappings(store());
        assertThat(next.recall(List.of("later"))).isEqualTo(CHOICES);
        assertThat(next.recall(HEADERS)).isEqualTo(CHOICES);
        assertThat(next.recall(wide)).isEqualTo(ColumnChoices.NONE);
        assertThat(next.trouble()).isEmpty();
    }

    @Test
    void aFileThatCanBeKeptIsNoTrouble() {
        RememberedMappings memory = new RememberedMappings(store());

        memory.remember(HEADERS, CHOICES);

        assertThat(memory.trouble()).isEmpty();
        assertThat(store()).exists();
        assertThat(folder).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void aFileOfALaterVersionStaysAsItIs() throws IOException {
        staysAsItIs("isoscope-mappings 2\nsomething\n", "line 1: found “isoscope-mappings 2”");
    }

    @Test
    void aFileThatIsSomethingElseStaysAsItIs() throws IOException {
        staysAsItIs("", "line 1: found nothing");
        staysAsItIs("Words.\n", "line 1: found “Words.”");
        staysAsItIs("isoscope-mappings one\n", "expected “isoscope-mappings 1”");
    }

    @Test
    void ofADamagedFileTheWholeLinesAreUsedAndItStaysAsItIs() throws IOException {
        new RememberedMappings(store()).remember(HEADERS, CHOICES);
        String damaged =
                Files.readString(store())
                        + "x\n\nx\tparameters\nx\tparameters=column:x\nx\tsize=none\nx\tloss=value:-1\n%zz\tloss=none\n";
        Files.writeString(store(), damaged);

        RememberedMappings memory = new RememberedMappings(store());

        assertThat(memory.recall(HEADERS)).isEqualTo(CHOICES);
        assertThat(memory.recall(List.of("x"))).isEqualTo(ColumnChoices.NONE);
        staysAsItIs(damaged, "line 3: found “x”");
    }

    @Test
    void bytesThatAreNoTextStayAsTheyAre() throws IOException {
        byte[] bytes = {'i', (byte) 0xff, (byte) 0xfe, 0, 7};
        Files.write(store(), bytes);
        RememberedMappings memory = new RememberedMappings(store());

        memory.remember(HEADERS, CHOICES);

        assertThat(memory.trouble())
                .hasValueSatisfying(said -> assertThat(said).contains("bytes that are no text"));
        assertThat(Files.readAllBytes(store())).isEqualTo(bytes);
    }

    @Test
    void aFolderThatCannotBeWrittenToIsToldUntilItCan() throws IOException {
        Path blocked = Files.writeString(folder.resolve("blocked"), "a file, no folder");
        RememberedMappings memory = new RememberedMappings(blocked.resolve("mappings"));

        memory.remember(HEADERS, CHOICES);

        assertThat(memory.recall(HEADERS)).isEqualTo(CHOICES);
        assertThat(memory.trouble())
                .hasValueSatisfying(said -> assertThat(said).contains("could not be written"));

        Files.delete(blocked);
        memory.remember(List.of("later"), CHOICES);

        assertThat(memory.trouble()).isEmpty();
        assertThat(new RememberedMappings(blocked.resolve("mappings")).recall(HEADERS))
                .isEqualTo(CHOICES);
    }

    private void staysAsItIs(String content, String said) throws IOException {
        Files.writeString(store(), content);
        RememberedMappings memory = new RememberedMappings(store());

        memory.remember(List.of("more"), CHOICES);

        assertThat(memory.recall(List.of("more"))).isEqualTo(CHOICES);
        assertThat(memory.trouble())
                .hasValueSatisfying(
                        trouble -> assertThat(trouble).contains(store().toString(), said));
        assertThat(Files.readString(store())).isEqualTo(content);
    }

    private Path store() {
        return folder.resolve("mappings");
    }
}
