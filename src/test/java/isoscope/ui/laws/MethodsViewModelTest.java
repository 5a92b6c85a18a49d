package isoscope.ui.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import isoscope.fit.FitMethod;
import isoscope.fit.FitOutcome;
import isoscope.fit.method.FitMethods;
import isoscope.fit.resample.BootstrapSettings;
import isoscope.fit.resample.Scheme;
import isoscope.law.sheet.Library;
import isoscope.session.Document;
import isoscope.session.data.Origin;
import isoscope.session.data.RememberedMappings;
import isoscope.testkit.DirectBackground;
import isoscope.testkit.Documents;
import isoscope.testkit.ScriptedMethod;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MethodsViewModelTest {
    private static final FitOutcome NO_BUDGETS =
            new FitOutcome.Refused("no-budgets", "This data has no budgets.", "Add some.");

    private final Document document = document(finder("one"), refuser("two"), finder("three"));
    private final MethodsViewModel model =
            new MethodsViewModel(
                    document.fitting(),
                    document.fitSteps(),
                    document.looking().computeProperty(),
                    document.history());

    @BeforeEach
    void open() {
        document.data().open(new Origin.Sample("test", "Test runs"));
        document.fitSteps().useMethod("one");
        document.looking().computeProperty().set(5.76e23);
    }

    @Test
    void nothingIsComparedBeforeSomebodyLooks() {
        assertThat(model.rowsProperty().getValue()).isEmpty();
    }

    @Test
    void everyMethodHasARowWithItsNumbersOrItsReason() {
        model.seenProperty().set(true);

        assertThat(model.rowsProperty().getValue())
                .extracting(MethodRow::id, MethodRow::used, MethodRow::parameters)
                .containsExactly(
                        tuple("one", true, "72.2B"),
                        tuple("two", false, LawRow.NOTHING),
                        tuple("three", false, "72.2B"));
        assertThat(row("one").words())
                .isEqualTo("E 1.817 nats/token · A 482 · B 2,085 · α 0.348 · β 0.366");
        assertThat(row("two").words()).isEqualTo("This data has no budgets.");
        assertThat(row("two").help()).isEqualTo("Add some.");
    }

    @Test
    void bestSizesFollowTheComputeHeld() {
        model.seenProperty().set(true);

        document.looking().computeProperty().set(1e21);

        assertThat(model.parametersTitleProperty().getValue()).isEqualTo("N* at 10²¹");
        assertThat(row("one").parameters()).isNotEqualTo("72.2B");
    }

    @Test
    void aMethodThatFoundALawMayBeUsedAndOneThatDidNotMayNot() {
        model.seenProperty().set(true);

        model.use(row("two"));
        assertThat(row("one").used()).isTrue();

        model.use(row("three"));
        assertThat(row("three").used()).isTrue();
        assertThat(document.choosing().choices().fit().method()).isEqualTo("three");
    }

    @Test
    void aPinnedConstantDisablesNoMethod() {
        assertThat(
                        found(document ->
                                Map.of("E", 1.7, "alpha", .35, "gamma", .15)
                                        .forEach(document.fitSteps()::pin)))
                .containsExactlyElementsOf(found(_ -> {}));
    }

    @Test
    void aMethodWithoutThePinnedConstantSaysThatItWasLeftAside() {
        Document document = comparing();
        document.fitSteps().pin("E", 1.7);
        List<MethodRow> rows = rows(document);

        assertThat(rows)
                .filteredOn(row -> row.id().equals("huber-lse"))
                .first()
                .satisfies(row -> assertThat(row.words()).startsWith("E 1.700"))
                .satisfies(row -> assertThat(row.help()).isEmpty());
        assertThat(rows)
                .filteredOn(row -> row.id().equals("kaplan-n"))
                .first()
                .satisfies(row -> assertThat(row.found()).isTrue())
                .satisfies(row -> assertThat(row.help()).contains("no constant E"));
    }

    private static List<String> found(Consumer<Document> change) {
        Document document = comparing();
        change.accept(document);
        return rows(document).stream().filter(MethodRow::found).map(MethodRow::id).toList();
    }

    private static Document comparing() {
        // One method of each kind; the others of a kind take their settings alike.
        Document document =
                document(
                        Stream.of("huber-lse", "isoflop", "kaplan-n", "kaplan-n-floor")
                                .map(id -> FitMethods.all().byId(id).orElseThrow())
                                .toArray(FitMethod[]::new));
        BootstrapSettings few = new BootstrapSettings(20, 1, Scheme.CASES, .9);
        document.fitting().bootstrapProperty().set(few);
        document.data().open(new Origin.Sample("test", "Test runs"));
        return document;
    }

    private static List<MethodRow> rows(Document document) {
        MethodsViewModel model =
                new MethodsViewModel(
                        document.fitting(),
                        document.fitSteps(),
                        document.looking().computeProperty(),
                        document.history());
        model.seenProperty().set(true);
        return model.rowsProperty().getValue();
    }

    private MethodRow row(String id) {
        return model.rowsProperty().getValue().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Document document(FitMethod... methods) {
        return new Document(
                Library.ofCharts().splitting(),
                List.of(),
                (_, _) -> Documents.loaded(Documents.runs()),
                new RememberedMappings(),
                new FitMethods(List.of(methods)),
                new DirectBackground());
    }

    private static FitMethod finder(String id) {
        return new ScriptedMethod(id, problem -> Documents.found(problem.runs()));
    }

    private static FitMethod refuser(String id) {
        return new ScriptedMethod(id, problem -> NO_BUDGETS);
    }
}
