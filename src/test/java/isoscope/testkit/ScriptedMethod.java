package isoscope.testkit;

import isoscope.fit.FitMethod;
import isoscope.fit.FitOutcome;
import isoscope.fit.FitProblem;
import isoscope.fit.Refitter;
import isoscope.law.Law;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/// A method that finds what a test tells it to, and remembers what it was asked.
public final class ScriptedMethod implements FitMethod {
    private final String id;
    private final Function<FitProblem, FitOutcome> script;
    private final List<FitProblem> asked = new ArrayList<>();

    /// A method of the usual id.
    public ScriptedMethod(Function<FitProblem, FitOutcome> script) {
        this("huber-lse", script);
    }

    /// A method of any id.
    public ScriptedMethod(String id, Function<FitProblem, FitOutcome> script) {
        this.id = id;
        this.script = script;
    }

    /// The problems it was given a law to start from for: the quick fits.
    public List<FitProblem> quick() {
        return asked.stream().filter(problem -> problem.near().isPresent()).toList();
    }

    /// The problems it was given without one: the thorough fits.
    public List<FitProblem> thorough() {
        return asked.stream().filter(problem -> problem.near().isEmpty()).toList();
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public List<String> parameters() {
        return List.of();
    }

    @Override
    public String title() {
        return "Scripted " + id;
    }

    @Override
    public FitOutcome fit(FitProblem problem, BooleanSupplier cancelled) {
        asked.add(problem);
        return script.apply(problem);
    }

    @Override
    public Refitter refitter(FitProblem problem, Law around) {
        return times -> Optional.of(around);
    }
}
