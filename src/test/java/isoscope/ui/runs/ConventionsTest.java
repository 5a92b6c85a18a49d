package isoscope.ui.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isoscope.fit.method.FitMethods;
import isoscope.runs.ComputeCount;
import isoscope.runs.ComputeRatio;
import isoscope.runs.CurveRule;
import isoscope.runs.ParameterCount;
import isoscope.runs.Run;
import isoscope.runs.file.RunFile;
import isoscope.session.Document;
import isoscope.session.data.Origin;
import isoscope.session.data.RememberedMappings;
import isoscope.testkit.DirectBackground;
import isoscope.testkit.HeldBackground;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConventionsTest {
    private static final RememberedColumns COLUMNS =
            new RememberedColumns(Path.of("absent"), new HeldBackground());

    private static final String FORWARD =
            "N,D,C,loss\n1e8,1e10,2e18,3\n2e8,1e10,4e18,2.9\n4e8,1e10,8.1e18,2.8\n";
    private static final String WITHOUT_TOKENS = "N,C,loss\n1e8,6e18,3\n2e8,1.2e19,2.9\n";
    private static final String CURVE =
            "run,step,N,D,loss\na,1,1e8,1e9,4\na,2,1e8,2e9,3.1\na,3,1e8,3e9,3.2\n";

    private final Document document =
            new Document(
                    List.of(),
                    List.of(),
                    (origin, options) ->
                            RunFile.read(origin.name(), ((Origin.Pasted) origin).text(), options),
                    new RememberedMappings(),
                    FitMethods.all(),
                    new DirectBackground());
    private final RunsViewModel model = new RunsViewModel(document, COLUMNS);

    @Test
    void computeThatIsNotSixNdIsShownWithTheLikelyCause() {
        open(FORWARD);

        Conventions conventions = model.conventions().getValue();
        assertThat(conventions.fine()).isFalse();
        assertThat(conventions.median()).isCloseTo(1 / 3., within(1e-12));
        assertThat(conventions.sentence())
                .isEqualTo(
                        "Median of C/(6ND): 0.333. C seems to count the forward pass only; multiply"
                                + " it by 3.");
        assertThat(conventions.edge(false)).isEqualTo("÷ 3.16");
    }

    @Test
    void theSwitchConvertsAndUndoBringsItBack() {
        open(FORWARD);

        model.treatment().computeProperty().setValue(ComputeCount.FORWARD);

        assertThat(ComputeRatio.median(shown())).isCloseTo(1, within(1e-12));
        assertThat(document.history().undoNameProperty().get()).isEqualTo("Show C = 3 × recorded");
        document.history().undo();
        assertThat(shown().getFirst().compute()).isEqualTo(2e18);
        assertThat(model.treatment().computeProperty().getValue()).isEqualTo(ComputeCount.RECORDED);
        document.history().redo();
        assertThat(model.treatment().computeProperty().getValue()).isEqualTo(ComputeCount.FORWARD);
    }

    @Test
    void tokensTheFileDoesNotTellFollowTheParameters() {
        open(WITHOUT_TOKENS);
        double before = shown().getFirst().tokens();

        model.treatment().parametersProperty().setValue(ParameterCount.TOTAL);

        Run run = shown().getFirst();
        assertThat(run.parameters()).isCloseTo(1.22043e8, within(1e3));
        assertThat(run.compute()).isEqualTo(6e18);
        assertThat(run.tokens()).isCloseTo(before / 1.22043, within(1e-5 * before));
    }

    @Test
    void whatIsEstimatedOrNotToldIsSaid() {
        open(FORWARD);
        assertThat(model.conventionCaveat().getValue()).isEmpty();

        model.treatment().parametersProperty().setValue(ParameterCount.NON_EMBEDDING);
        assertThat(model.conventionCaveat().getValue())
                .contains("Pearce and Song 2024")
                .contains("32,000");

        model.treatment().parametersProperty().setValue(ParameterCount.RECORDED);
        model.treatment().computeProperty().setValue(ComputeCount.ATTENTION);
        assertThat(model.conventionCaveat().getValue())
                .isEqualTo(
                        "The file has no layer, width and context columns, so attention cannot be added; using 6ND.");
    }

    @Test
    void theRuleOfCurvesIsThereForCurves() {
        open(FORWARD);
        assertThat(model.hasCurves().getValue()).isFalse();

        open(CURVE);
        assertThat(model.hasCurves().getValue()).isTrue();
        model.treatment().curveRuleProperty().setValue(new CurveRule.Minimum());
        assertThat(shown().getFirst().loss()).isEqualTo(3.1);
        assertThat(document.studyProperty().get().note()).endsWith(", lowest loss of each curve");
    }

    @Test
    void otherDataAreReadAsRecorded() {
        open(FORWARD);
        model.treatment().computeProperty().setValue(ComputeCount.FORWARD);

        open(WITHOUT_TOKENS);

        assertThat(model.treatment().computeProperty().getValue()).isEqualTo(ComputeCount.RECORDED);
    }

    private void open(String table) {
        document.data().open(new Origin.Pasted("runs", table));
    }

    private List<Run> shown() {
        return document.studyProperty().get().runs().runs();
    }
}
