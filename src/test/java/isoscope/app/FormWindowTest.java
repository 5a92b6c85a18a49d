package isoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.testkit.OnScreen;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// A form of one's own, typed in the window.
@OnScreen
class FormWindowTest {

    @TempDir private Path folder;

    @RegisterExtension
    private final ProgramWindow window = new ProgramWindow(() -> folder.resolve("config"));

    @Test
    void anErrorIsPointedAtMendedFittedAndDrawn() {
        window.openSample();
        window.click("#rail-laws");
        window.click("#laws-tab-1");

        window.enter("#form-box", "E + A/N^alpha + B/D^");
        window.until("the error is seen", () -> window.isSeen("#form-error"));
        assertThat(window.text("#form-error"))
                .startsWith("E + A/N^alpha + B/D^\n                    ^\nExpected ");
        window.keepPicture("form-error.png");

        window.enter("#form-box", "E + A/N^alpha + B*D^-beta");
        window.until("the form is used", () -> window.isSeen("#use-method-form"));
        window.keepPicture("form-fitted.png");

        window.click("#rail-isoloss");
        window.until("the chart is there", () -> window.chart("isoloss").isPresent());
        window.keepPicture("form-isoloss.png");
    }
}
