package isoscope.law.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.law.Definition;
import isoscope.law.Law;
import isoscope.law.LawCard;
import isoscope.law.LawFunctions;
import isoscope.law.ScalingLaw;
import isoscope.law.Training;
import isoscope.law.Variable;
import isoscope.law.sheet.SheetCheck.Comparison;
import isoscope.law.sheet.SheetOutcome.Read;
import isoscope.quantity.QuantityFormat;
import isoscope.testkit.Laws;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LibraryTest {
    private static final Library LIBRARY = Library.load();

    @Test
    void listsThePublishedLawsInTheOrderOfPublication() {
        assertThat(LIBRARY.ids())
                .doesNotHaveDuplicates()
                .containsSubsequence(
                        "kaplan",
                        "chinchilla-a1",
                        "chinchilla-a2",
                        "chinchilla-a3",
                        "chinchilla-a3-printed",
                        "chinchilla-a3-table",
                        "twenty-to-one",
                        "besiroglu");
    }

    @Test
    void everyLawSaysWhereItComesFrom() {
        assertThat(LIBRARY.sheets())
                .allSatisfy(sheet -> {
                    LawCard card = sheet.card();
                    assertThat(card.source().arxiv()).matches("(\\d{4}\\.\\d{5})?");
                    assertThat(card.source().authors()).isNotBlank();
                    assertThat(card.source().title()).isNotBlank();
                    assertThat(card.source().where()).isNotBlank();
                    assertThat(card.note() + sheet.breaks()).isNotBlank();
                });
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void everyConstantHasAPlaceInASource(Sheet sheet) {
        assertThat(sheet.form().constants())
                .filteredOn(constant -> constant.value().isPresent())
                .allSatisfy(
                        constant -> assertThat(constant.place()).as(constant.name()).isNotBlank());
    }

    @Test
    void everyFolderIsAShelfAndNoShelfIsEmpty() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("resources", "isoscope", "laws"))) {
            assertThat(
                            folders.filter(Files::isDirectory)
                                    .map(Path::getFileName)
                                    .map(Path::toString))
                    .filteredOn(name -> !name.equals("forms"))
                    .containsExactlyInAnyOrderElementsOf(
                            LIBRARY.shelves().stream().map(Shelf::id).toList());
        }
        assertThat(LIBRARY.shelves()).allSatisfy(shelf -> assertThat(shelf.sheets()).isNotEmpty());
    }

    @Test
    void namesAreDifferentAndShortEnoughForAChip() {
        assertThat(LIBRARY.laws())
                .extracting(law -> law.card().name())
                .doesNotHaveDuplicates()
                .allMatch(name -> name.length() <= 25);
    }

    @Test
    void chartsFindEveryLawThatSplitsCompute() {
        assertThat(Library.ofCharts().splitting())
                .extracting(ScalingLaw::id)
                .isEqualTo(LIBRARY.splitting().stream().map(ScalingLaw::id).toList());
    }

    /// A sheet may be dragged everywhere between the ends of its variables.
    @ParameterizedTest
    @MethodSource("sheets")
    void everyResultIsANumberAtTheEndsOfEveryVariable(Sheet sheet) {
        for (Variable variable : sheet.form().variables()) {
            for (double end : new double[] {variable.low(), variable.start(), variable.high()}) {
                for (Definition result : told(sheet)) {
                    assertThat(sheet.law().result(result.name(), Map.of(variable.name(), end)))
                            .as("%s at %s = %s", result.name(), variable.name(), end)
                            .isNotEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void aCardOpensWithNumbers(Sheet sheet) {
        LawFunctions functions = new LawFunctions(sheet.law());
        for (LawFunctions.Result result : functions.results()) {
            functions
                    .value(result, Map.of())
                    .ifPresent(value -> assertThat(value).as(result.name()).isFinite());
        }
    }

    /// The results of which the sheet has all constants.
    private static List<Definition> told(Sheet sheet) {
        return sheet.form().results().stream()
                .filter(result -> sheet.law().result(result.name(), Map.of()).isPresent())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void everySheetGivesWhatItsSourceCalculates(Sheet sheet) {
        assertThat(sheet.examples()).isNotEmpty();
        assertThat(new SheetCheck(sheet).comparisons()).allMatch(Comparison::holds);
    }

    static List<Sheet> sheets() {
        return LIBRARY.sheets();
    }

    /// Every law is written as a sheet that is the same law again.
    @ParameterizedTest
    @MethodSource("sheets")
    void aWrittenSheetIsTheSameLaw(Sheet sheet) {
        Law law = sheet.law();
        SheetOutcome outcome =
                new SheetReader(Map.of()).law(law.id(), "saved", SheetWriter.of(law));
        assertThat(outcome).isInstanceOf(Read.class);
        Law again = ((Read) outcome).sheet().law();
        assertThat(again.card()).isEqualTo(law.card());
        assertThat(again.form().unverified()).isEqualTo(law.form().unverified());
        Training training = new Training(1e9, 2e10, 1.2e20, 5e9);
        assertThat(again.predict(training)).isEqualTo(law.predict(training));
        if (law instanceof ScalingLaw splits) {
            assertThat(((ScalingLaw) again).split(1e21)).isEqualTo(splits.split(1e21));
        }
    }

    @Test
    void unitsBelongToParametersThatExist() {
        assertThat(LIBRARY.laws())
                .allSatisfy(law ->
                        assertThat(law.card().parameters().keySet())
                                .containsAll(law.card().units().keySet()));
    }

    @Test
    void parametersKeepTheOrderOfTheFile() {
        assertThat(LIBRARY.byId("besiroglu").orElseThrow().card().parameters())
                .containsExactly(
                        Map.entry("E", 1.8172),
                        Map.entry("A", 482.01),
                        Map.entry("B", 2085.43),
                        Map.entry("alpha", .3478),
                        Map.entry("beta", .3658));
    }

    @Test
    void kaplanTellsComputeFromTheLeastCompute() {
        LawCard card = LIBRARY.byId("kaplan").orElseThrow().card();
        assertThat(card.parameters())
                .containsEntry("C_c", 3.1e8)
                .containsEntry("alpha_C", .050)
                .containsEntry("C_c_fixed_batch", 1.6e7)
                .containsEntry("alpha_C_fixed_batch", .057);
        assertThat(card.units())
                .containsEntry("C_c", "PF-days of C_min")
                .containsEntry("C_c_fixed_batch", "PF-days of C");
        assertThat(card.formula()).contains("L(C_min) = (C_c/C_min)^α_C", "L(C) = (C_c″/C)^α_C″");
        assertThat(card.note()).contains("7.77B", "4.68B", "C_min = C/2", "naive");
    }

    @Test
    void theSplitsOfTheNoteAreThoseOfTheLaw() {
        ScalingLaw kaplan = Laws.published("kaplan");
        assertThat(QuantityFormat.si(kaplan.split(1e21).parameters())).isEqualTo("7.77B");
        assertThat(QuantityFormat.si(kaplan.split(.5e21).parameters())).isEqualTo("4.68B");
    }

    @Test
    void aLawThatIsNotThereIsEmpty() {
        assertThat(LIBRARY.byId("chinchilla")).isEmpty();
    }

    @Test
    void parameterNamesBecomeTheSymbolsOfTheFormula() {
        assertThat(LawCard.symbol("alpha_N_joint")).isEqualTo("α_N′");
        assertThat(LawCard.symbol("alpha_C_fixed_batch")).isEqualTo("α_C″");
        assertThat(LawCard.symbol("beta")).isEqualTo("β");
    }
}
