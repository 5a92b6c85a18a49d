package isoscope.chart;

import atlantafx.base.theme.PrimerLight;
import isoscope.export.MarkPainter;
import isoscope.fit.FitOutcome;
import isoscope.fit.FitProblem;
import isoscope.fit.method.SurfaceMethod;
import isoscope.law.ScalingLaw;
import isoscope.law.sheet.Library;
import isoscope.plot.AxisRanges;
import isoscope.plot.Figure;
import isoscope.plot.LaidOutFigure;
import isoscope.plot.Layer;
import isoscope.plot.Mark;
import isoscope.plot.Rgba;
import isoscope.plot.Study;
import isoscope.plot.Theme;
import isoscope.plot.charts.IsoLossFigure;
import isoscope.runs.LoadOutcome;
import isoscope.runs.file.KnownModels;
import isoscope.runs.file.RunFile;
import isoscope.testkit.Likeness;
import isoscope.testkit.OnScreen;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.application.Application;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@SuppressWarnings("NullAway.Init")
@ExtendWith(ApplicationExtension.class)
@OnScreen
class WindowAndFileTest {
    private static final int WIDTH = 860;
    private static final int HEIGHT = 560;

    private static Figure figure;
    private FigureView view;

    @BeforeAll
    static void describe() {
        figure = figure();
    }

    @Start
    void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        view = new FigureView(Theme.LIGHT);
        stage.setScene(new Scene(view, WIDTH, HEIGHT));
        stage.show();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void windowShowsWhatTheFileShows(Theme theme) {
        show(theme);
        // The file's text is kerned and the window's is not, so letters may lie a pixel apart.
        new Likeness(2, 75).check("window-" + theme, ofWindow(), ofFile(laidOut()));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void linesMarkersAndFieldsAreTheSameInWindowAndFile(Theme theme) {
        show(theme);
        LaidOutFigure wordless = wordless(laidOut());
        new Likeness(0.5, 20).check("wordless-" + theme, ofCanvas(wordless), ofFile(wordless));
    }

    /// Markers of one kind are painted together in the window and one by one in a file.
    @ParameterizedTest
    @EnumSource(Layer.Shape.class)
    void markersOfOneKindAreTheSameInWindowAndFile(Layer.Shape shape) {
        LaidOutFigure markers = markers(shape);
        new Likeness(0.5, 20).check("markers-" + shape, ofCanvas(markers), ofFile(markers));
    }

    private static LaidOutFigure markers(Layer.Shape shape) {
        Rgba colour = Rgba.of("#0969da");
        Mark.Line line = Mark.Line.solid(colour, 1.4);
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            double x = 10 + (i * 37) % (WIDTH - 20);
            double y = 10 + (i * 71) % (HEIGHT - 20);
            boolean isLine = i < 200;
            marks.add(
                    new Mark.Symbol(shape, x, y, 9, isLine ? null : colour, isLine ? line : null));
        }
        return new LaidOutFigure(WIDTH, HEIGHT, Rgba.of("#ffffff"), marks, List.of(), List.of());
    }

    private void show(Theme theme) {
        WaitForAsyncUtils.waitForAsyncFx(
                10_000,
                () -> {
                    view.themeProperty().set(theme);
                    view.figureProperty().set(figure);
                });
        Settled.laidOut(view);
    }

    private LaidOutFigure laidOut() {
        return Settled.laidOut(view);
    }

    private BufferedImage ofWindow() {
        return WaitForAsyncUtils.waitForAsyncFx(
                10_000, () -> SwingFXUtils.fromFXImage(view.snapshot(null, null), null));
    }

    private static BufferedImage ofCanvas(LaidOutFigure figure) {
        return WaitForAsyncUtils.waitForAsyncFx(
                10_000,
                () -> {
                    Canvas canvas = new Canvas(WIDTH, HEIGHT);
                    GraphicsContext gc = canvas.getGraphicsContext2D();
                    gc.setFill(FxMarkPainter.color(figure.background()));
                    gc.fillRect(0, 0, WIDTH, HEIGHT);
                    FxMarkPainter painter = new FxMarkPainter(gc, new FxTextRuler());
                    painter.paint(figure.marks());
                    painter.paint(figure.live());
                    return SwingFXUtils.fromFXImage(canvas.snapshot(null, null), null);
                });
    }

    private static BufferedImage ofFile(LaidOutFigure figure) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        new MarkPainter(graphics).paint(figure);
        graphics.dispose();
        return image;
    }

    private static LaidOutFigure wordless(LaidOutFigure figure) {
        return new LaidOutFigure(
                figure.width(),
                figure.height(),
                figure.background(),
                wordless(figure.marks()),
                wordless(figure.live()),
                figure.panels());
    }

    private static List<Mark> wordless(List<Mark> marks) {
        List<Mark> kept = new ArrayList<>();
        for (Mark mark : marks) {
            switch (mark) {
                case Mark.Text _ -> {}
                case Mark.Clipped clipped ->
                        kept.add(new Mark.Clipped(clipped.clip(), wordless(clipped.marks())));
                case Mark.Path _, Mark.Box _, Mark.Symbol _, Mark.Image _ -> kept.add(mark);
            }
        }
        return kept;
    }

    /// So many that names are crowded, and not so many that letters, which differ a little, are most of the figure.
    private static final int LAWS = 8;

    private static Figure figure() {
        var loaded = (LoadOutcome.Loaded) RunFile.read(Path.of("samples", "isoflop-synthetic.csv"));
        var fitted =
                (FitOutcome.Fitted)
                        SurfaceMethod.HUBER_LSE.fit(
                                FitProblem.of(loaded.runs().runs()), () -> false);
        List<ScalingLaw> laws = new ArrayList<>(Library.ofCharts().splitting().subList(0, LAWS));
        laws.add(fitted.scalingLaw().orElseThrow());
        Study study =
                new Study(
                        loaded.runs(),
                        Set.of(loaded.runs().runs().getFirst().id()),
                        Set.of(loaded.runs().runs().get(40).id()),
                        laws,
                        fitted,
                        null,
                        KnownModels.load(),
                        Set.of());
        return new IsoLossFigure(Layer.Plane.COMPUTE_PARAMETERS)
                .build(study, 5.76e23, AxisRanges.AUTOMATIC);
    }
}
