package isoscope.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isoscope.formula.Expression;
import isoscope.formula.Formula;
import isoscope.formula.ParsedFormula.Parsed;
import isoscope.law.sheet.Library;
import isoscope.tour.TourOutcome.Read;
import isoscope.tour.TourOutcome.Unreadable;
import isoscope.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The tours that come with the program.
class ShippedTourTest {
    private static final int MOST_WORDS = 45;

    @ParameterizedTest
    @EnumSource
    void itIsReadAndHasItsTitle(ShippedTour shipped) {
        Tour tour = tour(shipped);
        assertThat(tour.title()).isEqualTo(shipped.title());
        assertThat(tour.steps()).hasSizeBetween(4, 7);
    }

    @ParameterizedTest
    @EnumSource
    void everyStepSaysLittleAndLeavesSomethingToTry(ShippedTour shipped) {
        assertThat(tour(shipped).steps())
                .allSatisfy(step -> {
                    assertThat(step.says()).isNotEmpty();
                    assertThat(Words.list(step.says()))
                            .as(step.says())
                            .hasSizeLessThan(MOST_WORDS + 1);
                    assertThat(step.trying()).isNotEmpty();
                    assertThat(step.notes()).isNotEmpty();
                });
    }

    @ParameterizedTest
    @EnumSource
    void aQuestionIsAskedAndEveryAnswerIsComputed(ShippedTour shipped) {
        List<Question> questions =
                tour(shipped).steps().stream()
                        .map(Step::question)
                        .flatMap(Optional::stream)
                        .toList();
        assertThat(questions)
                .isNotEmpty()
                .allSatisfy(question ->
                        assertThat(question.values(id -> Library.load().byId(id)).orElse(List.of()))
                                .as(question.ask())
                                .isNotEmpty()
                                .allMatch(value -> value > 0));
    }

    @ParameterizedTest
    @EnumSource
    void itIsWrittenAsItReads(ShippedTour shipped) {
        Tour tour = tour(shipped);
        assertThat(TourTexts.program().read(TourText.of(tour))).isEqualTo(new Read(tour));
    }

    @Test
    void theTourOfTheReferenceIsOne() throws IOException {
        String page = Files.readString(Path.of("docs", "reference.md"));
        String text = page.substring(page.indexOf("```toml\ntitle =") + "```toml\n".length());
        assertThat(TourTexts.program().read(text.substring(0, text.indexOf("```"))))
                .isInstanceOf(Read.class);
    }

