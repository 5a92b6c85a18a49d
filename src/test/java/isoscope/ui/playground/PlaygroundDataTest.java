package isoscope.ui.playground;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.runs.LoadOutcome.Loaded;
import isoscope.runs.Run;
import isoscope.runs.file.RunFile;
import isoscope.runs.table.ReadOptions;
import isoscope.session.Document;
import isoscope.session.data.Origin;
import isoscope.testkit.DirectBackground;
import isoscope.testkit.Documents;
import isoscope.ui.workspace.ChoiceViewModel.Option;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/// Runs that are drawn from laws, and opened.
class PlaygroundDataTest extends PlaygroundFixture {
    @Test
    void drawnRunsAreOpenedAsATableThatReadsAsTheSameRuns() {
        Document open = Documents.fitted();
        PlaygroundViewModel beside = shown(open, new DirectBackground());
        beside.openRuns();

        Origin.Pasted pasted = (Origin.Pasted) origin(open);
        assertThat(pasted.name()).isEqualTo("Drawn from Replication 2024, 0.5 % noise, seed 42");
        Loaded read = (Loaded) RunFile.read(pasted.name(), pasted.text(), ReadOptions.STANDARD);
        assertThat(read.runs().runs())
                .extracting(Run::parameters, Run::tokens, Run::compute, Run::loss)
                .isEqualTo(rows(draw().runs().runs()));

        open.history().undo();
        assertThat(origin(open)).isEqualTo(new Origin.Sample("test", "Test runs"));
    }

    private static Origin origin(Document document) {
        return document.data().dataProperty().get().orElseThrow().sources().getFirst().origin();
    }

    private static List<Tuple> rows(List<Run> runs) {
        return runs.stream()
                .map(run -> Tuple.tuple(run.parameters(), run.tokens(), run.compute(), run.loss()))
                .toList();
    }

    @Test
    void everyLawThatIsOfferedCanBeDrawnFrom() {
        for (Option law : model.inputs().law().optionsProperty().get()) {
            model.inputs().law().choose(law);

            assertThat(model.stateProperty().get().made()).as(law.name()).isPresent();
        }
    }

    @Test
    void theFitOfTheOpenRunsCanBeTheTruthAndTheCommandReadsItsFile() {
        PlaygroundViewModel fitted = shown(Documents.fitted(), new DirectBackground());
        fitted.inputs().law().choose(new Option("fitted", ""));

        Draw draw = fitted.stateProperty().get().made().orElseThrow();

        assertThat(draw.asked().law().id()).isEqualTo("fitted");
        assertThat(draw.setup().arguments(draw.asked().name())).contains("--law", "fit.json");
    }
}
