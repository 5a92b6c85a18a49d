package isoscope.fit.surface;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Looks for the surface with the least misfit where A and B may have bounds of their own. Where the search without
/// those bounds ends outside them, the least misfit lies on them: each bound, and each pair, is held in turn, and the
/// lowest end that is within all bounds counts.
///
/// @param runs to be explained
/// @param misfit to be made least
/// @param limits where to look
record FaceSearch(LogRuns runs, Misfit misfit, SurfaceLimits limits) {

    /// The lowest end of a way to search.
    Optional<Optimum> lowest(Function<SurfaceSearch, Optional<Optimum>> way) {
        Optional<Optimum> open = way.apply(new SurfaceSearch(runs, misfit, limits));
        return open.isEmpty() || isWithin(open.get())
                ? open
                : faces().stream()
                        .map(face -> way.apply(new SurfaceSearch(runs, misfit, face)))
                        .flatMap(Optional::stream)
                        .filter(this::isWithin)
                        .min(Comparator.comparingDouble(Optimum::objective));
    }

    private List<SurfaceLimits> faces() {
        List<SurfaceLimits> faces = new ArrayList<>();
        for (SurfaceLimits size : choices(limits, SurfaceLimits.A)) {
            faces.addAll(choices(size, SurfaceLimits.B));
        }
        return faces;
    }

    /// A parameter left free, held at its lower bound and held at its upper one.
    private static List<SurfaceLimits> choices(SurfaceLimits limits, int parameter) {
        List<SurfaceLimits> choices = new ArrayList<>(List.of(limits));
        double low = limits.low().get(parameter);
        double high = limits.high().get(parameter);
        if (low < high && low > 0) {
            choices.add(limits.pin(parameter, low));
        }
        if (low < high && Double.isFinite(high)) {
            choices.add(limits.pin(parameter, high));
        }
        return choices;
    }

    private boolean isWithin(Optimum end) {
        return isWithin(end, SurfaceLimits.A) && isWithin(end, SurfaceLimits.B);
    }

    /// Whether a parameter ended within its limits; one that is held is within, whatever rounding made of it.
    private boolean isWithin(Optimum end, int parameter) {
        double found = end.found(parameter);
        return end.limits().isPinned(parameter)
                || (limits.low().get(parameter) <= found && found <= limits.high().get(parameter));
    }
}
