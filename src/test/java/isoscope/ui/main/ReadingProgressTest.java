package isoscope.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.fit.method.FitMethods;
import isoscope.law.sheet.Library;
import isoscope.runs.LoadOutcome;
import isoscope.runs.RunSet;
import isoscope.runs.table.ReadWatch;
import isoscope.session.Document;
import isoscope.session.data.LoadState;
import isoscope.session.data.Origin;
import isoscope.session.data.RememberedMappings;
import isoscope.task.Background;
import isoscope.testkit.DirectBackground;
import isoscope.testkit.Documents;
import isoscope.testkit.HeldBackground;
import isoscope.testkit.QuietDialogs;
import isoscope.testkit.ScriptedMethod;
import isoscope.testkit.SessionModels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The words of the window while a file is read.
class ReadingProgressTest {
    @TempDir private Path folder;

    @Test
    void rowsBytesAndShareAreToldWhileAFileIsRead() throws IOException {
        List<String> said = new ArrayList<>();
        List<Double> shares = new ArrayList<>();
        Document document =
                document(watch -> watch.at(1_204_000, 1_500_000), new DirectBackground());
        ReadingViewModel model =
                new ReadingViewModel(
                        document.data(), SessionModels.of(document, new QuietDialogs(), folder));
        model.reading().subscribe((was, is) -> said.add(is));
        model.readingShare().subscribe((was, is) -> shares.add(is));

        document.data().open(file(6_000_000));

        assertThat(said)
                .contains("Reading big.csv, 1,204,000 rows, 2 of 6 MB")
                .last()
                .isEqualTo("");
        assertThat(shares).contains(.25);
    }

    @Test
    void callingOffLeavesWhatWasOpen() throws IOException {
        HeldBackground background = new HeldBackground();
        Document document = document(watch -> {}, background);
        ReadingViewModel model =
                new ReadingViewModel(
                        document.data(), SessionModels.of(document, new QuietDialogs(), folder));
        document.data().open(file(10));
        assertThat(model.reading().getValue()).isEqualTo("Reading big.csv");

        model.cancelReading();

        assertThat(model.reading().getValue()).isEmpty();
        assertThat(document.data().loadStateProperty().get()).isEqualTo(new LoadState.Idle());
        assertThat(document.data().dataProperty().get()).isEmpty();
    }

    private Origin.File file(int size) throws IOException {
        return new Origin.File(Files.write(folder.resolve("big.csv"), new byte[size]));
    }

    private interface Step {
        void take(ReadWatch watch);
    }

    private static Document document(Step step, Background background) {
        return new Document(
                Library.ofCharts().splitting(),
                List.of(),
                (origin, options) -> {
                    step.take(options.watch());
                    return loaded();
                },
                new RememberedMappings(),
                new FitMethods(
                        List.of(new ScriptedMethod(problem -> Documents.found(problem.runs())))),
                background);
    }

    private static LoadOutcome loaded() {
        return Documents.loaded(new RunSet("big.csv", Documents.runs().runs()));
    }
}
