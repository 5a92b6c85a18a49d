package isoscope.session;

import isoscope.fit.FitMethod;
import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.FitProblem;
import isoscope.fit.form.FormColumns;
import isoscope.fit.form.OwnForm;
import isoscope.fit.method.FitMethods;
import isoscope.fit.resample.BootstrapSettings;
import isoscope.fit.resample.Ensemble;
import isoscope.runs.Run;
import isoscope.runs.RunSet;
import isoscope.saved.FitChoices;
import isoscope.session.fit.Comparison;
import isoscope.session.fit.FitRequest;
import isoscope.session.fit.FitState;
import isoscope.session.fit.IntervalState;
import isoscope.session.fit.Intervals;
import isoscope.session.fit.MethodResult;
import isoscope.session.fit.Refit;
import isoscope.task.Background;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The results of fitting: the law of the included runs, its intervals, and what the other methods make of the same
/// runs. It follows the runs and [FitSteps] by itself.
public final class Fitting {
    private final FitMethods methods;
    private final ReadOnlyObjectWrapper<Optional<FitMethod>> own =
            new ReadOnlyObjectWrapper<>(this, "own", Optional.empty());
    private @Nullable OwnRead read;
    private final Refit refit;
    private final Intervals intervals;
    private final Comparison comparison;

    Fitting(FitMethods methods, Background background) {
        this.methods = methods;
        refit = new Refit(background);
        intervals = new Intervals(background);
        comparison = new Comparison(background);
        refit.stateProperty().subscribe(this::resample);
    }

    /// How far the fit is.
    public ReadOnlyObjectProperty<FitState> stateProperty() {
        return refit.stateProperty();
    }

    /// Calls off the fit that runs, if one does; then there is no fitted law until [#again()] or other runs.
    public void cancel() {
        refit.cancel();
    }

    /// Fits the included runs after their fit was called off.
    public void again() {
        refit.again();
    }

    /// The methods one can choose, the user's own form first: those whose laws the window can show.
    public List<FitMethod> methods() {
        return all().stream().filter(FitMethod::splits).toList();
    }

    /// The user's own form as a method, when there is one.
    public ReadOnlyObjectProperty<Optional<FitMethod>> ownProperty() {
        return own.getReadOnlyProperty();
    }

    /// The user's own form, and every method of the program.
    private List<FitMethod> all() {
        return Stream.concat(own.get().stream(), methods.methods().stream()).toList();
    }

    /// How far the intervals of the fitted law are.
    public ReadOnlyObjectProperty<IntervalState> intervalStateProperty() {
        return intervals.stateProperty();
    }

    /// How runs are resampled for intervals; another value resamples anew.
    public ObjectProperty<BootstrapSettings> bootstrapProperty() {
        return intervals.settingsProperty();
    }

    /// Calls off resampling, if it runs, and keeps the intervals there are.
    public void cancelIntervals() {
        intervals.cancel();
    }

    /// The results of every method for the included runs, the user's own form first; empty without runs, and standing
    /// still unless [#watchComparison] says that someone looks.
    public ReadOnlyObjectProperty<List<MethodResult>> comparisonProperty() {
        return comparison.resultsProperty();
    }

    /// Says whether someone looks at the comparison of the methods; only then it is made and kept up to date.
    public void watchComparison(boolean watched) {
        comparison.watch(watched);
    }

    Optional<FitMethod> method(String id) {
        return methods().stream().filter(method -> method.id().equals(id)).findFirst();
    }

    /// The law on show.
    Optional<Fitted> fitted() {
        return refit.stateProperty().get().fitted();
    }

    /// The intervals of the law on show.
    Optional<Ensemble> ensemble() {
        return intervals.stateProperty().get().shown();
    }

    /// Whether a quick law is on its way.
    boolean hurries() {
        return refit.hurries();
    }

    /// Calls somebody now, and each time the law or its intervals are others.
    void onChange(Runnable listener) {
        refit.stateProperty().subscribe(_ -> listener.run());
        intervals.stateProperty().subscribe(_ -> listener.run());
    }

    /// Other data were opened.
    void forget() {
        refit.forget();
        comparison.clear();
    }

    /// Fits what is chosen.
    ///
    /// @param source the name of the data set
    /// @param passing whether the choices are those of a gesture that lasts
    void follow(String source, RunSet runs, Choices choices, boolean passing) {
        List<Run> included = runs.without(choices.excluded());
        readOwn(choices.fit().form(), runs);
        if (included.isEmpty()) {
            refit.showNothing();
            comparison.clear();
            return;
        }
        FitRequest request = request(source, included, choices);
        if (passing) {
            refit.follow(request);
        } else {
            refit.settle(request);
            comparison.follow(request, all());
        }
    }

    /// Columns are looked through only for another form or other runs, not at each step of a gesture.
    private void readOwn(String form, RunSet runs) {
        OwnRead now = new OwnRead(form, runs);
        if (now.equals(read)) {
            return;
        }
        read = now;
        NewValue.set(
                own,
                form.isEmpty()
                        ? Optional.empty()
                        : Optional.of(OwnForm.over(form, FormColumns.of(runs))));
    }

    /// A form and the runs it was read over.
    private record OwnRead(String form, RunSet runs) {}

    private FitRequest request(String source, List<Run> included, Choices choices) {
        FitChoices how = choices.fit();
        return new FitRequest(
                own.get()
                        .filter(form -> form.id().equals(how.method()))
                        .or(() -> method(how.method()))
                        .orElseGet(methods.methods()::getFirst),
                new FitProblem(source, included, how.settings())
                        .counting(choices.treatment().parameters()),
                how.holdOut());
    }

    private void resample() {
        Optional<FitRequest> answered = refit.answered();
        Optional<Fitted> fitted = fitted();
        if (answered.isPresent() && fitted.isPresent()) {
            intervals.around(answered.get(), fitted.get());
        } else {
            intervals.clear();
        }
    }
}
