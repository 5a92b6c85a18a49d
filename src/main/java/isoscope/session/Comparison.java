package isoscope.session;

import isoscope.fit.FitMethod;
import isoscope.fit.method.FitMethods;
import isoscope.task.Background;
import isoscope.task.Background.LongJob;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// What every method makes of the included runs, while someone looks.
final class Comparison {
    private static final String KEY = "comparison";

    private final FitMethods methods;
    private final Background background;
    private final ReadOnlyObjectWrapper<List<MethodResult>> results =
            new ReadOnlyObjectWrapper<>(this, "results", List.of());
    private boolean watched;

    /// What to fit, and what the results are of.
    private @Nullable FitRequest wanted;

    private @Nullable FitRequest compared;

    Comparison(FitMethods methods, Background background) {
        this.methods = methods;
        this.background = background;
    }

    ReadOnlyObjectProperty<List<MethodResult>> resultsProperty() {
        return results.getReadOnlyProperty();
    }

    /// Whether someone looks; nothing is fitted otherwise.
    void watch(boolean looks) {
        watched = looks;
        if (!looks && isUnderWay()) {
            background.cancel(KEY);
            compared = null;
        }
        compare();
    }

    /// The included runs and settings are these now.
    void follow(FitRequest request) {
        wanted = request;
        compare();
    }

    /// There is nothing to fit.
    void clear() {
        background.cancel(KEY);
        wanted = null;
        compared = null;
        results.set(List.of());
    }

    private boolean isUnderWay() {
        return results.get().stream().anyMatch(result -> result.outcome().isEmpty());
    }

    private void compare() {
        FitRequest request = wanted;
        if (!watched || request == null || request.equals(compared)) {
            return;
        }
        compared = request;
        results.set(results(List.of()));
        LongJob<List<MethodResult>, List<MethodResult>> job =
                (signal, tell) -> compare(request, signal, tell);
        background.submit(KEY, job, results::set, results::set, this::clear);
    }

    private List<MethodResult> compare(
            FitRequest request, Background.Signal signal, Consumer<List<MethodResult>> tell) {
        List<MethodResult> ended = new ArrayList<>();
        for (FitMethod method : methods.methods()) {
            FitRequest one = new FitRequest(method, request.problem(), request.holdOut());
            ended.add(new MethodResult(method, Optional.of(one.thorough(signal::cancelled))));
            tell.accept(results(ended));
        }
        return List.copyOf(ended);
    }

    /// The results that have ended, and the other methods without one.
    private List<MethodResult> results(List<MethodResult> ended) {
        List<MethodResult> all = new ArrayList<>(ended);
        methods.methods().stream()
                .skip(ended.size())
                .forEach(method -> all.add(new MethodResult(method, Optional.empty())));
        return List.copyOf(all);
    }
}
