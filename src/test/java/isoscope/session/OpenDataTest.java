package isoscope.session;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.plot.Study;
import isoscope.testkit.CountedFits;
import isoscope.testkit.DirectBackground;
import isoscope.testkit.HeldBackground;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What opening does, and what it does when it cannot.
class OpenDataTest {
    private final CountedFits fits = new CountedFits();

    @Test
    void aFileThatCannotBeUsedLeavesWhatWasOpen() {
        Document document = fits.document(new DirectBackground());
        document.data().open(CountedFits.GOOD);
        Study before = document.studyProperty().get();

        document.data().open(CountedFits.BAD);

        assertThat(document.studyProperty().get()).isSameAs(before);
        assertThat(document.data().loadStateProperty().get())
                .isInstanceOfSatisfying(
                        LoadState.Failed.class, failed -> assertThat(failed.unread()).hasSize(1));
    }

    @Test
    void aFaultWhileReadingEndsTheReading() {
        HeldBackground background = new HeldBackground();
        Document document = fits.document(background);
        document.data().open(CountedFits.GOOD);

        background.fail("load");

        assertThat(document.data().loadStateProperty().get()).isEqualTo(new LoadState.Idle());
    }

    @Test
    void dismissingTheProblemsEndsTheFailure() {
        Document document = fits.document(new DirectBackground());
        document.data().open(CountedFits.BAD);

        document.data().dismissProblems();

        assertThat(document.data().loadStateProperty().get()).isEqualTo(new LoadState.Idle());
    }

    @Test
    void openingOtherDataForgetsWhatWasChosenAndSelectedAndCanBeUndone() {
        Document document = fits.document(new DirectBackground());
        document.data().open(CountedFits.GOOD);
        document.selection().select(Set.of("run-3"));
        document.runSteps().exclude(Set.of("run-1"));

        document.data().open(CountedFits.OTHER);

        assertThat(document.studyProperty().get().excluded()).isEmpty();
        assertThat(document.selection().selectedProperty().get()).isEmpty();

        document.history().undo();

        assertThat(document.studyProperty().get().excluded()).containsExactly("run-1");
    }
}
