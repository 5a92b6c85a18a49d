package isoscope.session;

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
    void aFileOfALaterVersionStaysAsItIs() throws IOException {
        Files.writeString(store(), "isoscope-mappings 2\nsomething\n");
        RememberedMappings memory = new RememberedMappings(store());

        memory.remember(HEADERS, CHOICES);

        assertThat(memory.recall(HEADERS)).isEqualTo(CHOICES);
        assertThat(store()).hasContent("isoscope-mappings 2\nsomething\n");
    }

    @Test
    void damagedLinesAreLeftOut() throws IOException {
        new RememberedMappings(store()).remember(HEADERS, CHOICES);
        String whole = Files.readString(store());
        Files.writeString(
                store(),
                whole
                        + "x\n\nx\tparameters\nx\tparameters=column:x\nx\tsize=none\nx\tloss=value:-1\n%zz\tloss=none\n");

        RememberedMappings memory = new RememberedMappings(store());

        assertThat(memory.recall(HEADERS)).isEqualTo(CHOICES);
        assertThat(memory.recall(List.of("x"))).isEqualTo(ColumnChoices.NONE);
    }

    private Path store() {
        return folder.resolve("mappings");
    }
}
