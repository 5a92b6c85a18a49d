package isoscope.ui.tour;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.plot.AxisRanges;
import isoscope.plot.Range;
import isoscope.session.Document;
import isoscope.testkit.Documents;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PresentationViewModelTest {
    private final Document document = Documents.empty();
    private final PresentationViewModel model = new PresentationViewModel(document);

    @Test
    void leavingGivesBackTheView() {
        AxisRanges zoomed = new AxisRanges(Map.of("compute", new Range(1e20, 1e22)));
        document.looking().views().track("isoloss").jump(zoomed);
        model.enter();
        document.looking().computeProperty().set(1e19);
        document.looking().views().track("isoloss").jump(AxisRanges.AUTOMATIC);

        model.leave();

        assertThat(document.looking().computeProperty().get()).isEqualTo(5.76e23);
        assertThat(document.looking().views().ranges()).containsEntry("isoloss", zoomed);
    }

    @Test
    void theHistoryOfAViewThatWasNotChangedStays() {
        document.looking()
                .views()
                .track("isoloss")
                .jump(new AxisRanges(Map.of("compute", new Range(1e20, 1e22))));

        model.toggle();
        model.toggle();

        assertThat(document.looking().views().track("isoloss").hasEarlierProperty().get()).isTrue();
        assertThat(model.presentingProperty().get()).isFalse();
    }

    @Test
    void oneHelpIsInHandAtATimeAndNoneAfterThePresentation() {
        model.enter();
        model.toggle(PointerAid.SPOTLIGHT);
        model.toggle(PointerAid.PEN);
        assertThat(model.aidProperty().get()).isEqualTo(PointerAid.PEN);
        model.toggleBlank();
        model.marks().begin(0, 0);

        model.leave();

        assertThat(model.aidProperty().get()).isEqualTo(PointerAid.NONE);
        assertThat(model.blankProperty().get()).isFalse();
        assertThat(model.marks().strokesProperty().get()).isEmpty();
    }

    @Test
    void strokesGoWithTheirPage() {
        PenMarks marks = new PenMarks();
        marks.begin(0.1, 0.2);
        marks.draw(0.3, 0.4);
        marks.begin(0.5, 0.5);
        marks.takeBack();
        marks.turnTo(1);
        assertThat(marks.strokesProperty().get()).isEmpty();
        marks.begin(0.9, 0.9);
        marks.clear();
        marks.turnTo(0);

        assertThat(marks.strokesProperty().get())
                .containsExactly(new PenStroke(List.of(0.1, 0.2, 0.3, 0.4)));
    }

    @Test
    void aScreenSaysHowLargeEverythingIs() {
        assertThat(PresentationSize.of(1280, 720)).isEqualTo(1);
        assertThat(PresentationSize.of(1440, 900)).isEqualTo(1);
        assertThat(PresentationSize.of(2880, 1620)).isEqualTo(2);
        assertThat(PresentationSize.of(800, 600)).isEqualTo(0.7);
    }
}
