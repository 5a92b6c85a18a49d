package isoscope.plot.charts;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.export.AwtTextRuler;
import isoscope.law.ScalingLaw;
import isoscope.plot.AxisRanges;
import isoscope.plot.ColourBy;
import isoscope.plot.Figure;
import isoscope.plot.LaidOutFigure;
import isoscope.plot.Layer.Plane;
import isoscope.plot.Mark;
import isoscope.plot.PageElements;
import isoscope.plot.Paint;
import isoscope.plot.Study;
import isoscope.plot.TextRun;
import isoscope.plot.Theme;
import isoscope.plot.layout.FigureLayout;
import isoscope.plot.layout.Palette;
import isoscope.quantity.Quantity;
import isoscope.quantity.Series;
import isoscope.runs.Run;
import isoscope.runs.RunSet;
import isoscope.testkit.Laws;
import isoscope.testkit.Studies;
import isoscope.testkit.Sweeps;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The words of figures on paper about what they draw.
class SaidOnPaperTest {
    @Test
    void excludedRunsAreCalledSo() {
        Study study = Studies.fittedSweep();
        List<FigureBuilder> builders =
                List.of(
                        new IsoLossFigure(Plane.COMPUTE_PARAMETERS),
                        new IsoFlopFigure(),
                        new LossCurvesFigure(Quantity.COMPUTE));
        for (FigureBuilder builder : builders) {
            assertThat(words(study, builder)).as(builder.id()).contains("excluded");
            assertThat(
                            words(
                                    study.withFit(
                                            Set.of(),
                                            Set.of(),
                                            Objects.requireNonNull(study.fitted())),
                                    builder))
                    .as(builder.id())
                    .doesNotContain("excluded");
        }
    }

    @Test
    void parityCountsTheRunsOutsideItsAxes() {
        Study study = Studies.withOutliers();
        List<Run> runs = new ArrayList<>(study.runs().runs());
        runs.add(Sweeps.run("diverged", Studies.TRUTH, 1e9, 3e10, 1.5));
        Study diverged =
                study.withRuns(new RunSet("noisy.csv", runs))
                        .withFit(
                                Set.of("diverged", "far above"),
                                Set.of(),
                                Objects.requireNonNull(study.fitted()));
        assertThat(words(diverged, parity())).contains("1 run outside the axes (1 excluded)");
        assertThat(words(Studies.fittedSweep(), parity())).doesNotContain("outside");
    }

    @Test
    void aLawThatMissesItsLastPointsPredictsNothing() {
        assertThat(words(bent(0.1), new LossCurvesFigure(Quantity.COMPUTE), 1e21))
                .contains("No prediction")
                .doesNotContain("predicts");
        assertThat(words(bent(0), new LossCurvesFigure(Quantity.COMPUTE), 1e21))
                .contains("Envelope predicts about")
                .doesNotContain("No prediction");
    }

    @Test
    void aBarThatIsCutSaysSo() {
        Study study = Studies.published("chinchilla-a3", "kaplan");
        assertThat(words(study, new AllocationFigure(), 1e30)).contains("› ");
        assertThat(words(study, new AllocationFigure(), 1e22)).doesNotContain("›");
    }

    @Test
    void lawsOfOneColourDifferInTheirDashes() {
        List<ScalingLaw> laws =
                Stream.of(
                                "kaplan",
                                "chinchilla-a1",
                                "chinchilla-a2",
                                "chinchilla-a3",
                                "besiroglu",
                                "twenty-to-one")
                        .map(Laws::published)
                        .toList();
        assertThat(laws.stream().map(law -> LawStyle.of(law).line().in(Paint.FOREGROUND).dash()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void noGroupHasTheColourOfALaw(Theme theme) {
        Palette palette = Palette.of(theme);
        List<Paint> laws = Arrays.stream(Paint.values()).filter(SaidOnPaperTest::isOfLaw).toList();
        Arrays.stream(Paint.values())
                .filter(paint -> paint.name().startsWith("CATEGORY"))
                .forEach(paint ->
                        assertThat(laws.stream().map(palette::colour))
                                .doesNotContain(palette.colour(paint)));
    }

    private static boolean isOfLaw(Paint paint) {
        return Set.of(Paint.KAPLAN, Paint.CHINCHILLA, Paint.FITTED, Paint.REPLICATION)
                        .contains(paint)
                || paint.name().startsWith("LAW");
    }

    @Test
    void onlyChartsOfRunsSayWhatColoursThem() {
        Study study = Studies.fittedSweep().withColouredBy(new ColourBy.Group());
        assertThat(words(study, new IsoLossFigure(Plane.COMPUTE_PARAMETERS)))
                .contains("coloured by");
        assertThat(words(study, new AllocationFigure())).doesNotContain("coloured by");
    }

    @Test
    void aPriceSaysByWhichLaw() {
        Figure fitted =
                new IsoLossFigure(Plane.COMPUTE_PARAMETERS)
                        .build(Studies.fittedSweep(), 1e22, AxisRanges.AUTOMATIC);
        assertThat(fitted.panels().toString()).contains(" by the fit");
    }

    private static FigureBuilder parity() {
        return new ParityFigure(Quantity.PARAMETERS);
    }

    /// Runs on one power law but for the last two, which are lower.
    private static Study bent(double by) {
        List<Run> runs = new ArrayList<>();
        double[] computes = Series.logSpaced(1e18, 1e20, 24).toArray();
        for (int i = 0; i < computes.length; i++) {
            double loss = 1.8 + 2000 * Math.pow(computes[i], -0.18);
            double low = i < 21 ? (i % 2 == 0 ? 0.001 : -0.001) : -by;
            runs.add(
                    new Run(
                            "run-" + i,
                            "",
                            Math.sqrt(computes[i] / 120),
                            20 * Math.sqrt(computes[i] / 120),
                            computes[i],
                            loss * (1 + low),
                            null,
                            1));
        }
        return Studies.of(new RunSet("runs.csv", runs), "kaplan");
    }

    private static String words(Study study, FigureBuilder builder) {
        return words(study, builder, 5.76e23);
    }

    private static String words(Study study, FigureBuilder builder, double compute) {
        Figure figure = builder.build(study, compute, AxisRanges.AUTOMATIC);
        LaidOutFigure page =
                FigureLayout.layout(
                        figure.withNote(study.noteOn(figure)),
                        PageElements.NONE,
                        765,
                        510,
                        Theme.LIGHT,
                        new AwtTextRuler());
        return Stream.concat(page.marks().stream(), page.live().stream())
                .filter(Mark.Text.class::isInstance)
                .map(mark ->
                        ((Mark.Text) mark)
                                .text().stream().map(TextRun::text).collect(Collectors.joining()))
                .collect(Collectors.joining(" | "));
    }
}
