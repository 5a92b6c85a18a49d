package isoscope.cli;

import isoscope.export.ExportFormat;
import isoscope.fit.Bounds;
import isoscope.fit.FitMethod;
import isoscope.fit.HoldOut;
import isoscope.fit.method.FitMethods;
import isoscope.fit.resample.Scheme;
import isoscope.plan.design.Spacing;
import isoscope.plan.model.Optimizer;
import isoscope.plot.NumberStyle;
import isoscope.plot.PageElements.Legend;
import isoscope.plot.Theme;
import isoscope.runs.ComputeCount;
import isoscope.runs.CurveRule;
import isoscope.runs.ParameterCount;
import isoscope.runs.mapping.RunField;
import isoscope.words.Words;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Read the values of options. A text that has no meaning is refused in words that say which texts have one.
final class Converters {
    private Converters() {}

    /// Lets a command line read options of every type of the program.
    ///
    /// @return the command line
    static CommandLine register(CommandLine line, FitMethods methods) {
        return line.registerConverter(Path.class, path())
                .registerConverter(FitMethod.class, method(methods))
                .registerConverter(
                        HoldOut.Rule.class,
                        named(
                                HoldOut.Rule::named,
                                Words.of("one of largest-compute, none, or a number of runs")))
                .registerConverter(int.class, whole())
                .registerConverter(Integer.class, whole())
                .registerConverter(Bounds.class, bounds())
                .registerConverter(
                        Scheme.class,
                        named(
                                Scheme::named,
                                Words.of(
                                        "cases, budgets, or groups:COLUMN, such as groups:N for runs of a size")))
                .registerConverter(FitFormat.class, oneOf(FitFormat.class))
                .registerConverter(RunField.class, oneOf(RunField.class))
                .registerConverter(
                        CurveRule.class,
                        named(
                                CurveRule::named,
                                Words.of("one of last, minimum, or mean:K such as mean:10")))
                .registerConverter(
                        ParameterCount.class, oneOf(ParameterCount.values(), ParameterCount::id))
                .registerConverter(
                        ComputeCount.class, oneOf(ComputeCount.values(), ComputeCount::id))
                .registerConverter(Theme.class, oneOf(Theme.class))
                .registerConverter(NumberStyle.class, oneOf(NumberStyle.class))
                .registerConverter(Legend.class, oneOf(Legend.class))
                .registerConverter(ExportFormat.class, oneOf(ExportFormat.class))
                .registerConverter(LawsFormat.class, oneOf(LawsFormat.class))
                .registerConverter(Optimizer.class, oneOf(Optimizer.values(), Optimizer::id))
                .registerConverter(Spacing.class, oneOf(Spacing.class))
                .registerConverter(TextJsonOrCsv.class, oneOf(TextJsonOrCsv.class));
    }

    /// A converter of texts to their meanings; refuses a text that has none.
    ///
    /// @param expected the texts that have a meaning
    static <T> ITypeConverter<T> named(Function<String, Optional<T>> meaning, String expected) {
        return text -> meaning.apply(text).orElseThrow(() -> refused(text, expected));
    }

    /// One of a few things by its id, in lower or upper case.
    static <T> ITypeConverter<T> oneOf(T[] choices, Function<T, String> id) {
        return named(
                text ->
                        Arrays.stream(choices)
                                .filter(choice -> id.apply(choice).equalsIgnoreCase(text))
                                .findFirst(),
                Words.of(
                        "one of %s",
                        Arrays.stream(choices).map(id).collect(Collectors.joining(", "))));
    }

    /// One of a few words, in lower or upper case.
    static <E extends Enum<E>> ITypeConverter<E> oneOf(Class<E> choices) {
        return oneOf(choices.getEnumConstants(), choice -> choice.name().toLowerCase(Locale.ROOT));
    }

    /// A fit method by its id.
    static ITypeConverter<FitMethod> method(FitMethods methods) {
        List<String> ids = methods.ids();
        return id ->
                methods.byId(id)
                        .orElseThrow(() ->
                                refused(
                                        id,
                                        Words.of(
                                                "one of %s%s",
                                                String.join(", ", ids), Usage.nearest(id, ids))));
    }

    /// A whole number; its option says which ones it can use.
    static ITypeConverter<Integer> whole() {
        return named(Converters::whole, Words.of("a whole number, such as 20"));
    }

    private static Optional<Integer> whole(String text) {
        try {
            return Optional.of(Integer.valueOf(text));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    /// The name of a file. Where the locale has fewer letters than the name, it is no name.
    static ITypeConverter<Path> path() {
        return named(
                Converters::path,
                Words.of("the name of a file; in a locale without its letters set LC_ALL=C.UTF-8"));
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    /// Bounds: `0.2:0.5`.
    static ITypeConverter<Bounds> bounds() {
        return named(
                Converters::bounds, Words.of("two numbers, the lower one first, such as 0.2:0.5"));
    }

    private static Optional<Bounds> bounds(String text) {
        String[] ends = text.split(":", -1);
        try {
            return ends.length == 2
                    ? Optional.of(
                            new Bounds(Double.parseDouble(ends[0]), Double.parseDouble(ends[1])))
                    : Optional.empty();
        } catch (IllegalArgumentException _) {
            // No number, or the lower one last.
            return Optional.empty();
        }
    }

    private static TypeConversionException refused(String text, String expected) {
        return new TypeConversionException(Words.of("found %s, expected %s", text, expected));
    }
}
