package isoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.testkit.OnScreen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// A session that is passed on to somebody else.
@OnScreen
class ShareWindowTest {
    @TempDir private Path folder;

    @RegisterExtension
    private final ProgramWindow window = new ProgramWindow(() -> folder.resolve("config"));

    @Test
    void aSharedSessionOpensWhereItsDataAreNot() throws IOException {
        Path data = Files.createDirectory(folder.resolve("secret-project")).resolve("runs.csv");
        Files.writeString(
                data,
                Files.readString(ProgramWindow.SAMPLE)
                        + "# logged by ada@example.org to /mnt/ada/logs/7\n");
        window.open(data);
        window.untilSays(".data-name", "runs.csv");
        share("share-light.png");
        window.press(KeyCode.ESCAPE);
        window.until("the dialog is gone", () -> !window.isSeen("#share-dialog"));
        window.press(KeyCode.CONTROL, KeyCode.L);
        share("share-dark.png");
        Path shared = folder.resolve("shared.isoscope");
        window.answer(shared);
        window.click("#share-save");
        window.until("the dialog is gone", () -> !window.isSeen("#share-dialog"));
        assertThat(shared).content().doesNotContain("secret-project");
        assertThat(window.title()).doesNotContain("shared");

        Files.delete(data);
        window.open(shared);
        window.until("it is open", () -> window.title().equals("shared – Isoscope"));
        assertThat(window.text(".data-count")).isEqualTo("117 runs");
    }

    private void share(String picture) {
        window.click("#data-menu");
        window.clickItem("Share session…");
        window.until("it is searched", () -> window.isSeen("#share-traces"));
        assertThat(window.texts("#share-traces .label"))
                .contains("a path: /mnt/ada/logs/7", "an e-mail address: ada@example.org");
        window.keepPicture(picture);
    }
}
