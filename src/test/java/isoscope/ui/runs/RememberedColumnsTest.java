package isoscope.ui.runs;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.testkit.DirectBackground;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RememberedColumnsTest {
    private static final List<String> TABLE = List.of("lr", "seed, or\tso", "模型");
    private static final ColumnLayout LAYOUT =
            new ColumnLayout(
                    Set.of("file:lr", "D/N"), Map.of("file:seed, or\tso", 120.5, "N", 80.));

    @TempDir Path folder;

    @Test
    void aLayoutIsThereInTheNextRunOfTheProgramForTheSameColumnsInAnyOrder() {
        columns().remember(TABLE, LAYOUT);
        columns().remember(List.of(), ColumnLayout.DESIGNED.withToggled("Status", true));

        assertThat(columns().recall(TABLE)).isEqualTo(LAYOUT);
        assertThat(columns().recall(TABLE.reversed())).isEqualTo(LAYOUT);
        assertThat(columns().recall(List.of()).toggled()).containsExactly("Status");
        assertThat(columns().recall(List.of("lr"))).isEqualTo(ColumnLayout.DESIGNED);
    }

    @Test
    void theLatestLayoutOfATableHolds() throws IOException {
        columns().remember(TABLE, LAYOUT);
        columns().remember(TABLE, ColumnLayout.DESIGNED);

        assertThat(columns().recall(TABLE)).isEqualTo(ColumnLayout.DESIGNED);
        assertThat(Files.readAllLines(file())).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "isoscope-columns 2\n",
                "isoscope-columns 1\nlr",
                "isoscope-columns 1\nlr\tx\tN:wide",
                "isoscope-columns 1\nlr\t%\t",
                "isoscope-columns 1\nlr\t\tN:-5"
            })
    void aDamagedFileIsToldAndStays(String damaged) throws IOException {
        Files.writeString(file(), damaged);
        RememberedColumns columns = columns();

        assertThat(columns.trouble()).isPresent();
        columns.remember(TABLE, LAYOUT);

        assertThat(columns.recall(TABLE)).isEqualTo(LAYOUT);
        assertThat(file()).hasContent(damaged);
    }

    private RememberedColumns columns() {
        return new RememberedColumns(file(), new DirectBackground());
    }

    private Path file() {
        return folder.resolve("columns");
    }
}
