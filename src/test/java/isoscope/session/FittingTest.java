package isoscope.session;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.fit.FitOutcome;
import isoscope.plot.Study;
import isoscope.session.fit.FitState;
import isoscope.testkit.CountedFits;
import isoscope.testkit.DirectBackground;
import isoscope.testkit.Documents;
import isoscope.testkit.HeldBackground;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// When the law is fitted, and to what.
class FittingTest {
    private final CountedFits fits = new CountedFits();

    @Test
    void opensWithOneFitOfAllRuns() {
        Document document = fits.document(new DirectBackground());

        document.data().open(CountedFits.GOOD);

        assertThat(fits.runs()).containsExactly(Documents.runs().size());
    }

    @Test
    void excludingRunsFitsTheOthersAndUndoBringsThemBack() {
        Document document = fits.document(new DirectBackground());
        document.data().open(CountedFits.GOOD);
        int all = Documents.runs().size();

        document.runSteps().exclude(Set.of("run-1", "run-2"));
        document.history().undo();
        document.history().redo();

        assertThat(fits.runs()).containsExactly(all, all - 2, all, all - 2);
        assertThat(document.studyProperty().get().excluded()).containsOnly("run-1", "run-2");
    }

    @Test
    void theOldLawStaysWhileANewFitRuns() {
        HeldBackground background = new HeldBackground();
        Document document = fits.document(background);
        document.data().open(CountedFits.GOOD);
        background.run("load");
        background.run("fit");

        document.runSteps().exclude(Set.of("run-1"));

        assertThat(document.fitting().stateProperty().get()).isInstanceOf(FitState.Running.class);
        assertThat(document.studyProperty().get().fitted()).isNotNull();
    }

    @Test
    void theNewestFitWins() {
        HeldBackground background = new HeldBackground();
        Document document = fits.document(background);
        document.data().open(CountedFits.GOOD);
        background.run("load");

        document.runSteps().exclude(Set.of("run-1"));
        document.runSteps().exclude(Set.of("run-2"));
        background.run("fit");

        assertThat(background.cancelled()).isEqualTo(2);
        assertThat(fits.runs()).containsExactly(Documents.runs().size() - 2);
    }

    @Test
    void aFaultWhileFittingEndsTheFit() {
        HeldBackground background = new HeldBackground();
        Document document = fits.document(background);
        document.data().open(CountedFits.GOOD);
        background.run("load");

        background.fail("fit");

        assertThat(document.fitting().stateProperty().get())
                .isInstanceOfSatisfying(
                        FitState.Done.class,
                        done -> assertThat(done.outcome()).isInstanceOf(FitOutcome.Refused.class));
    }

    @Test
    void aFitKnowsTheNameOfItsData() {
        Document document = fits.document(new DirectBackground());

        document.data().open(CountedFits.GOOD);
        document.runSteps().exclude(Set.of(Documents.runs().runs().getFirst().id()));

        assertThat(fits.sources()).containsExactly("good.csv", "good.csv");
    }

    @Test
    void aFitThatWasCalledOffCanBeStartedAgain() {
        HeldBackground held = new HeldBackground();
        Document document = fits.document(held);
        document.data().open(CountedFits.GOOD);
        held.run("load");

        document.fitting().cancel();
        assertThat(document.fitting().stateProperty().get())
                .isEqualTo(new FitState.Done(new FitOutcome.Cancelled()));

        document.fitting().again();
        held.run("fit");
        assertThat(fits.runs()).containsExactly(Documents.runs().size());
    }

    @Test
    void movingComputeNeitherFitsNorMakesANewStudy() {
        Document document = fits.document(new DirectBackground());
        document.data().open(CountedFits.GOOD);
        Study before = document.studyProperty().get();

        document.looking().computeProperty().set(1e21);

        assertThat(document.studyProperty().get()).isSameAs(before);
        assertThat(fits.runs()).hasSize(1);
    }
}
