package isoscope.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.testkit.SlowBackground;
import org.junit.jupiter.api.Test;

/// Typing in the dialog, faster than previews are drawn.
class ExportPreviewTest extends ExportFixture {
    private final SlowBackground slow = new SlowBackground();
    private final RecordedPictures drawn = new RecordedPictures();
    private final ExportViewModel typing =
            new ExportViewModel(subject(), memory, drawn, answers, slow);

    @Test
    void aLetterTypedCallsThePreviewOffThatIsBeingDrawn() {
        String title = "A figure of losses";
        for (int end = 1; end <= title.length(); end++) {
            typing.options().titleProperty().set(title.substring(0, end));
        }
        assertThat(slow.underWay("export-preview")).isOne();

        slow.endAll();
        assertThat(drawn.whole).containsExactly("A figure of losses");
        assertThat(drawn.rendered).hasSize(2);
        assertThat(typing.previewProperty().get()).isPresent();
    }

    @Test
    void closingCallsItOff() {
        typing.close();
        slow.endAll();
        assertThat(drawn.whole).isEmpty();
        assertThat(typing.previewProperty().get()).isEmpty();
    }
}
