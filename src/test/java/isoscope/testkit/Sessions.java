package isoscope.testkit;

import isoscope.fit.Bounds;
import isoscope.fit.FitSettings;
import isoscope.fit.HoldOut;
import isoscope.fit.resample.BootstrapSettings;
import isoscope.fit.resample.Scheme;
import isoscope.plot.AxisRanges;
import isoscope.plot.NumberStyle;
import isoscope.plot.Range;
import isoscope.quantity.ComputeUnit;
import isoscope.runs.ComputeCount;
import isoscope.runs.CurveRule;
import isoscope.runs.ParameterCount;
import isoscope.runs.Treatment;
import isoscope.runs.mapping.ColumnChoice;
import isoscope.runs.mapping.ColumnChoices;
import isoscope.runs.mapping.RunField;
import isoscope.saved.Bytes;
import isoscope.saved.FitChoices;
import isoscope.saved.LawChoices;
import isoscope.saved.Prediction;
import isoscope.saved.RunValues;
import isoscope.saved.SavedData;
import isoscope.saved.SavedFile;
import isoscope.saved.SavedLook;
import isoscope.saved.SavedPlace;
import isoscope.saved.SavedRuns;
import isoscope.saved.SavedSession;
import isoscope.saved.SavedUnused;
import isoscope.saved.ThemeChoice;
import isoscope.tour.Tour;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Supplier;

/// Sessions of any shape, the same ones for the same seed.
public final class Sessions {
    private static final List<String> WORDS =
            List.of(
                    "loss",
                    "Model Size",
                    "",
                    "a\"b\\c",
                    "run 7 (2)",
                    "模型",
                    "🙂",
                    "tab\there",
                    "line\nbreak",
                    "null",
                    "é/ß",
                    "\u2028",
                    "\u0001");

    private final SplittableRandom random;
    private final MadeTours tours;

    /// @param seed of what is made
    public Sessions(long seed) {
        random = new SplittableRandom(seed);
        tours = new MadeTours(seed);
    }

    /// The next session.
    public SavedSession next() {
        return new SavedSession(
                list(4, this::data),
                runs(),
                fit(),
                bootstrap(),
                laws(),
                look(),
                list(3, this::prediction),
                random.nextBoolean() ? Tour.NONE : tours.guessed());
    }

    private Prediction prediction() {
        double loss = 1 + random.nextDouble();
        return new Prediction(
                word(),
                1e9 * (1 + random.nextDouble()),
                1e10 * (1 + random.nextDouble()),
                loss,
                random.nextBoolean()
                        ? Optional.of(new Prediction.Ends(loss - .1, loss + .1))
                        : Optional.empty(),
                LocalDate.ofEpochDay(20_000 + random.nextInt(2_000)));
    }

    private SavedData data() {
        return switch (random.nextInt(5)) {
            case 0 -> new SavedData.OneFile(file());
            case 1 -> new SavedData.Folder(place(), list(3, this::file), list(2, this::unused));
            case 2 -> new SavedData.Sample(word(), word());
            case 3 -> new SavedData.Pasted(word(), said(), text());
            default -> new SavedData.Kept(word(), said(), bytes());
        };
    }

    private SavedFile file() {
        Bytes content = random.nextBoolean() ? text() : bytes();
        return new SavedFile(
                place(),
                content.size(),
                content.sha256(),
                said(),
                random.nextBoolean() ? Optional.of(content) : Optional.empty());
    }

    private SavedUnused unused() {
        return new SavedUnused(place(), said());
    }

    private SavedPlace place() {
        return new SavedPlace("/data/" + word(), random.nextBoolean() ? "../" + word() : "");
    }

    private Bytes text() {
        return Bytes.of(String.join(random.nextBoolean() ? "\n" : "\r\n", list(6, this::word)));
    }

    private Bytes bytes() {
        byte[] bytes = new byte[random.nextInt(300)];
        random.nextBytes(bytes);
        return Bytes.of(bytes);
    }

    private ColumnChoices said() {
        ColumnChoices said = ColumnChoices.NONE;
        for (RunField field : RunField.values()) {
            said =
                    switch (random.nextInt(field.quantity().isPresent() ? 6 : 4)) {
                        case 0 -> said.with(field, new ColumnChoice.Header(word(), number()));
                        case 1 -> said.with(field, new ColumnChoice.Header(word()));
                        case 2 -> said.with(field, new ColumnChoice.Nowhere());
                        case 4 -> said.with(field, new ColumnChoice.Fixed(number()));
                        case 5 -> said.with(field, new ColumnChoice.RunName());
                        default -> said;
                    };
        }
        return said;
    }

    private SavedRuns runs() {
        CurveRule rule =
                random.nextBoolean()
                        ? new CurveRule.Minimum()
                        : new CurveRule.MeanOfLast(random.nextInt(1, 500));
        return new SavedRuns(
                new Treatment(rule, any(ParameterCount.values()), any(ComputeCount.values())),
                word(),
                word(),
                set(),
                Map.of(word(), new RunValues(number(), number(), number(), number())));
    }

    private FitChoices fit() {
        Map<String, Double> pinned = new TreeMap<>();
        Map<String, Bounds> bounds = new TreeMap<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            pinned.put(word(), -number());
            bounds.put(word(), new Bounds(-number(), number()));
        }
        return new FitChoices(
                word(),
                random.nextBoolean() ? "" : word(),
                new FitSettings(number(), pinned, bounds),
                random.nextBoolean()
                        ? new HoldOut.Rule.None()
                        : new HoldOut.Rule.Largest(random.nextInt(1, 900)));
    }

    private BootstrapSettings bootstrap() {
        return new BootstrapSettings(
                random.nextInt(1, 5000),
                random.nextLong(),
                any(
                        new Scheme[] {
                            Scheme.USUAL,
                            Scheme.CASES,
                            Scheme.BUDGETS,
                            Scheme.BY_SIZE,
                            Scheme.groups("seed, or so")
                        }),
                random.nextDouble(.1, .99));
    }

    private LawChoices laws() {
        return new LawChoices(
                list(4, this::word),
                set(),
                set(),
                random.nextBoolean()
                        ? Map.of()
                        : Map.of(word(), Map.of("N", random.nextDouble(1, 1e12))),
                word());
    }

    private SavedLook look() {
        Map<String, AxisRanges> charts = new TreeMap<>();
        Map<String, String> settings = new TreeMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            double low = number();
            charts.put(
                    word(),
                    AxisRanges.AUTOMATIC.with(
                            "x" + word(), new Range(low, low * random.nextDouble(1.5, 9))));
            settings.put(word(), word());
        }
        return new SavedLook(
                number(),
                any(ComputeUnit.values()),
                any(ThemeChoice.values()),
                any(NumberStyle.values()),
                charts,
                settings);
    }

    /// Above zero, of any size.
    private double number() {
        double size = Math.pow(10, random.nextInt(-12, 13));
        return random.nextBoolean() ? size * random.nextDouble(1, 10) : random.nextInt(1, 1000);
    }

    private Set<String> set() {
        return new HashSet<>(list(5, this::word));
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private <T> List<T> list(int most, Supplier<T> element) {
        List<T> list = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            list.add(element.get());
        }
        return list;
    }

    @SafeVarargs
    private <T> T any(T... values) {
        return values[random.nextInt(values.length)];
    }
}
