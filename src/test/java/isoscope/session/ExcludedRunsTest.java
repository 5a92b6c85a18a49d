package isoscope.session;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.fit.method.FitMethods;
import isoscope.law.sheet.Library;
import isoscope.runs.Run;
import isoscope.runs.file.RunFile;
import isoscope.saved.FoundData;
import isoscope.saved.SavedSession;
import isoscope.saved.Whereabouts;
import isoscope.session.data.Origin;
import isoscope.session.data.RememberedMappings;
import isoscope.session.file.SessionCapture;
import isoscope.testkit.DirectBackground;
import isoscope.testkit.Documents;
import isoscope.testkit.ScriptedMethod;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Runs left out stay left out while their file changes.
class ExcludedRunsTest {
    private static final Origin FILE = new Origin.Pasted("runs.csv", "");
    private static final String HEADER = "N,D,loss\n";
    private static final String NAMED = "name,N,D,loss\n";

    private String text = "";

    @Test
    void a_row_before_them_does_not_put_another_run_in_their_place() {
        Document document = open(HEADER + "1e8,1e9,3.9\n2e8,2e9,3.6\n3e8,3e9,9.9\n4e8,4e9,3.3\n");
        document.runSteps().exclude(Set.of("3"));

        reload(
                document,
                HEADER + "5e7,1e9,4.1\n1e8,1e9,3.9\n2e8,2e9,3.6\n3e8,3e9,9.9\n4e8,4e9,3.3\n");

        assertThat(excludedLosses(document)).containsExactly(9.9);
        assertThat(document.studyProperty().get().excluded()).containsExactly("4");
    }

    @Test
    void rows_in_another_order_are_found_by_their_values() {
        Document document = open(HEADER + "1e8,1e9,3.9\n2e8,2e9,8.8\n3e8,3e9,9.9\n4e8,4e9,3.3\n");
        document.runSteps().exclude(Set.of("2", "3"));

        reload(document, HEADER + "4e8,4e9,3.3\n3e8,3e9,9.9\n1e8,1e9,3.9\n2e8,2e9,8.8\n");

        assertThat(excludedLosses(document)).containsExactlyInAnyOrder(8.8, 9.9);
    }

    @Test
    void of_equal_rows_as_many_stay_left_out_as_were() {
        Document document = open(HEADER + "1e8,1e9,3.9\n3e8,3e9,9.9\n3e8,3e9,9.9\n4e8,4e9,3.3\n");
        document.runSteps().exclude(Set.of("2", "3"));

        reload(
                document,
                HEADER + "5e7,1e9,4.1\n1e8,1e9,3.9\n3e8,3e9,9.9\n3e8,3e9,9.9\n4e8,4e9,3.3\n");

        assertThat(document.studyProperty().get().excluded()).containsExactlyInAnyOrder("3", "4");
    }

    @Test
    void a_row_that_is_gone_leaves_no_other_out() {
        Document document = open(HEADER + "1e8,1e9,3.9\n2e8,2e9,9.9\n3e8,3e9,3.4\n4e8,4e9,3.3\n");
        document.runSteps().exclude(Set.of("2"));

        reload(document, HEADER + "1e8,1e9,3.9\n3e8,3e9,3.4\n4e8,4e9,3.3\n");

        assertThat(document.studyProperty().get().excluded()).isEmpty();
    }

    @Test
    void a_name_stays_left_out_when_its_numbers_change() {
        Document document = open(NAMED + "a,1e8,1e9,3.9\nb,2e8,2e9,9.9\nc,3e8,3e9,3.4\n");
        document.runSteps().exclude(Set.of("b"));

        reload(document, NAMED + "b,2e8,3e9,8.7\na,1e8,1e9,3.9\nc,3e8,3e9,3.4\n");

        assertThat(excludedLosses(document)).containsExactly(8.7);
    }

    @Test
    void undoing_the_reload_brings_back_what_was_left_out() {
        Document document = open(HEADER + "1e8,1e9,3.9\n2e8,2e9,9.9\n3e8,3e9,3.4\n");
        document.runSteps().exclude(Set.of("2"));
        reload(document, HEADER + "2e8,2e9,9.9\n1e8,1e9,3.9\n3e8,3e9,3.4\n");

        document.history().undo();

        assertThat(excludedLosses(document)).containsExactly(9.9);
        assertThat(document.studyProperty().get().excluded()).containsExactly("2");
    }

    @Test
    void a_session_finds_them_in_a_file_that_changed_since() throws IOException {
        Document before = open(HEADER + "1e8,1e9,3.9\n2e8,2e9,9.9\n3e8,3e9,8.8\n4e8,4e9,3.3\n");
        before.runSteps().exclude(Set.of("2", "3"));
        SavedSession saved = new SessionCapture(Optional.empty(), false).of(before.snapshot());

        text = HEADER + "5e7,1e9,4.1\n1e8,1e9,3.9\n2e8,2e9,9.9\n4e8,4e9,3.3\n";
        Document after = document();
        List<String> lost = new ArrayList<>();
        after.open(
                saved,
                List.of(new FoundData(saved.data().getFirst(), new Whereabouts.AtHand())),
                () -> true,
                lost::addAll,
                () -> {});

        assertThat(excludedLosses(after)).containsExactly(9.9);
        assertThat(lost).containsExactly("1 excluded run no longer exists.");
    }

    private Document open(String content) {
        text = content;
        Document document = document();
        document.data().open(FILE);
        return document;
    }

    private Document document() {
        return new Document(
                Library.ofCharts().splitting(),
                List.of(),
                (_, options) -> RunFile.read("runs.csv", text, options),
                new RememberedMappings(),
                new FitMethods(
                        List.of(new ScriptedMethod(problem -> Documents.found(problem.runs())))),
                new DirectBackground());
    }

    private void reload(Document document, String content) {
        text = content;
        document.data().reload();
    }

    private static Set<Double> excludedLosses(Document document) {
        Set<String> excluded = document.studyProperty().get().excluded();
        return document.studyProperty().get().runs().runs().stream()
                .filter(run -> excluded.contains(run.id()))
                .map(Run::loss)
                .collect(Collectors.toSet());
    }
}
