package isoscope.session;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.law.ScalingLaw;
import isoscope.testkit.Documents;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Which laws are compared, and which judges.
class LawSelectionTest {
    @Test
    void startsWithThePublishedLawsPeopleCompare() {
        Document document = Documents.empty();

        assertThat(shownLaws(document)).containsExactly("kaplan", "chinchilla-a1", "chinchilla-a3");
        assertThat(judge(document)).isEqualTo("chinchilla-a3");
    }

    @Test
    void openingDataAddsTheFittedLawAndLetsItJudge() {
        Document document = Documents.fitted();

        assertThat(shownLaws(document)).containsExactly("kaplan", "chinchilla-a3", "fitted");
        assertThat(judge(document)).isEqualTo("fitted");
        assertThat(document.studyProperty().get().fitted()).isNotNull();
    }

    @Test
    void aLawWithoutALossSurfaceDoesNotJudge() {
        Document document = Documents.empty();

        document.laws().showOnly("chinchilla-a1");

        assertThat(judge(document)).isEqualTo("chinchilla-a3");
    }

    @Test
    void withoutAFitAReplicationThatIsShownJudges() {
        Document document = Documents.empty();

        document.laws().toggle("besiroglu");

        assertThat(judge(document)).isEqualTo("besiroglu");
    }

    @Test
    void aLawCanBeAddedMutedAndPutAway() {
        Document document = Documents.empty();

        document.laws().toggle("besiroglu");
        assertThat(shownLaws(document)).contains("besiroglu");

        document.laws().toggle("besiroglu");
        assertThat(shownLaws(document)).doesNotContain("besiroglu");
        assertThat(document.laws().slotsProperty().get())
                .extracting(LawSlot::id)
                .contains("besiroglu");

        document.laws().remove("besiroglu");
        assertThat(document.laws().slotsProperty().get())
                .extracting(LawSlot::id)
                .doesNotContain("besiroglu");
    }

    @Test
    void oneLawCanBeShownAlone() {
        Document document = Documents.fitted();

        document.laws().showOnly("chinchilla-a3");

        assertThat(shownLaws(document)).containsExactly("chinchilla-a3");
    }

    private static List<String> shownLaws(Document document) {
        return document.studyProperty().get().laws().stream().map(ScalingLaw::id).toList();
    }

    private static String judge(Document document) {
        return document.laws().referenceLawProperty().get().map(ScalingLaw::id).orElse("");
    }
}
