package isoscope.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.export.ExportFormat;
import isoscope.export.ExportSize;
import isoscope.plot.PageElements;
import isoscope.plot.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RememberedChoicesTest {
    private static final FigureChoices OTHER =
            new FigureChoices(
                    ExportFormat.PDF,
                    LengthUnit.INCHES,
                    new ExportSize(85, 60.5, 600, 7.5),
                    Theme.DARK,
                    PageElements.Legend.INSIDE,
                    true,
                    false,
                    true);

    @TempDir Path folder;

    @Test
    void whatWasChosenIsThereInTheNextRunOfTheProgram() {
        new RememberedChoices(file()).remember(OTHER);

        assertThat(new RememberedChoices(file()).recall()).isEqualTo(OTHER);
    }

    @Test
    void beforeAnythingWasChosenTheStandardHolds() {
        assertThat(new RememberedChoices(file()).recall()).isEqualTo(FigureChoices.STANDARD);
        assertThat(file()).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "{\"width\": 180}",
                "isoscope-figure 2\nformat=PDF\n",
                "isoscope-figure 1\n",
                "isoscope-figure 1\n=\n==\nformat",
                "format=PNG"
            })
    void aDamagedFileMeansTheStandardAndIsToldAndStays(String damaged) throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), damaged);
        RememberedChoices choices = new RememberedChoices(file());

        assertThat(choices.recall()).isEqualTo(FigureChoices.STANDARD);
        assertThat(choices.trouble()).get().asString().startsWith(file().toString());

        choices.remember(OTHER);
        assertThat(choices.recall()).isEqualTo(OTHER);
        assertThat(file()).content().isEqualTo(damaged);
    }

    @Test
    void aFileThatIsThereOrNotIsNoTrouble() {
        RememberedChoices choices = new RememberedChoices(file());
        assertThat(choices.trouble()).isEmpty();
        choices.remember(OTHER);
        assertThat(new RememberedChoices(file()).trouble()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "width-mm=1e9",
                "width-mm=NaN",
                "dpi=-3",
                "text-pt=many",
                "theme=PINK",
                "cursor=perhaps"
            })
    void aValueThatCannotBeTypedMeansTheStandard(String line) throws IOException {
        new RememberedChoices(file()).remember(OTHER);
        String name = line.substring(0, line.indexOf('=') + 1);
        String text = Files.readString(file()).replaceAll("(?m)^" + name + ".*$", line);
        Files.writeString(file(), text);

        assertThat(new RememberedChoices(file()).recall()).isEqualTo(FigureChoices.STANDARD);
    }

    @Test
    void aFileThatCannotBeWrittenIsNoObstacle() throws IOException {
        Files.writeString(folder.resolve("config"), "a file where the folder should be");
        RememberedChoices choices = new RememberedChoices(file());

        choices.remember(OTHER);

        assertThat(choices.recall()).isEqualTo(OTHER);
    }

    private Path file() {
        return folder.resolve("config").resolve("figure");
    }
}