    /// Numbers in captions and notes, by the law or card that gives them.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ONE_CURVE    | below 3.21         | 3.21   | besiroglu       | E + A/N^alpha | N = 20e6
                    ONE_CURVE    | has 1.8172         | 1.8172 | besiroglu       | E             |
                    ENVELOPE     | 853M parameters    | 853e6  | besiroglu       | N             | C = 1e20
                    ENVELOPE     | 2.78B for          | 2.78e9 | besiroglu       | N             | C = 1e21
                    ISOFLOP      | half a percent     | .0046  | one-budget      | excess        | C = 1e22, N = 12685651222
                    TWO_MODELS   | 804B parameters    | 804e9  | kaplan          | N             | C = 5.76e23
                    TWO_MODELS   | 119B tokens        | 119e9  | kaplan          | D             | C = 5.76e23
                    TWO_MODELS   | 0.15 tokens        | .15    | kaplan          | D/N           | C = 5.76e23
                    TWO_MODELS   | 67.8B parameters   | 67.8e9 | chinchilla-a1   | N             | C = 5.76e23
                    TWO_MODELS   | 1.42T tokens       | 1.42e12| chinchilla-a1   | D             | C = 5.76e23
                    TWO_MODELS   | 63.4B and 40.4B    | 63.4e9 | chinchilla-a2   | N             | C = 5.76e23
                    TWO_MODELS   | loss of 1.967      | 1.967  | chinchilla-a3   | L             | N = 280e9, D = 300e9
                    TWO_MODELS   | Chinchilla 1.921   | 1.921  | chinchilla-a3   | L             | N = 70e9, D = 1.4e12
                    TWO_MODELS   | 2.000 against 1.974| 1.974  | besiroglu       | L             | N = 70e9, D = 1.4e12
                    TWO_MODELS   | 1.87 times         | 1.87   | two-runs        | ratio_C       | N = 70e9, D = 1.4e12, N_1 = 175e9, D_1 = 300e9
                    DISAGREEMENT | 155 times          | 155    | growth          | N_kaplan      | k = 1000
                    DISAGREEMENT | 6.5 times          | 6.5    | growth          | D_kaplan      | k = 1000
                    DISAGREEMENT | 32 times           | 32     | growth          | N_1           | k = 1000
                    DISAGREEMENT | same law is 0.61   | .61    | pearce-song     | g             | N = 1e8
                    DISAGREEMENT | it is 0.52         | .52    | pearce-song     | g             | N = 1e10
                    DISAGREEMENT | add 22M            | 22e6   | pearce-song     | N_total - N   | N = 1e8
                    CONVENTIONS  | 11.2 tokens        | 11.2   | nanochat        | r_matrices    | C = 1e18
                    CONVENTIONS  | 17.2 for           | 17.2   | nanochat        | r_transformer | C = 1e18
                    CONVENTIONS  | 4.0 and 8.5        | 8.5    | nanochat        | r_transformer | C = 1e19
                    CONVENTIONS  | 19M parameters     | 19e6   | kaplan-counting | N             | layers = 6, width = 512, context = 1024, vocab = 50257
                    CONVENTIONS  | adds 26M           | 26e6   | kaplan-counting | embedding     | layers = 6, width = 512, context = 1024, vocab = 50257
                    CERTAINTY    | is 32.2B           | 32.2e9 | chinchilla-a3-printed | N       | C = 5.76e23
                    CERTAINTY    | rounding 40.4B     | 40.4e9 | chinchilla-a3   | N             | C = 5.76e23
                    CERTAINTY    | gives 16.1         | 16.1   | besiroglu       | D/N           | C = 1e26
                    REPETITION   | 3.73 times         | 3.73   | repeated-epochs | worth         | epochs = 4
                    REPETITION   | 93 %               | .93    | repeated-epochs | share         | epochs = 4
                    REPETITION   | 10.6 times         | 10.6   | repeated-epochs | worth         | epochs = 16
                    REPETITION   | worth 38 %         | .38    | repeated-epochs | marginal      | epochs = 16
                    REPETITION   | 15.2 times         | 15.2   | repeated-epochs | worth         | epochs = 40
                    REPETITION   | 16.4 times         | 16.4   | repeated-epochs | ceiling       |
                    COST         | 702,000            | 702e3  | training-time   | device_hours  | C = 1e24, peak = 989.4e12, MFU = 0.4
                    COST         | 20.8 %             | .208   | smol            | overhead      | k = 0.5
                    COST         | 1,287 MWh          | 1287   | energy          | MWh           | C = 3.14e23, peak = 24.6e12, MFU = 1, P = 0.33, PUE = 1.1, grid = 0.429
                    COST         | 552 tonnes         | 552    | energy          | t             | C = 3.14e23, peak = 24.6e12, MFU = 1, P = 0.33, PUE = 1.1, grid = 0.429
                    COST         | 449 times          | 449    | training-time   | slip          | C = 1e24, peak = 312e12, MFU = 0.4
                    COST         | it is 50.5         | 50.5   | bloom           | t             | kWh = 433196, grid = 0.057
                    """)
    void whatIsSaidIsComputed(
            ShippedTour shipped,
            String said,
            double number,
            String law,
            String is,
            @Nullable String at) {
        assertThat(texts(tour(shipped))).anyMatch(text -> text.contains(said));
        Expression formula = ((Parsed) Formula.parse(is)).expression();
        double value =
                new Answer(law, formula, numbers(at), "")
                        .value(id -> Library.load().byId(id))
                        .orElseThrow();
        assertThat(value).isCloseTo(number, within(number * .016));
    }

    private static Stream<String> texts(Tour tour) {
        return tour.steps().stream().flatMap(step -> Stream.of(step.says(), step.notes()));
    }

    private static Map<String, Double> numbers(@Nullable String text) {
        Map<String, Double> numbers = new HashMap<>();
        if (text != null) {
            Arrays.stream(text.split(", "))
                    .map(part -> part.split(" = "))
                    .forEach(pair -> numbers.put(pair[0], Double.valueOf(pair[1])));
        }
        return numbers;
    }

    private static Tour tour(ShippedTour shipped) {
        return switch (shipped.read(TourTexts.program())) {
            case Read(Tour tour) -> tour;
            case Unreadable(var problem) ->
                    throw new AssertionError(shipped.id() + ": " + problem.sentence());
        };
    }
}
