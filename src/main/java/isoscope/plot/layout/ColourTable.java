package isoscope.plot.layout;

import static java.nio.charset.StandardCharsets.UTF_8;

import isoscope.plot.Colouring;
import isoscope.plot.Rgba;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A perceptual colour map as stops in sRGB, read once from `colour-maps.txt`, which names the sources.
final class ColourTable {
    private static final Map<Colouring.ColourMap, ColourTable> TABLES =
            Stream.of(Colouring.ColourMap.values())
                    .collect(Collectors.toMap(Function.identity(), ColourTable::read));

    private static final int STEPS = 1020;

    private final List<Rgba> colours;

    private ColourTable(NavigableMap<Double, Rgba> stops) {
        this.colours =
                IntStream.rangeClosed(0, STEPS)
                        .mapToObj(step -> between(stops, (double) step / STEPS))
                        .toList();
    }

    static ColourTable of(Colouring.ColourMap map) {
        return Objects.requireNonNull(TABLES.get(map));
    }

    /// The colour at a place from 0 to 1; places outside take the nearer end.
    Rgba at(double place) {
        return colours.get((int) Math.round(Math.clamp(place, 0, 1) * STEPS));
    }

    private static Rgba between(NavigableMap<Double, Rgba> stops, double place) {
        var below = Objects.requireNonNull(stops.floorEntry(place));
        var above = Objects.requireNonNull(stops.ceilingEntry(place));
        double span = above.getKey() - below.getKey();
        return span == 0
                ? below.getValue()
                : above.getValue().over(below.getValue(), (place - below.getKey()) / span);
    }

    private static ColourTable read(Colouring.ColourMap map) {
        String name = map.name().toLowerCase(Locale.ROOT) + " ";
        var stops = new TreeMap<Double, Rgba>();
        text().lines()
                .filter(line -> line.startsWith(name))
                .map(line -> line.split(" ", -1))
                .forEach(row -> stops.put(Integer.parseInt(row[1]) / 255.0, Rgba.of(row[2])));
        return new ColourTable(stops);
    }

    private static String text() {
        try (InputStream in = ColourTable.class.getResourceAsStream("colour-maps.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
