package isoscope.fit;

import isoscope.words.UnexpectedValue;
import isoscope.words.Words;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The user's choices about a fit, whatever its method. Names of parameters are those of the law's card: `E`, `A`,
/// `alpha`, …
///
/// @param huberDelta where Huber's loss turns from square to straight, in log-loss
/// @param pinned value of each parameter that is not fitted
/// @param bounds of each parameter whose bounds are not the method's own
/// @param weighting how much each run counts; methods that fit one form alone count all alike
public record FitSettings(
        double huberDelta,
        Map<String, Double> pinned,
        Map<String, Bounds> bounds,
        Weighting weighting) {
    /// The delta of Hoffmann et al. 2022, appendix D.2.
    public static final double DEFAULT_HUBER_DELTA = 1e-3;

    /// Nothing pinned, safe bounds.
    public static final FitSettings STANDARD =
            new FitSettings(DEFAULT_HUBER_DELTA, Map.of(), Map.of());

    /// Every run counts alike.
    public FitSettings(double huberDelta, Map<String, Double> pinned, Map<String, Bounds> bounds) {
        this(huberDelta, pinned, bounds, new Weighting.Equal());
    }

    /// Copies the maps and checks the delta.
    public FitSettings {
        pinned = Collections.unmodifiableMap(new TreeMap<>(pinned));
        bounds = Collections.unmodifiableMap(new TreeMap<>(bounds));
        if (!(huberDelta > 0)) {
            throw new UnexpectedValue(
                    Words.of("a Huber delta above 0"), String.valueOf(huberDelta));
        }
    }

    /// The names that are pinned or bounded, in alphabetical order.
    public List<String> constrained() {
        return Stream.concat(pinned.keySet().stream(), bounds.keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /// The same without the pins and bounds of parameters that a law does not have.
    ///
    /// @param parameters that it has
    public FitSettings only(List<String> parameters) {
        Map<String, Double> held = new TreeMap<>(pinned);
        Map<String, Bounds> bounded = new TreeMap<>(bounds);
        held.keySet().retainAll(parameters);
        bounded.keySet().retainAll(parameters);
        return new FitSettings(huberDelta, held, bounded, weighting);
    }

    /// The same with another delta.
    public FitSettings withHuberDelta(double delta) {
        return new FitSettings(delta, pinned, bounds, weighting);
    }

    /// The same with a parameter held at a value.
    public FitSettings withPinned(String parameter, double value) {
        Map<String, Double> more = new TreeMap<>(pinned);
        more.put(parameter, value);
        return new FitSettings(huberDelta, more, bounds, weighting);
    }

    /// The same with a parameter fitted again.
    public FitSettings withoutPinned(String parameter) {
        Map<String, Double> fewer = new TreeMap<>(pinned);
        fewer.remove(parameter);
        return new FitSettings(huberDelta, fewer, bounds, weighting);
    }

    /// The same with other bounds for a parameter.
    public FitSettings withBounds(String parameter, Bounds range) {
        Map<String, Bounds> more = new TreeMap<>(bounds);
        more.put(parameter, range);
        return new FitSettings(huberDelta, pinned, more, weighting);
    }

    /// The same with other bounds for all parameters.
    public FitSettings withAllBounds(Map<String, Bounds> ranges) {
        return new FitSettings(huberDelta, pinned, ranges, weighting);
    }

    /// The same with runs counting otherwise.
    public FitSettings withWeighting(Weighting other) {
        return new FitSettings(huberDelta, pinned, bounds, other);
    }
}
