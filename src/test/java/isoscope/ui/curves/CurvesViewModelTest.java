package isoscope.ui.curves;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.fit.frontier.Envelope;
import isoscope.plot.Study;
import isoscope.quantity.Quantity;
import isoscope.quantity.Series;
import isoscope.runs.LossCurve;
import isoscope.runs.Run;
import isoscope.runs.RunSet;
import isoscope.session.Document;
import isoscope.testkit.Documents;
import isoscope.testkit.Studies;
import isoscope.ui.workspace.Spot;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CurvesViewModelTest {
    private final Document document = Documents.fitted();
    private final CurvesViewModel model = new CurvesViewModel(document);

    @Test
    void tooFewImprovingRunsAreExplained() {
        assertThat(new CurvesViewModel(Documents.empty()).reportProperty().getValue())
                .isInstanceOf(EnvelopeReport.Missing.class);
    }

    @Test
    void theLawOfTheEnvelopeIsPutIntoWords() {
        Envelope.Found envelope = (Envelope.Found) Envelope.of(frontierRuns());

        EnvelopeReport.Found report = (EnvelopeReport.Found) EnvelopeReport.of(envelope);

        assertThat(report.points()).isEqualTo("8 points");
        assertThat(Double.parseDouble(report.exponent())).isBetween(0.1, 0.3);
        assertThat(report.rmse()).endsWith("%");
    }

    @Test
    void theExponentHasItsIntervalWhereTheFitIsThatOfTheEnvelope() {
        Study own = Studies.withMethod("envelope");
        Study other = Studies.withMethod("huber-lse");

        assertThat(exponentInterval(own)).matches("0\\.\\d{3} – 0\\.\\d{3} \\(95%\\)");
        assertThat(exponentInterval(other)).isEqualTo("–");
    }

    private static String exponentInterval(Study study) {
        Envelope envelope = Envelope.of(study.included());
        return ((EnvelopeReport.Found) EnvelopeReport.of(envelope, study)).exponentInterval();
    }

    @Test
    void theAxisSwitchChangesTheFigure() {
        model.chart().shownProperty().set(true);

        model.againstProperty().set(Quantity.TOKENS);

        assertThat(model.chart().figureProperty().get().orElseThrow().panels().getFirst().x().id())
                .isEqualTo("tokens");
    }

    @Test
    void aPlaceBetweenCurvesReadsItsOwnValues() {
        var readOut = model.readOut(new Spot("curves", 1e20, 3, Optional.empty())).orElseThrow();

        assertThat(readOut.title()).isEmpty();
        assertThat(readOut.rows().getFirst().value()).isEqualTo("10²⁰");
    }

    @Test
    void theNearestCurveIsFoundAtTheStepReached() {
        Study study = studyWithCurves();

        Optional<CurvePoint> near =
                CurvePoint.nearest(study, Quantity.COMPUTE, at(2.5e18, 3.01), 3);

        assertThat(near.orElseThrow().run().id()).isEqualTo("small");
        assertThat(near.orElseThrow().loss()).isEqualTo(3);
        assertThat(CurvePoint.nearest(study, Quantity.COMPUTE, at(2.5e18, 3.5), 3)).isEmpty();
        assertThat(CurvePoint.nearest(study, Quantity.COMPUTE, at(9e18, 2.5), 3)).isEmpty();
        assertThat(CurvePoint.nearest(study, Quantity.PARAMETERS, at(2.5e18, 3), 3)).isEmpty();
    }

    private static Spot at(double x, double y) {
        return new Spot("curves", x, y, Optional.empty());
    }

    private static Study studyWithCurves() {
        LossCurve curve =
                new LossCurve(
                        Series.of(1, 2, 3),
                        Series.of(1e9, 2e9, 3e9),
                        Series.of(1e18, 2e18, 3e18),
                        Series.of(4, 3, 2.5));
        Run run = new Run("small", "", 1.67e8, 3e9, 3e18, 2.5, curve, 2);
        return Documents.of(new RunSet("curves.csv", List.of(run))).studyProperty().get();
    }

    private static List<Run> frontierRuns() {
        return IntStream.range(0, 8)
                .mapToObj(i -> {
                    double compute = 1e19 * Math.pow(10, 0.5 * i);
                    var best = Documents.TRUTH.optimum(compute);
                    return new Run(
                            "r" + i,
                            "",
                            best.parameters(),
                            best.tokens(),
                            compute,
                            Documents.TRUTH.loss(best.parameters(), best.tokens()),
                            null,
                            i + 2);
                })
                .toList();
    }
}
