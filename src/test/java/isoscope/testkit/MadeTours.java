package isoscope.testkit;

import isoscope.formula.Formula;
import isoscope.formula.ParsedFormula.Parsed;
import isoscope.plot.AxisRanges;
import isoscope.plot.Range;
import isoscope.tour.Answer;
import isoscope.tour.Guess;
import isoscope.tour.Question;
import isoscope.tour.Step;
import isoscope.tour.StepView;
import isoscope.tour.Tour;
import java.time.Instant;
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

/// Tours of everything that a tour may hold, the same for the same seed.
public final class MadeTours {
    private static final List<String> PARTS =
            List.of(
                    "a", " ", "\n", "\t", "\"", "\"\"\"", "\\", "×", "α", "\r", "#", "=", "\u0001",
                    "😀");
    private static final List<String> LAWS = List.of("kaplan", "chinchilla-a3", "fitted", "saved");

    private final Random random;

    /// @param seed of what is made
    public MadeTours(long seed) {
        random = new Random(seed);
    }

    /// The next tour.
    public Tour next() {
        List<Step> steps =
                IntStream.rangeClosed(0, random.nextInt(4)).mapToObj(_ -> step()).toList();
        return new Tour(title(), text(), steps);
    }

    /// The next tour with guesses at its questions.
    public Tour guessed() {
        return next().withMore(
                        IntStream.range(0, random.nextInt(3)).mapToObj(_ -> guess()).toList());
    }

    private Guess guess() {
        int size = 1 + random.nextInt(2);
        return new Guess(
                text(),
                numbers(size),
                numbers(size),
                Instant.ofEpochMilli(random.nextLong(1L << 41)));
    }

    private List<Double> numbers(int size) {
        return random.doubles(size, 1e-9, 1e30).boxed().toList();
    }

    private Step step() {
        return new Step(
                title(),
                text(),
                text(),
                text(),
                random.nextBoolean() ? chart() : card(),
                question());
    }

    private String title() {
        return text() + "t" + text();
    }

    private String text() {
        return IntStream.range(0, random.nextInt(9))
                .mapToObj(_ -> any(PARTS))
                .collect(Collectors.joining());
    }

    private StepView chart() {
        Map<String, Range> axes = new HashMap<>();
        for (String axis : List.of("x", "y axis").subList(0, random.nextInt(3))) {
            double low = number();
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
                random.nextBoolean() ? "" : any(LAWS),
                Map.of("isoloss", new AxisRanges(axes)),
                random.nextBoolean() ? Map.of() : Map.of("plane", title().strip()),
                Map.of());
    }

    private StepView card() {
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
                random.nextBoolean() ? Map.of() : Map.of("N", number(), "D", number()));
    }

    private Optional<Question> question() {
        return switch (random.nextInt(4)) {
            case 0 -> Optional.of(new Question.Amount(title(), text(), answer()));
            case 1 -> Optional.of(new Question.Point(title(), "isoloss", answer(), answer()));
            case 2 -> {
                double from = number();
                yield Optional.of(
                        new Question.Line(title(), "runs", answer(), "C", from, from * 2));
            }
            default -> Optional.empty();
        };
    }

    private Answer answer() {
        return new Answer(
                any(LAWS),
                ((Parsed) Formula.parse(any(List.of("N", "D/N", "2*(N + D)^0.5")))).expression(),
                random.nextBoolean() ? Map.of() : Map.of("C", number()),
                random.nextBoolean() ? "" : any(LAWS));
    }

    private double number() {
        return Math.pow(10, 40 * random.nextDouble() - 10);
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
