package isoscope.session.view;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.testkit.HeldBackground;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptLayoutTest {
    private static final String KEY = "layout";

    @TempDir private Path folder;

    private final HeldBackground background = new HeldBackground();
    private final Layout layout = new Layout();
    private boolean ended;

    @Test
    void nothingIsWrittenOnTheThreadThatAsks() {
        KeptLayout kept = kept();

        kept.keep();
        assertThat(store()).doesNotExist();

        background.run(KEY);
        assertThat(store()).exists();
    }

    @Test
    void writesFollowEachOtherAndTheLastOneWins() {
        KeptLayout kept = kept();
        kept.keep();
        layout.setScale(1.5);
        kept.keep();
        layout.setScale(2);
        kept.keep();
        assertThat(background.cancelled()).as("writes that overlap").isZero();

        background.run(KEY);
        assertThat(background.waiting()).containsExactly(KEY);
        background.run(KEY);

        assertThat(background.waiting()).isEmpty();
        assertThat(scale()).isEqualTo(2);
    }

    @Test
    void theWindowIsClosedOnlyWhenItsLayoutIsKept() {
        KeptLayout kept = kept();
        kept.keep();
        layout.setScale(1.5);

        kept.keep(() -> ended = true);
        background.run(KEY);
        assertThat(ended).isFalse();
        background.run(KEY);

        assertThat(ended).isTrue();
        assertThat(scale()).isEqualTo(1.5);
    }

    @Test
    void whatTheFileHoldsIsNotWrittenAgain() {
        KeptLayout kept = kept();
        kept.keep();
        background.run(KEY);

        kept.keep(() -> ended = true);

        assertThat(background.waiting()).isEmpty();
        assertThat(ended).isTrue();
    }

    @Test
    void aFileThatCannotBeWrittenHoldsNoWindowOpen() throws IOException {
        Files.writeString(folder.resolve("config"), "a file where the folder should be");
        KeptLayout kept = kept();

        kept.keep(() -> ended = true);
        background.run(KEY);
        assertThat(ended).isTrue();

        ended = false;
        kept.keep(() -> ended = true);
        background.fail(KEY);
        assertThat(ended).isTrue();
    }

    private KeptLayout kept() {
        return new KeptLayout(layout, new LayoutFile(store()), background);
    }

    private double scale() {
        return new LayoutFile(store()).read().scaleProperty().get();
    }

    private Path store() {
        return folder.resolve("config").resolve("layout");
    }
}
