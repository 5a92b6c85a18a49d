package isoscope.session.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutFileTest {
    private static final Layout.Frame FRAME = new Layout.Frame(-1200, 40, 1300, 800, true);

    @TempDir private Path folder;

    @Test
    void whatWasArrangedIsArrangedAgain() throws IOException {
        Layout layout = new Layout();
        layout.enlarge();
        layout.inspectorProperty().set(false);
        layout.width("runs side", 390).set(512.5);
        layout.folded("Goodness of fit").set(true);
        layout.folded("Layers").set(false);
        layout.frameProperty().set(Optional.of(FRAME));
        new LayoutFile(store()).write(LayoutFile.lines(layout));

        Layout read = new LayoutFile(store()).read();

        assertThat(read.scaleProperty().get()).isEqualTo(1.125);
        assertThat(read.inspectorProperty().get()).isFalse();
        assertThat(read.width("runs side", 390).get()).isEqualTo(512.5);
        assertThat(read.folded("Goodness of fit").get()).isTrue();
        assertThat(read.folded("Layers").get()).isFalse();
        assertThat(read.frameProperty().get()).contains(FRAME);
    }

    @Test
    void resettingGoesBackToWhatIsDesignedAndLeavesTheWindowWhereItIs() throws IOException {
        Layout layout = new Layout();
        layout.width("inspector", 296).set(400);
        layout.folded("Layers").set(true);
        layout.frameProperty().set(Optional.of(FRAME));
        new LayoutFile(store()).write(LayoutFile.lines(layout));
        Layout read = new LayoutFile(store()).read();
        read.shrink();

        read.width("inspector", 296);
        read.reset();

        assertThat(read.width("inspector", 296).get()).isEqualTo(296);
        assertThat(read.folded("Layers").get()).isFalse();
        assertThat(read.scaleProperty().get()).isEqualTo(1);
        assertThat(read.frameProperty().get()).contains(FRAME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "isoscope-layout 2\nscale 2",
                "isoscope-layout 1\nscale much\nwidth NaN inspector\nwidth 3 inspector\nframe\nnews",
                "isoscope-layout 1\nframe true 1,2,3\nframe true 1,2,3,4,5\nframe true 0,0,-5,900"
            })
    void aFileThatIsNotUnderstoodLeavesWhatIsDesigned(String text) throws IOException {
        Files.writeString(store(), text);

        LayoutFile file = new LayoutFile(store());
        Layout read = file.read();

        assertThat(read.scaleProperty().get()).isEqualTo(1);
        assertThat(read.width("inspector", 296).get()).isEqualTo(296);
        assertThat(read.frameProperty().get()).isEmpty();
        assertThat(file.trouble()).get().asString().startsWith(store().toString());
        file.write(LayoutFile.lines(read));
        assertThat(store()).content().isEqualTo(text);
    }

    @Test
    void theFirstLineThatIsNotUnderstoodIsToldAndTheOthersAreUsed() throws IOException {
        Files.writeString(
                store(),
                "isoscope-layout 1\nscale 1.5\nwidth wide\u0007 inspector\nfolded maybe x");
        LayoutFile file = new LayoutFile(store());

        assertThat(file.read().scaleProperty().get()).isEqualTo(1.5);
        assertThat(file.trouble())
                .contains(
                        store()
                                + ", line 3: found “width wide  inspector”,"
                                + " expected a line such as “scale 1.25”.");
    }

    @Test
    void aFileThatIsMissingOrWholeIsNoTrouble() throws IOException {
        LayoutFile file = new LayoutFile(store());
        Layout layout = file.read();
        assertThat(file.trouble()).isEmpty();
        layout.folded("Layers").set(true);
        layout.frameProperty().set(Optional.of(FRAME));
        file.write(LayoutFile.lines(layout));
        file.read();
        assertThat(file.trouble()).isEmpty();
    }

    @Test
    void everythingStaysBetweenThreeQuartersAndTwice() {
        Layout layout = new Layout();
        for (int i = 0; i < 30; i++) {
            layout.enlarge();
        }
        assertThat(layout.scaleProperty().get()).isEqualTo(2);
        for (int i = 0; i < 30; i++) {
            layout.shrink();
        }
        assertThat(layout.scaleProperty().get()).isEqualTo(0.75);
    }

    private Path store() {
        return folder.resolve("layout");
    }
}
