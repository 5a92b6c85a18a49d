package isoscope.session;

import isoscope.fit.FitMethod;
import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.FitProblem;
import isoscope.fit.method.FitMethods;
import isoscope.fit.resample.Ensemble;
import isoscope.runs.Run;
import isoscope.runs.RunSet;
import isoscope.task.Background;
import java.util.List;
import java.util.Optional;

/// Everything that is fitted for the document: the law of the included runs, its intervals, and the other methods beside
/// it.
final class FitDesk {
    private final FitMethods methods;
    private final Refit refit;
    private final Intervals intervals;
    private final Comparison comparison;

    FitDesk(FitMethods methods, Background background) {
        this.methods = methods;
        refit = new Refit(background);
        intervals = new Intervals(background);
        comparison = new Comparison(methods, background);
        refit.stateProperty().subscribe(this::resample);
    }

    Refit refit() {
        return refit;
    }

    Intervals intervals() {
        return intervals;
    }

    Comparison comparison() {
        return comparison;
    }

    /// The methods whose laws the window can show.
    List<FitMethod> methods() {
        return methods.methods().stream().filter(FitMethod::splits).toList();
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
            comparison.follow(request);
        }
    }

    private FitRequest request(String source, List<Run> included, Choices choices) {
        FitChoices how = choices.fit();
        return new FitRequest(
                method(how.method()).orElseGet(methods.methods()::getFirst),
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
