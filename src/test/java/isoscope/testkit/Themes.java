package isoscope.testkit;

import isoscope.plot.Theme;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/// Charts with the themes they are looked at in: one theme a chart, in turn, so that no theme is left out; every theme
/// of every chart with `-Disoscope.everyTheme=true`.
public final class Themes {
    private static final boolean EVERY = Boolean.getBoolean("isoscope.everyTheme");

    private Themes() {}

    /// Pairs of a chart and a theme.
    ///
    /// @param first the place of the first chart's theme among the themes
    public static Stream<Arguments> of(Stream<String> charts, int first) {
        List<String> names = charts.toList();
        return IntStream.range(0, names.size())
                .boxed()
                .flatMap(chart ->
                        themes(first + chart).map(theme -> Arguments.of(names.get(chart), theme)));
    }

    private static Stream<Theme> themes(int turn) {
        Theme[] all = Theme.values();
        return EVERY ? Stream.of(all) : Stream.of(all[turn % all.length]);
    }
}
