package isoscope.ui.planner;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.law.LawCard;
import isoscope.law.ScalingLaw;
import isoscope.law.sheet.Library;
import isoscope.plan.PlanAnswer;
import isoscope.plan.PlanQuantity;
import isoscope.plan.model.ModelPlan;
import isoscope.plan.model.Optimizer;
import isoscope.plan.report.PlanReport;
import isoscope.report.Json;
import isoscope.session.Document;
import isoscope.testkit.DirectBackground;
import isoscope.testkit.Documents;
import isoscope.testkit.Laws;
import isoscope.ui.workspace.ChoiceViewModel;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlannerViewModelTest extends PlannerFixture {
    @Test
    void everyLawOfTheLibraryThatTellsALossOfSizesIsOffered() {
        assertThat(model.inputs().choice(Input.LAW).optionsProperty().get())
                .extracting(ChoiceViewModel.Option::id)
                .contains("kaplan", "two-terms", "muennighoff", "besiroglu", "sardana-long")
                .doesNotContain("twenty-to-one", "kumar");
    }

    @Test
    void nothingIsMadeWhileTheScreenIsNotShown() {
        PlannerViewModel hidden =
                new PlannerViewModel(document, Library::load, new DirectBackground());

        assertThat(hidden.stateProperty().get()).isEqualTo(new PlanState.Reading());
    }

    @Test
    void thePlanIsOfTheComputeBarAndTheReferenceLaw() {
        assertThat(answer().planner().law().law().id()).isEqualTo("chinchilla-a3");
        assertThat(value("Parameters")).isEqualTo("40.36B");
        assertThat(value("Tokens per parameter")).isEqualTo("59");

        document.looking().computeProperty().set(1e22);

        assertThat(answer().plan().value(PlanQuantity.TRAINING_FLOP)).isEqualTo(1e22);
    }

    @Test
    void heldComputeStaysWhateverTheBarSays() {
        model.inputs().hold(true);
        document.looking().computeProperty().set(1e22);
        assertThat(value("Training (FLOP)")).isEqualTo("5.76 × 10²³");

        model.inputs().hold(false);
        assertThat(value("Training (FLOP)")).isEqualTo("1.00 × 10²²");
    }

    @ParameterizedTest
    @CsvSource({
        "COMPUTE, COMPUTE, 400 PF-days",
        "MONEY, BUDGET, 2M",
        "TIME, HOURS, 1000",
        "LOSS, TARGET_LOSS, 2.05"
    })
    void theNumbersAreThoseOfTheCommand(GoalKind goal, Input input, String text) {
        type(input, text);
        model.inputs().goalProperty().set(goal);
        choose(Input.LAW, "muennighoff");
        choose(Input.HARDWARE, "a100-sxm");
        choose(Input.REGION, "fr");
        type(Input.INFERENCE_TOKENS, "2T");
        type(Input.UNIQUE_TOKENS, "500B");
        type(Input.UTILISATION, "0.35:0.45");
        type(Input.SERVING_UTILISATION, "0.1");
        type(Input.PUE, "1.2");
        type(Input.VOCABULARY, "50k");
        type(Input.CONTEXT, "4096");
        type(Input.SEQUENCES, "2");
        choose(Input.OPTIMIZER, "muon");
        type(Input.PARAMETERS, "70B");

        PlanState.Made made = model.stateProperty().get().made().orElseThrow();

        assertThat(Json.write(PlanReport.of(made.answer())).strip())
                .isEqualTo(printed(made.question().arguments(made.law())));
    }

    @Test
    void whatIsWrongIsToldAtItsFieldAndThePlanStays() {
        PlanAnswer before = answer();

        type(Input.UTILISATION, "40");
        assertThat(model.inputs().entry(Input.UTILISATION).errorProperty().get())
                .startsWith("A utilisation of 40 is above 1");
        type(Input.INFERENCE_TOKENS, "many");
        assertThat(model.inputs().entry(Input.INFERENCE_TOKENS).errorProperty().get())
                .startsWith("Type a number of tokens above 0");
        assertThat(answer()).isSameAs(before);

        type(Input.UTILISATION, "");
        assertThat(model.inputs().entry(Input.UTILISATION).errorProperty().get()).isEmpty();
    }

    @Test
    void theModelIsThatOfItsVocabularyContextAndOptimizer() {
        type(Input.VOCABULARY, "128k");
        type(Input.CONTEXT, "8192");
        choose(Input.OPTIMIZER, "sgd");
        type(Input.SEQUENCES, "1.5");

        assertThat(answer().planner().choice())
                .isEqualTo(new ModelPlan.Choice(128_000, 8192, Optimizer.SGD, 1));
        assertThat(model.inputs().entry(Input.SEQUENCES).errorProperty().get())
                .startsWith("Type a whole number");
    }

    @Test
    void hardwareIsOfferedWithItsPeakAndTheSourceOfIt() {
        assertThat(model.inputs().choice(Input.HARDWARE).optionsProperty().get())
                .anySatisfy(
                        option -> assertThat(option.name()).startsWith("A100 SXM · 312 TFLOP/s"));
        choose(Input.HARDWARE, "a100-sxm");
        assertThat(model.inputs().sourceProperty().get()).startsWith("Dense peak 312 TFLOP/s by ");
    }

    @Test
    void theComputeThatTheLawWasMeasuredOnIsAmongTheAssumptions() {
        assertThat(PlanSections.assumptions(answer()))
                .anySatisfy(line -> assertThat(line.value()).endsWith(" FLOP"));
    }

    @Test
    void ofALawWithTwoFitsBothLossesAreToldAndPlansAreComparedByTheSecond() {
        choose(Input.LAW, "kaplan");

        assertThat(value("Loss along the split")).isNotEqualTo(value("Loss by L(N, D)"));
        model.plans().select("chinchilla-a3");
        assertThat(value("Loss along the split")).isEqualTo("–");
        assertThat(value("Loss by L(N, D)")).startsWith("1.7");
    }

    @Test
    void aQuestionWithoutAPlanSaysWhy() {
        model.inputs().goalProperty().set(GoalKind.LOSS);
        type(Input.TARGET_LOSS, "1");

        assertThat(model.stateProperty().get().refusal())
                .startsWith("Under Chinchilla A3 no compute brings the loss down to 1.0");
        assertThat(model.plans().columns().getValue()).isEmpty();
        assertThat(model.curve().figure().getValue()).isEmpty();
    }

    @Test
    void anotherGoalStartsFromWhatThePlanHasComeTo() {
        model.inputs().goalProperty().set(GoalKind.LOSS);

        assertThat(model.inputs().entry(Input.TARGET_LOSS).textProperty().get())
                .isEqualTo("1.9184");
        assertThat(value("Predicted loss")).isEqualTo("1.9184");
    }

    @Test
    void aNumberThatNobodyKnowsSaysWhatToGive() {
        assertThat(row("Emissions").value()).isEqualTo("–");
        assertThat(row("Emissions").why()).contains("give a region or an intensity");

        choose(Input.REGION, "fr");

        assertThat(row("Emissions").why()).isEmpty();
        assertThat(row("Emissions").range()).isNotEmpty();
    }

    @Test
    void defaultsAreThoseOfTheHardware() {
        assertThat(model.inputs().entry(Input.POWER).usualProperty().get()).isEqualTo("700");

        choose(Input.NUMBER_FORMAT, "fp8");
        choose(Input.HARDWARE, "a100-sxm");

        assertThat(model.inputs().entry(Input.POWER).usualProperty().get()).isEqualTo("400");
        assertThat(answer().planner().site().format()).isEqualTo("bf16");
    }

    @Test
    void theTimeIsThatOfTheDevices() {
        assertThat(value("Time on 1,024 devices")).isEqualTo("16.5 days");

        type(Input.DEVICES, "4096");

        assertThat(value("Time on 4,096 devices")).isEqualTo("4.11 days");
    }

    @Test
    void inputsAreKeptInTheSession() {
        type(Input.INFERENCE_TOKENS, "10T");
        model.inputs().goalProperty().set(GoalKind.MONEY);
        Map<String, String> kept = document.looking().views().settings();
        Document later = Documents.empty();
        PlannerViewModel opened = shown(later);

        later.looking().views().restore(Map.of(), kept);

        assertThat(opened.inputs().questionProperty().get())
                .isEqualTo(model.inputs().questionProperty().get());
    }

    @Test
    void theFitOfTheOpenRunsIsTheLawAndTheCommandReadsItsFile() {
        PlannerViewModel fitted = shown(Documents.fitted());

        PlanState.Made made = fitted.stateProperty().get().made().orElseThrow();

        assertThat(made.answer().planner().law().law().id()).isEqualTo("fitted");
        assertThat(made.answer().intervals()).isPresent();
        assertThat(made.question().arguments(made.law())).contains("--law", "fit.json");
    }

    @Test
    void aSavedFitIsReadByTheCommandFromItsFile() {
        Path file = Path.of("mine.json").toAbsolutePath();
        LawCard card =
                new LawCard(
                        "mine.json",
                        "My fit",
                        "saved",
                        "",
                        Map.of(),
                        Map.of(),
                        Laws.CARD.convention(),
                        Laws.CARD.validRange(),
                        Laws.CARD.source(),
                        "");
        ScalingLaw law = Laws.chinchilla(card, Documents.TRUTH);
        document.laws().bring(file, law);
        choose(Input.LAW, law.id());

        PlanState.Made made = model.stateProperty().get().made().orElseThrow();

        assertThat(made.question().arguments(made.law())).contains("--law", file.toString());
    }
}
