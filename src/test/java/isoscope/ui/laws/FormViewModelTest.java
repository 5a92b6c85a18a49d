package isoscope.ui.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.Weighting;
import isoscope.fit.form.FormMethod;
import isoscope.fit.method.FitMethods;
import isoscope.fit.resample.BootstrapSettings;
import isoscope.fit.resample.Scheme;
import isoscope.law.sheet.Library;
import isoscope.runs.file.RunFile;
import isoscope.session.Document;
import isoscope.session.data.Origin;
import isoscope.session.data.RememberedMappings;
import isoscope.session.fit.FitState;
import isoscope.testkit.DirectBackground;
import isoscope.typed.Completion;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FormViewModelTest {
    private static final String WITH_EXPERTS = "E + A/N^alpha + B/D^beta + G/experts^gamma";

    private final Document document =
            new Document(
                    Library.ofCharts().splitting(),
                    List.of(),
                    (origin, options) ->
                            RunFile.read(origin.name(), ((Origin.Pasted) origin).text(), options),
                    new RememberedMappings(),
                    FitMethods.all(),
                    new DirectBackground());
    private final FormViewModel model = new FormViewModel(document);
    private final BoundsViewModel bounds = new BoundsViewModel(document);
    private final WeightsViewModel weights = new WeightsViewModel(document);

    @BeforeEach
    void open() {
        document.fitting().bootstrapProperty().set(new BootstrapSettings(5, 1, Scheme.CASES, .9));
        document.data().open(new Origin.Pasted("runs", table()));
    }

    /// Losses of L = 1.7 + 400/N^.34 + 900/D^.35 + .5/experts^.6, and a weight for each run.
    private static String table() {
        StringBuilder csv = new StringBuilder("run,N,D,experts,weight,loss\n");
        int run = 0;
        for (double n : new double[] {1e8, 4e8, 1.6e9, 6.4e9}) {
            for (double d : new double[] {2e9, 1e10, 5e10}) {
                for (int experts : new int[] {1, 4, 16}) {
                    double loss =
                            1.7
                                    + 400 / Math.pow(n, .34)
                                    + 900 / Math.pow(d, .35)
                                    + .5 / Math.pow(experts, .6);
                    csv.append(
                            String.format(
                                    Locale.ROOT,
                                    "r%d,%.0f,%.0f,%d,%d,%.9f%n",
                                    ++run,
                                    n,
                                    d,
                                    experts,
                                    1 + run % 2,
                                    loss));
                }
            }
        }
        return csv.toString();
    }

    @Test
    void aTypedFormIsFittedAndUndone() {
        type(WITH_EXPERTS);

        assertThat(model.errorProperty().get()).isEmpty();
        assertThat(fitted().law().card().parameters().get("gamma")).isCloseTo(.6, within(1e-3));
        assertThat(fitted().method()).isEqualTo(FormMethod.ID);
        assertThat(fitted().scalingLaw()).isPresent();
        assertThat(document.studyProperty().get().note()).endsWith("; Fitted at experts = 4");

        document.history().undo();

        assertThat(model.textProperty().get()).isEmpty();
        assertThat(fitted().method()).isEqualTo("huber-lse");
    }

    /// N of experts' runs is their active parameters, in a column of another name.
    @Test
    void aQuantityIsMeantByTheHeaderOfItsColumnToo() {
        document.data().open(new Origin.Pasted("runs", table().replace("run,N,", "run,Na,")));
        type(WITH_EXPERTS.replace("/N^", "/Na^"));

        assertThat(fitted().method()).isEqualTo(FormMethod.ID);
        assertThat(fitted().scalingLaw()).isPresent();
        assertThat(fitted().law().card().parameters().get("alpha")).isCloseTo(.34, within(1e-3));
    }

    @Test
    void anErrorStandsUnderItsCharacterAndNothingIsFitted() {
        type("E + A/N^alpha + * 2");

        assertThat(model.errorProperty().get())
                .startsWith("E + A/N^alpha + * 2\n                ^")
                .contains("Expected ");
        assertThat(fitted().method()).isEqualTo("huber-lse");

        model.restore();
        assertThat(model.textProperty().get()).isEmpty();
        assertThat(model.errorProperty().get()).isEmpty();
    }

    @Test
    void aFormWithoutTokensIsComparedOnly() {
        type("E + A/N^alpha");

        assertThat(model.note().getValue()).startsWith("for comparison only");
        assertThat(fitted().method()).isEqualTo("huber-lse");
        document.fitting().watchComparison(true);
        assertThat(document.fitting().comparisonProperty().get())
                .first()
                .satisfies(result -> assertThat(result.method().id()).isEqualTo(FormMethod.ID));
    }

    @Test
    void emptyingTheBoxReturnsToTheUsualMethod() {
        type(WITH_EXPERTS);
        type("");

        assertThat(fitted().method()).isEqualTo("huber-lse");
        assertThat(document.fitting().ownProperty().get()).isEmpty();
    }

    @Test
    void boundsAndWeightsHoldForIt() {
        type(WITH_EXPERTS);
        bounds.textProperty().set("gamma=0.7:2");
        bounds.commit();
        weights.choose(new Weighting.Weights("weight"));

        assertThat(bounds.errorProperty().get()).isEmpty();
        assertThat(fitted().law().card().parameters().get("gamma")).isGreaterThanOrEqualTo(.7);
        assertThat(fitted().settings().weighting()).isEqualTo(new Weighting.Weights("weight"));

        bounds.textProperty().set("gamma=2:0.7");
        bounds.commit();
        assertThat(bounds.errorProperty().get()).contains("the lower bound first");
    }

    @Test
    void columnsAndFunctionsAreOffered() {
        model.textProperty().set("E + A/ex");
        assertThat(model.completions(8))
                .contains(new Completion("experts", 6), new Completion("exp(", 6));
        assertThat(model.completions(4)).isEmpty();
    }

    @Test
    void aFormBelongsToItsDataAndComesBackWithThem() {
        type(WITH_EXPERTS);
        document.data().open(new Origin.Pasted("next", table().replace("experts", "layers")));
        assertThat(model.textProperty().get()).isEmpty();
        assertThat(fitted().method()).isEqualTo("huber-lse");

        document.history().undo();

        assertThat(model.textProperty().get()).isEqualTo(WITH_EXPERTS);
        assertThat(fitted().method()).isEqualTo(FormMethod.ID);
    }

    private void type(String form) {
        model.textProperty().set(form);
        model.commit();
    }

    private Fitted fitted() {
        return (Fitted) ((FitState.Done) document.fitting().stateProperty().get()).outcome();
    }
}
