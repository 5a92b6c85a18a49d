package isoscope.app;

import isoscope.fit.HoldOut;
import isoscope.fit.method.FitMethods;
import isoscope.law.sheet.Library;
import isoscope.plot.AxisRanges;
import isoscope.plot.ColourBy;
import isoscope.plot.NumberStyle;
import isoscope.plot.Range;
import isoscope.quantity.ComputeUnit;
import isoscope.runs.ComputeCount;
import isoscope.runs.CurveRule;
import isoscope.runs.filter.ParsedFilter;
import isoscope.runs.filter.RunFilter;
import isoscope.saved.ThemeChoice;
import isoscope.session.Document;
import isoscope.session.Snapshot;
import isoscope.session.data.Origin;
import isoscope.session.data.RememberedMappings;
import isoscope.task.Background;
import isoscope.testkit.DirectBackground;
import isoscope.testkit.HeldDelay;
import isoscope.testkit.ScriptedDialogs;
import isoscope.testkit.SessionModels;
import isoscope.ui.session.SessionNotice;
import isoscope.ui.session.SessionViewModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;

/// Sessions of windows with real files, without the windows.
abstract class SessionFixture {
    static final String RUNS =
            """
            run,N,D,loss,corpus
            a,1e8,1e9,4,c4
            b,2e8,2e9,3.5,c4
            c,4e8,4e9,3.2,pile
            d,8e8,8e9,3.0,pile
            """;

    @TempDir Path folder;

    final ScriptedDialogs dialogs = new ScriptedDialogs();

    Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    Path config() throws IOException {
        return Files.createDirectories(folder.resolve("config"));
    }

    List<Path> unsaved() throws IOException {
        Path kept = config().resolve("unsaved");
        try (Stream<Path> all = Files.list(kept)) {
            return all.filter(path -> path.toString().endsWith(".isoscope")).toList();
        }
    }

    /// A window on what a killed one left: its locks are gone and its files are there.
    Window afterAKill() throws IOException {
        for (Path kept : unsaved()) {
            Path left = kept.resolveSibling("left-" + kept.getFileName());
            Files.move(kept, left);
        }
        Window window = new Window();
        window.session.lookForLost();
        return window;
    }

    /// The parts behind a window, and what it says.
    final class Window {
        final HeldDelay delay = new HeldDelay();
        final Document document;
        final SessionViewModel session;
        boolean closed;

        Window() throws IOException {
            this(new DirectBackground());
        }

        Window(Background background) throws IOException {
            document =
                    new Document(
                            Library.ofCharts().splitting(),
                            List.of(),
                            new OriginLoader(),
                            new RememberedMappings(),
                            FitMethods.all(),
                            background);
            session = SessionModels.of(document, dialogs, config(), background, delay);
        }

        void open(Path file) {
            document.data().open(new Origin.File(file));
        }

        Path saveAs(String name) {
            Path file = folder.resolve(name);
            dialogs.answer(file);
            session.saveAs();
            return file;
        }

        /// One choice of every kind.
        void choose() {
            document.runSteps().exclude(Set.of("c"));
            document.runSteps().useCurveRule(new CurveRule.Minimum());
            document.runSteps().countCompute(ComputeCount.SIX_ND);
            if (RunFilter.parse("corpus = 'pile'", List.of("corpus"))
                    instanceof ParsedFilter.Parsed(RunFilter filter)) {
                document.runSteps().showOnly(filter);
            }
            document.figureSteps().colourBy(new ColourBy.Column("corpus"));
            document.fitSteps().useMethod("least-squares");
            document.fitSteps().pin("E", 1.7);
            document.fitSteps().setHuberDelta(2e-3);
            document.fitSteps().holdOut(new HoldOut.Rule.None());
            document.fitting()
                    .bootstrapProperty()
                    .set(document.fitting().bootstrapProperty().get().withConfidence(.9));
            document.laws().toggle("kaplan");
            document.laws().toggle("besiroglu");
            document.figureSteps().showLayer("contours", false);
            document.looking().computeProperty().set(3e22);
            document.looking().computeUnitProperty().set(ComputeUnit.PF_DAYS);
            document.looking().themeProperty().set(ThemeChoice.DARK);
            document.figureSteps().writeNumbers(NumberStyle.POWERS);
            document.looking()
                    .views()
                    .track("isoloss")
                    .jump(AxisRanges.AUTOMATIC.with("x", new Range(1e18, 1e20)));
            document.looking().views().word("workspace", "runs").set("isoloss");
        }

        /// The contents of a session, without how long ago files were written.
        List<Object> same() {
            Snapshot now = document.snapshot();
            return List.of(
                    now.data().orElseThrow().runs(), now.choices(), now.bootstrap(), now.look());
        }

        int runs() {
            return document.data().dataProperty().get().map(set -> set.runs().size()).orElse(0);
        }

        String title() {
            return session.title().getValue();
        }

        Optional<SessionNotice> notice() {
            return session.noticeProperty().get();
        }

        Optional<String> offer() {
            return session.offerProperty().get();
        }

        void close() {
            session.close(() -> closed = true);
        }
    }
}
