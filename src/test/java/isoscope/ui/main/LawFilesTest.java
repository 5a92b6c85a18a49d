package isoscope.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.FitProblem;
import isoscope.fit.method.FitMethods;
import isoscope.law.ScalingLaw;
import isoscope.quantity.Series;
import isoscope.report.FitResult;
import isoscope.report.FitTexts;
import isoscope.report.Selection;
import isoscope.runs.Run;
import isoscope.session.Document;
import isoscope.session.LawSlot;
import isoscope.session.data.OpenMode;
import isoscope.session.data.RecentFiles;
import isoscope.session.view.Layout;
import isoscope.testkit.DirectBackground;
import isoscope.testkit.Documents;
import isoscope.testkit.MadeTourFiles;
import isoscope.testkit.ScriptedDialogs;
import isoscope.testkit.SessionModels;
import isoscope.testkit.Studies;
import isoscope.testkit.Sweeps;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Saved fits that are opened in the window.
class LawFilesTest {
    @TempDir private Path folder;

    private final Document document = Documents.empty();
    private final ScriptedDialogs dialogs = new ScriptedDialogs();

    @Test
    void aSavedFitComesToHandAsALawAndIsShown() throws IOException {
        Path file = save("fit.json", "huber-lse", 3);

        opening().open(file);

        assertThat(slot("fit.json")).map(LawSlot::name).hasValue("Fit of runs.csv");
        assertThat(slot("fit.json")).map(LawSlot::shown).hasValue(true);
        assertThat(document.data().dataProperty().get()).isEmpty();
        assertThat(document.studyProperty().get().laws())
                .extracting(ScalingLaw::id)
                .contains("fit.json");
        assertThat(dialogs.reports()).isEmpty();
        document.history().undo();
        assertThat(slot("fit.json")).isEmpty();
        assertThat(document.laws().byId("fit.json")).isPresent();
    }

    @Test
    void askedForOrAddedItIsALawToo() throws IOException {
        dialogs.answer(save("FIT.JSON", "isoflop", 3));
        opening().askOpen();
        opening().open(List.of(save("other.json", "kaplan-joint", 4)), OpenMode.ADD);

        assertThat(slot("fit.json")).isPresent();
        assertThat(slot("other.json")).isPresent();
    }

    @Test
    void runsBesideItAreOpenedAndFitted() throws IOException {
        Path runs = Files.writeString(folder.resolve("runs.json"), "[{\"N\": 1e9, \"D\": 2e10}]");

        opening().open(List.of(runs, save("fit.json", "huber-lse", 3)), OpenMode.REPLACE);

        assertThat(document.data().dataProperty().get()).isPresent();
        assertThat(slot("fit.json")).isPresent();
        assertThat(slot("fitted")).isPresent();
    }

    @Test
    void runsOpenedAfterItGetALawOfTheirOwn() throws IOException {
        OpeningViewModel opening = opening();
        opening.open(save("fit.json", "huber-lse", 3));

        opening.open(Path.of("runs.csv"));

        assertThat(slot("fitted")).map(LawSlot::shown).hasValue(true);
        assertThat(slot("fit.json")).isPresent();
    }

    @Test
    void twoFilesOfOneNameAreTwoLaws() throws IOException {
        Files.createDirectory(folder.resolve("a"));
        Files.createDirectory(folder.resolve("b"));
        OpeningViewModel opening = opening();

        opening.open(save("a/fit.json", "huber-lse", 3));
        opening.open(save("b/fit.json", "huber-lse", 4));

        assertThat(document.laws().slotsProperty().get())
                .extracting(LawSlot::name)
                .contains("Fit of runs.csv", "Fit of runs.csv, fit.json-2");
        assertThat(document.laws().byId("fit.json"))
                .isNotEqualTo(document.laws().byId("fit.json-2"));
    }

    @Test
    void aFileSavedAnewTakesThePlaceOfItsLaw() throws IOException {
        OpeningViewModel opening = opening();
        opening.open(save("fit.json", "huber-lse", 3));
        Optional<ScalingLaw> before = document.laws().byId("fit.json");

        opening.open(save("fit.json", "huber-lse", 4));

        assertThat(document.laws().byId("fit.json")).isPresent().isNotEqualTo(before);
        assertThat(slot("fit.json").orElseThrow().law())
                .isEqualTo(document.laws().byId("fit.json"));
        assertThat(document.laws().slotsProperty().get())
                .filteredOn(slot -> slot.id().startsWith("fit.json"))
                .hasSize(1);
    }

    @Test
    void whatNoChartCanShowOrNobodyCanReadIsReported() throws IOException {
        OpeningViewModel opening = opening();
        opening.open(save("size.json", "kaplan-n-floor", 3));
        Path broken =
                Files.writeString(
                        folder.resolve("broken.json"),
                        "{\"schema\": \"isoscope.fit/1\", \"form\": \"spline\"}");
        opening.open(broken);

        assertThat(dialogs.reports()).hasSize(2);
        assertThat(dialogs.reports().get(0))
                .contains("size.json holds a law that does not split compute");
        assertThat(dialogs.reports().get(1)).contains("broken.json", "spline");
        assertThat(document.laws().byId("size.json")).isEmpty();
    }

    private OpeningViewModel opening() {
        return new MainViewModel(
                        document,
                        SessionModels.of(document, dialogs, folder),
                        dialogs,
                        new RecentFiles(
                                folder.resolve("recent"),
                                SessionModels.CLOCK,
                                new DirectBackground()),
                        new Layout(),
                        List.of(),
                        List.of("runs"),
                        MadeTourFiles.of(document, dialogs))
                .opening();
    }

    private Optional<LawSlot> slot(String id) {
        return document.laws().slotsProperty().get().stream()
                .filter(slot -> slot.id().equals(id))
                .findFirst();
    }

    private Path save(String name, String method, int seed) throws IOException {
        List<Run> runs =
                Sweeps.isoFlop(Studies.TRUTH, Series.logSpaced(1e19, seed * 1e21, 5), 4, 7);
        Fitted fitted =
                (Fitted)
                        FitMethods.all()
                                .byId(method)
                                .orElseThrow()
                                .fit(
                                        new FitProblem(
                                                "runs.csv", runs, FitProblem.of(runs).settings()),
                                        () -> false);
        FitResult result =
                new FitResult(
                        "runs.csv", fitted, Optional.empty(), Selection.without(List.of(), 0), "");
        return Files.writeString(folder.resolve(name), FitTexts.of(result).json());
    }
}
