package isoscope.ui.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import isoscope.fit.method.FitMethods;
import isoscope.law.sheet.Library;
import isoscope.runs.Run;
import isoscope.runs.file.RunFile;
import isoscope.runs.mapping.ColumnChoices;
import isoscope.runs.mapping.RunField;
import isoscope.session.Document;
import isoscope.session.data.LoadState;
import isoscope.session.data.MappingMemory;
import isoscope.session.data.Origin;
import isoscope.session.data.RememberedMappings;
import isoscope.testkit.DirectBackground;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MappingViewModelTest {
    private static final String UNKNOWN = "size,seen,nll\n100,2,3.4\n200,4,3.1\n";
    private static final String CHART =
            "Step,190M - train/loss,1B - train/loss\n100,4.0,3.9\n200,3.5,3.3\n";

    private Optional<String> trouble = Optional.empty();

    private final Document document =
            new Document(
                    Library.ofCharts().splitting(),
                    List.of(),
                    (origin, options) ->
                            RunFile.read(origin.name(), ((Origin.Pasted) origin).text(), options),
                    memory(),
                    FitMethods.all(),
                    new DirectBackground());

    @Test
    void asLongAsNothingIsChosenItSaysWhatIsMissing() {
        MappingViewModel model = ask(UNKNOWN);

        assertThat(model.trialProperty().get().isReadable()).isFalse();
        assertThat(model.trialProperty().get().problems())
                .containsExactly(
                        "Choose the column of the loss.",
                        "Choose two of parameters, tokens and compute; the third follows from C = 6ND.");
        assertThat(model.columnsProperty().get())
                .extracting(ColumnHead::header, ColumnHead::meaning)
                .containsExactly(tuple("size", ""), tuple("seen", ""), tuple("nll", ""));
    }

    @Test
    void everyChoiceIsTriedOnTheFirstRows() {
        MappingViewModel model = ask(UNKNOWN);
        choose(model, RunField.PARAMETERS, "size");
        entry(model, RunField.PARAMETERS)
                .unitProperty()
                .set(unit(model, RunField.PARAMETERS, "million parameters"));
        choose(model, RunField.TOKENS, "seen");
        entry(model, RunField.TOKENS)
                .unitProperty()
                .set(unit(model, RunField.TOKENS, "billion tokens"));
        choose(model, RunField.LOSS, "nll");

        assertThat(model.trialProperty().get().runs())
                .extracting(Run::parameters, Run::tokens)
                .containsExactly(tuple(1e8, 2e9), tuple(2e8, 4e9));
        assertThat(model.trialProperty().get().summary())
                .isEqualTo("2 of the first 2 rows, 2 runs. Derived: C from 6 N D.");
        assertThat(model.columnsProperty().get().getFirst().meaning())
                .isEqualTo("Parameters (N), million parameters");
    }

    @Test
    void aColumnThatIsChosenBeginsInTheUnitItsHeaderTells() {
        MappingViewModel model = ask("size (M),seen (G),nll (bits)\n100,2,4\n");
        choose(model, RunField.PARAMETERS, "size (M)");
        choose(model, RunField.LOSS, "nll (bits)");

        assertThat(entry(model, RunField.PARAMETERS).unitProperty().get())
                .isEqualTo(unit(model, RunField.PARAMETERS, "million parameters"));
        assertThat(entry(model, RunField.LOSS).unitProperty().get())
                .isEqualTo(unit(model, RunField.LOSS, "bits/token"));
    }

    @Test
    void readingOpensTheTableAndTheNextOneWithTheSameColumns() {
        MappingViewModel model = ask(UNKNOWN);
        choose(model, RunField.PARAMETERS, "size");
        choose(model, RunField.TOKENS, "seen");
        choose(model, RunField.LOSS, "nll");

        model.read();

        assertThat(runs()).hasSize(2);
        document.data().open(new Origin.Pasted("next", "nll,seen,size\n3,2,300\n"));
        assertThat(document.data().loadStateProperty().get()).isEqualTo(new LoadState.Idle());
        assertThat(runs()).extracting(Run::parameters).containsExactly(300.);
    }

    @Test
    void aChartOpensWithSizesInNamesAndTokensAStep() {
        MappingViewModel model = ask(CHART);
        entry(model, RunField.PARAMETERS).sourceProperty().set(new FieldSource.RunName());
        choose(model, RunField.TOKENS, "Step");
        FieldEntry tokens = entry(model, RunField.TOKENS);
        tokens.unitProperty().set(UnitChoice.TYPED);
        assertThat(tokens.errorProperty().get()).startsWith("Type ");
        assertThat(model.trialProperty().get().isReadable()).isFalse();

        tokens.amountProperty().set("0.5M");

        assertThat(tokens.errorProperty().get()).isEmpty();
        assertThat(model.trialProperty().get().runs())
                .extracting(Run::id, Run::tokens)
                .containsExactly(tuple("190M", 1e8), tuple("1B", 1e8));
    }

    @Test
    void oneNumberForEveryRunIsTyped() {
        MappingViewModel model = ask("seen,nll\n2e9,3.4\n4e9,3.1\n");
        choose(model, RunField.TOKENS, "seen");
        choose(model, RunField.LOSS, "nll");
        entry(model, RunField.PARAMETERS).sourceProperty().set(new FieldSource.EveryRun());
        entry(model, RunField.PARAMETERS).amountProperty().set("124M");

        assertThat(model.trialProperty().get().runs())
                .extracting(Run::parameters)
                .containsExactly(124e6, 124e6);
    }

    @Test
    void whatWasRecognisedIsChosenAlreadyWithItsReason() {
        MappingViewModel model = ask("N,step_size,nll\n1e8,2e9,3.4\n2e8,4e9,3.1\n");

        FieldEntry parameters = entry(model, RunField.PARAMETERS);
        assertThat(parameters.sourceProperty().get()).isEqualTo(new FieldSource.Column("N"));
        assertThat(parameters.reasonProperty().get()).isEqualTo("\"n\" is a usual name");

        choose(model, RunField.PARAMETERS, "step_size");
        assertThat(parameters.reasonProperty().get()).isEqualTo("you chose it");
    }

    @Test
    void cancellingLeavesTheOpenDataAlone() {
        document.data().open(new Origin.Pasted("good", "N,D,loss\n1e8,1e9,4\n"));
        MappingViewModel model = ask(UNKNOWN);

        model.cancel();

        assertThat(runs()).hasSize(1);
        assertThat(document.data().loadStateProperty().get()).isEqualTo(new LoadState.Idle());
    }

    @Test
    void columnsOfOpenDataCanBeChosenAnew() {
        document.data().open(new Origin.Pasted("good", "N,D,loss,val\n1e8,1e9,4,3.9\n"));
        document.data().chooseColumns();
        MappingViewModel model = asked();
        assertThat(model.reasons()).isEmpty();
        choose(model, RunField.LOSS, "val");

        model.read();

        assertThat(runs()).extracting(Run::loss).containsExactly(3.9);
        document.history().undo();
        assertThat(runs()).extracting(Run::loss).containsExactly(4.);
    }

    @Test
    void thinkingBetterOfChoosingAnewChangesNothing() {
        document.data().open(new Origin.Pasted("good", "N,D,loss\n1e8,1e9,4\n"));
        document.data().chooseColumns();

        asked().cancel();

        assertThat(document.data().loadStateProperty().get()).isEqualTo(new LoadState.Idle());
        assertThat(runs()).hasSize(1);
    }

    @Test
    void aTypedFactorComesBackWithEveryDigit() {
        MappingViewModel model = ask(CHART);
        entry(model, RunField.PARAMETERS).sourceProperty().set(new FieldSource.RunName());
        choose(model, RunField.TOKENS, "Step");
        entry(model, RunField.TOKENS).unitProperty().set(UnitChoice.TYPED);
        entry(model, RunField.TOKENS).amountProperty().set("524288");
        model.read();
        document.data().chooseColumns();

        MappingViewModel again = asked();

        assertThat(entry(again, RunField.TOKENS).amountProperty().get()).isEqualTo("524288");
        again.read();
        assertThat(runs()).extracting(Run::tokens).containsOnly(200 * 524288.);
    }

    @Test
    void aNumberThatIsMissingIsToldByItsFieldBesideWhatElseIsMissing() {
        MappingViewModel model = ask(UNKNOWN);
        entry(model, RunField.PARAMETERS).sourceProperty().set(new FieldSource.EveryRun());
        entry(model, RunField.PARAMETERS).amountProperty().set("plenty");

        assertThat(model.trialProperty().get().problems())
                .containsExactly(
                        "Parameters (N): type a number of parameters above 0, such as 70B (units: k, M, B, T).",
                        "Choose the column of the loss.",
                        "Choose two of parameters, tokens and compute; the third follows from C = 6ND.");
    }

    @Test
    void eachColumnTellsWhyItWasTakenForItsField() {
        MappingViewModel model = ask("N,step_size,nll\n1e8,2e9,3.4\n2e8,4e9,3.1\n");

        choose(model, RunField.LOSS, "nll");

        assertThat(model.columnsProperty().get())
                .extracting(ColumnHead::reason)
                .containsExactly("\"n\" is a usual name", "", "you chose it");
    }

    @Test
    void whatIsNotRecognisedIsSaidInPlainWords() {
        assertThat(ask(UNKNOWN).reasons())
                .containsExactly(
                        "None of these names is recognised. Choose a source for each field.");
        assertThat(ask("N,seen,nll\n1e8,2e9,3.4\n").reasons())
                .containsExactly(
                        "No column was recognised as the loss.",
                        "Fewer than two of parameters, tokens and compute were recognised.");
        assertThat(ask("n,N,D,loss\n2e8,1e8,1e9,4\n").reasons())
                .allSatisfy(reason -> assertThat(reason).contains("n, N"));
    }

    @Test
    void aMemoryThatWillNotLastSaysSo() {
        assertThat(ask(UNKNOWN).promise()).isEqualTo("Remembered for files with these columns.");
        trouble = Optional.of("The file is damaged.");
        assertThat(ask(UNKNOWN).promise())
                .isEqualTo(
                        "Remembered for files with these columns until the program ends. The file is damaged.");
    }

    /// A memory that keeps, and has the trouble of the test.
    private MappingMemory memory() {
        RememberedMappings kept = new RememberedMappings();
        return new MappingMemory() {
            @Override
            public ColumnChoices recall(List<String> headers) {
                return kept.recall(headers);
            }

            @Override
            public void remember(List<String> headers, ColumnChoices choices) {
                kept.remember(headers, choices);
            }

            @Override
            public Optional<String> trouble() {
                return trouble;
            }
        };
    }

    private MappingViewModel ask(String text) {
        document.data().open(new Origin.Pasted("table.csv", text));
        return asked();
    }

    private MappingViewModel asked() {
        return new MappingViewModel(
                document.data(), (LoadState.Asking) document.data().loadStateProperty().get());
    }

    private List<Run> runs() {
        return document.studyProperty().get().runs().runs();
    }

    private static void choose(MappingViewModel model, RunField field, String header) {
        entry(model, field).sourceProperty().set(new FieldSource.Column(header));
    }

    private static UnitChoice unit(MappingViewModel model, RunField field, String label) {
        return entry(model, field).units().stream()
                .filter(unit -> unit.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static FieldEntry entry(MappingViewModel model, RunField field) {
        return model.entries().stream()
                .filter(entry -> entry.field() == field)
                .findFirst()
                .orElseThrow();
    }
}
