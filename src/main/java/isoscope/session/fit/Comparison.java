package isoscope.session.fit;

import isoscope.fit.FitMethod;
import isoscope.task.Background;
import isoscope.task.Background.LongJob;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The laws of every method over the included runs, while someone looks.
public final class Comparison {
    private static final String KEY = "comparison";

    private final Background background;
    private final ReadOnlyObjectWrapper<List<MethodResult>> results =
            new ReadOnlyObjectWrapper<>(this, "results", List.of());
    private boolean watched;

    private List<FitMethod> methods = List.of();

    /// The request to fit, which the results are of.
    private @Nullable FitRequest wanted;

    private @Nullable FitRequest compared;

    /// Nothing is compared yet.
    public Comparison(Background background) {
        this.background = background;
    }

    /// A result a method.
    public ReadOnlyObjectProperty<List<MethodResult>> resultsProperty() {
        return results.getReadOnlyProperty();
    }

    /// Whether someone looks; nothing is fitted otherwise.
    public void watch(boolean looks) {
        watched = looks;
        if (!looks && isUnderWay()) {
            background.cancel(KEY);
            compared = null;
        }
        compare();
    }

    /// The included runs and settings are these now.
    ///
    /// @param all the methods to compare
    public void follow(FitRequest request, List<FitMethod> all) {
        if (!all.equals(methods)) {
            compared = null;
        }
        methods = all;
        wanted = request;
        compare();
    }

    /// There is nothing to fit.
    public void clear() {
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
        results.set(results(methods, List.of()));
        List<FitMethod> all = methods;
        LongJob<List<MethodResult>, List<MethodResult>> job =
                (signal, tell) -> compare(request, all, signal, tell);
        background.submit(KEY, job, results::set, results::set, this::clear);
    }

    private static List<MethodResult> compare(
            FitRequest request,
            List<FitMethod> all,
            Background.Signal signal,
            Consumer<List<MethodResult>> tell) {
        List<MethodResult> ended = new ArrayList<>();
        for (FitMethod method : all) {
            FitRequest one = new FitRequest(method, request.problem(), request.holdOut());
            ended.add(new MethodResult(method, Optional.of(one.thorough(signal::cancelled))));
            tell.accept(results(all, ended));
        }
        return List.copyOf(ended);
    }

    /// The results that have ended, and the other methods without one.
    private static List<MethodResult> results(List<FitMethod> methods, List<MethodResult> ended) {
        List<MethodResult> all = new ArrayList<>(ended);
        methods.stream()
                .skip(ended.size())
                .forEach(method -> all.add(new MethodResult(method, Optional.empty())));
        return List.copyOf(all);
    }
}
