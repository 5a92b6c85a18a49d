package isoscope.tour;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.formula.Formula;
import isoscope.formula.ParsedFormula.Parsed;
import isoscope.plot.AxisRanges;
import isoscope.plot.Range;
import isoscope.tour.TourOutcome.Read;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TourTextTest {
    private static final List<String> PARTS =
            List.of(
                    "a", " ", "\n", "\t", "\"", "\"\"\"", "\\", "×", "α", "\r", "#", "=", "\u0001",
                    "😀");
    private static final List<String> LAWS = List.of("kaplan", "chinchilla-a3", "fitted", "saved");

    @Test
    void aTextOfPeopleIsWrittenAsItReads() {
        TourReader reader = TourTexts.reader();
        Tour tour = ((Read) reader.read(TourTexts.SMALL)).tour();
        assertThat(reader.read(TourText.of(tour))).isEqualTo(new Read(tour));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void anyTourIsReadAsItWasWritten(int seed) {
        Random random = new Random(seed);
        TourReader reader = TourTexts.reader();
        for (int i = 0; i < 100; i++) {
            Tour tour = tour(random);
            assertThat(reader.read(TourText.of(tour))).isEqualTo(new Read(tour));
        }
    }

    private static Tour tour(Random random) {
        List<Step> steps =
                IntStream.rangeClosed(0, random.nextInt(4)).mapToObj(_ -> step(random)).toList();
        return new Tour(title(random), text(random), steps);
    }

    private static Step step(Random random) {
        return new Step(
                title(random),
                text(random),
                text(random),
                text(random),
                random.nextBoolean() ? chart(random) : card(random),
                question(random));
    }

    private static String title(Random random) {
        return text(random) + "t" + text(random);
    }

    private static String text(Random random) {
        return IntStream.range(0, random.nextInt(9))
                .mapToObj(_ -> any(random, PARTS))
                .collect(Collectors.joining());
    }

    private static StepView chart(Random random) {
        Map<String, Range> axes = new HashMap<>();
        for (String axis : List.of("x", "y axis").subList(0, random.nextInt(3))) {
            double low = number(random);
            axes.put(axis, new Range(low, low * (1 + random.nextDouble() + 1e-9)));
        }
        return new StepView(
                random.nextBoolean() ? "" : "cerebras-gpt",
                "isoloss",
                "",
                random.nextBoolean()
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(Math.pow(10, 17 + 10 * random.nextDouble())),
                LAWS.subList(0, random.nextInt(LAWS.size())),
                new HashSet<>(List.of("runs", "models").subList(0, random.nextInt(3))),
                random.nextBoolean() ? "" : any(random, LAWS),
                Map.of("isoloss", new AxisRanges(axes)),
                random.nextBoolean() ? Map.of() : Map.of("plane", title(random).strip()),
                Map.of());
    }

    private static StepView card(Random random) {
        return new StepView(
                "",
                "library",
                "chinchilla-a3",
                OptionalDouble.empty(),
                List.of(),
                Set.of(),
                "",
                Map.of(),
                Map.of(),
                random.nextBoolean() ? Map.of() : Map.of("N", number(random), "D", number(random)));
    }

    private static Optional<Question> question(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> Optional.of(new Question.Amount(title(random), text(random), answer(random)));
            case 1 ->
                    Optional.of(
                            new Question.Point(
                                    title(random), "isoloss", answer(random), answer(random)));
            case 2 -> {
                double from = number(random);
                yield Optional.of(
                        new Question.Line(
                                title(random), "runs", answer(random), "C", from, from * 2));
            }
            default -> Optional.empty();
        };
    }

    private static Answer answer(Random random) {
        return new Answer(
                any(random, LAWS),
                ((Parsed) Formula.parse(any(random, List.of("N", "D/N", "2*(N + D)^0.5"))))
                        .expression(),
                random.nextBoolean() ? Map.of() : Map.of("C", number(random)),
                random.nextBoolean() ? "" : any(random, LAWS));
    }

    private static double number(Random random) {
        return Math.pow(10, 40 * random.nextDouble() - 10);
    }

    private static <T> T any(Random random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
