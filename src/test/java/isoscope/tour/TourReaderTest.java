package isoscope.tour;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.law.sheet.Library;
import isoscope.law.sheet.SheetProblem;
import isoscope.plot.AxisRanges;
import isoscope.plot.Range;
import isoscope.tour.TourOutcome.Read;
import isoscope.tour.TourOutcome.Unreadable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TourReaderTest {
    @Test
    void aTextIsATour() {
        Tour tour = read(TourTexts.SMALL);
        assertThat(tour.title()).isEqualTo("Two laws");
        assertThat(tour.says()).isEqualTo("Where they part.");
        Step step = tour.steps().getFirst();
        assertThat(step.trying()).isEqualTo("Drag the compute to the left.");
        assertThat(step.notes()).isEqualTo("Wait for a guess.");
        assertThat(step.view())
                .isEqualTo(
                        new StepView(
                                "cerebras-gpt",
                                "isoloss",
                                "",
                                OptionalDouble.of(5.76e23),
                                List.of("kaplan", "chinchilla-a3"),
                                Set.of("runs"),
                                "chinchilla-a3",
                                Map.of(
                                        "isoloss",
                                        new AxisRanges(Map.of("x", new Range(1e18, 1e26)))),
                                Map.of("plane", "COMPUTE_PARAMETERS"),
                                Map.of()));
        assertThat(tour.steps().getLast().view().card()).isEqualTo("chinchilla-a3");
        assertThat(tour.steps().getLast().view().variables()).containsExactly(Map.entry("N", 70e9));
    }

    @Test
    void theAnswerIsComputed() {
        Question question = read(TourTexts.SMALL).steps().getFirst().question().orElseThrow();
        double kaplan = best("kaplan");
        double chinchilla = best("chinchilla-a3");
        assertThat(question.values(id -> Library.load().byId(id)))
                .contains(List.of(kaplan / chinchilla));
        assertThat(question.values(_ -> Optional.empty())).isEmpty();
    }

    private static double best(String law) {
        return Library.ofCharts().splitting().stream()
                .filter(each -> each.id().equals(law))
                .findFirst()
                .orElseThrow()
                .split(5.76e23)
                .parameters();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    title = "Two laws" | tilte = "Two laws" | 1 | 1 | no title | a text
                    says = "Where they part." | sais = "Where they part." | 2 | 1 | the key sais | one of title, says, steps
                    try = "Drag | attempt = "Drag | 7 | 1 | the key attempt | one of title, says, try, notes, view, question
                    data = "cerebras-gpt" | data = "cerebras" | 11 | 1 | cerebras | one of cerebras-gpt, isoflop-synthetic for steps.view.data
                    screen = "isoloss" | screen = "isolos" | 12 | 1 | isolos | one of runs, isoloss, library for steps.view.screen
                    screen = "isoloss" | | 10 | 1 | no screen in steps.view | a text
                    compute = 5.76e23 | compute = 5.76e33 | 13 | 1 | 5.76E33 | FLOP from 10¹⁷ to 10²⁷ for steps.view.compute
                    compute = 5.76e23 | compute = true | 13 | 1 | true | a number, or a formula of numbers in quotes for steps.view.compute
                    laws = ["kaplan", | laws = ["kaplna", | 14 | 1 | kaplna | perhaps kaplan, for steps.view.laws
                    laws = ["kaplan", | laws = [1, | 14 | 1 | a list | texts in quotes for steps.view.laws
                    ranges.isoloss] | ranges.isoflop] | 18 | 1 | isoflop | one of isoloss for steps.view.ranges.isoflop
                    [1e18, 1e26] | [1e26, 1e18] | 19 | 1 | [1.0E26, 1.0E18] | a lower and a higher number for steps.view.ranges.isoloss.x
                    is = "N" | is = "N +" | 30 | 10 | the end | a number
                    is = "N" | is = "M/D" | 30 | 1 | M | for steps.question.number.is
                    per = "chinchilla-a3" | per = "chinchilla-b3" | 32 | 1 | chinchilla-b3 | perhaps chinchilla-a3, for steps.question.number.per
                    [steps.question.number] | [steps.question.nummer] | 24 | 1 | no answer of one kind in steps.question | one of the tables number, point and line
                    card = "chinchilla-a3" | card = "chinchilla-z9" | 39 | 1 | chinchilla-z9 | perhaps chinchilla-a1, for steps.view.card
                    N = 70e9 | P = 70e9 | 42 | 1 | P | one of N, D for steps.view.variables.P
                    N = 70e9 | N = 70e9 = | 42 | 10 | = | the end of the line, as TOML has it
                    """)
    void whatIsWrongIsSaidWithItsPlace(
            String old, String hostile, int line, int column, String found, String expected) {
        assertThat(TourTexts.SMALL).contains(old);
        SheetProblem problem =
                problem(TourTexts.SMALL.replace(old, hostile == null ? "" : hostile));
        assertThat(problem.found()).isEqualTo(found);
        assertThat(problem.expected()).contains(expected);
        assertThat(List.of(problem.line(), problem.column())).containsExactly(line, column);
    }

    @Test
    void aTourHasAStep() {
        assertThat(problem("title = \"None\"").sentence())
                .isEqualTo(
                        "line 1, column 1: found no steps, expected at least one step, begun by [[steps]].");
    }

    @Test
    void aFileMayHoldAnything(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("mine" + TourReader.ENDING);
        Files.write(file, new byte[] {(byte) 0xff, 0, 1});
        assertThat(TourTexts.reader().read(file)).isInstanceOf(Unreadable.class);
        assertThat(TourTexts.reader().read(folder)).isInstanceOf(Unreadable.class);
        Files.writeString(file, "\uFEFF" + TourTexts.SMALL.replace("\n", "\r\n"));
        assertThat(TourTexts.reader().read(file)).isEqualTo(new Read(read(TourTexts.SMALL)));
    }

    private static Tour read(String text) {
        return TourTexts.reader().read(text) instanceof Read(Tour tour)
                ? tour
                : new Tour(problem(text).sentence(), "", List.of());
    }

    private static SheetProblem problem(String text) {
        return ((Unreadable) TourTexts.reader().read(text)).problem();
    }
}
