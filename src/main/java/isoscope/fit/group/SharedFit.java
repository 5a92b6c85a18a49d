package isoscope.fit.group;

import isoscope.fit.FitOutcome;
import isoscope.fit.FitOutcome.Cancelled;
import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.FitOutcome.Goodness;
import isoscope.fit.FitOutcome.Refused;
import isoscope.fit.FitProblem;
import isoscope.fit.FitSettings;
import isoscope.fit.FitWarning;
import isoscope.fit.FittedCard;
import isoscope.fit.form.FormMethod;
import isoscope.fit.group.GroupOutcome.Laws;
import isoscope.fit.group.GroupOutcome.NoLaws;
import isoscope.fit.resample.Ensemble;
import isoscope.fit.resample.ResampledLaws;
import isoscope.law.Law;
import isoscope.law.LawCard;
import isoscope.words.Counted;
import isoscope.words.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Fits all groups together, by a form in which they share constants.
final class SharedFit {
    private final GroupFitter fitter;
    private final GroupedRuns groups;
    private final FitProblem problem;
    private final Fitted pooled;
    private final SharedForm form;

    /// @param problem about the runs of all groups
    /// @param pooled the law of all groups together
    SharedFit(GroupFitter fitter, GroupedRuns groups, FitProblem problem, Fitted pooled) {
        this.fitter = fitter;
        this.groups = groups;
        this.pooled = pooled;
        SharedMethod method = SharedMethod.of(fitter.method()).orElseThrow();
        this.problem = problem.withSettings(method.settings(problem.settings()));
        form = new SharedForm(method.form(), groups, own(method.form()));
    }

    private List<String> own(FormMethod method) {
        FitSettings settings = problem.settings();
        return method.free().stream()
                .filter(name -> !fitter.shared().contains(name))
                .filter(name -> !settings.pinned().containsKey(name))
                .toList();
    }

    /// The laws, or why there are none.
    GroupOutcome outcome() {
        Optional<Refused> refused = refusal();
        return refused.<GroupOutcome>map(NoLaws::new)
                .orElseGet(() ->
                        form.method(pooled.law().card().parameters())
                                .map(this::outcome)
                                .orElseGet(() -> new NoLaws(tooMany())));
    }

    private Optional<Refused> refusal() {
        return form.own().isEmpty()
                ? Optional.of(
                        new Refused(
                                "nothing-of-its-own",
                                Words.of(
                                        "All constants are shared or pinned, so all groups have the same law."),
                                Words.of("Remove a constant from --share, such as A.")))
                : groups.groups().stream()
                        .filter(group -> group.runs().size() <= form.own().size())
                        .findFirst()
                        .map(this::fewRuns);
    }

    private Refused fewRuns(RunGroup group) {
        return new Refused(
                "too-few-runs",
                Words.of(
                        "Group %s has %s; with %s of its own (%s) it needs at least %d.",
                        group.name(),
                        Counted.of(group.runs().size(), "run"),
                        Counted.of(form.own().size(), "constant"),
                        String.join(", ", form.own()),
                        form.own().size() + 1),
                Words.of(
                        "Add runs to the group, share more constants, or exclude the group with --where."));
    }

    private Refused tooMany() {
        return new Refused(
                "too-many-groups",
                Words.of(
                        "%d groups with %d constants of their own are too many for one fit.",
                        groups.groups().size(), form.own().size()),
                Words.of(
                        "Choose some of the groups with --where, or fit them separately, without --share."));
    }

    private GroupOutcome outcome(FormMethod method) {
        FitProblem joint =
                problem.withRuns(groups.marked()).withSettings(form.settings(problem.settings()));
        FitOutcome outcome = method.fit(joint, () -> false);
        return switch (outcome) {
            case Fitted fitted -> laws(method, joint, fitted);
            case Refused refused -> new NoLaws(refused);
            case Cancelled _ -> throw new IllegalStateException("nobody cancels this fit");
        };
    }

    private Laws laws(FormMethod method, FitProblem joint, Fitted fitted) {
        Optional<Ensemble> ensemble =
                fitter.resampling().map(how -> how.ofAll(groups.places(), method, joint, fitted));
        List<FitWarning> warnings =
                Stream.concat(
                                fitted.warnings().stream(),
                                ensemble.stream().flatMap(laws -> laws.warnings().stream()))
                        .toList();
        return new Laws(
                groups.column(),
                fitter.shared(),
                groups.groups().stream()
                        .map(group -> law(group, fitted, ensemble, warnings))
                        .toList());
    }

    private GroupLaw law(
            RunGroup group, Fitted fitted, Optional<Ensemble> ensemble, List<FitWarning> warnings) {
        Law law = law(group, fitted.law());
        return new GroupLaw(
                group,
                law,
                Goodness.of(group.runs(), law),
                ensemble.map(Ensemble::resampled).map(laws -> resampled(group, laws)),
                warnings);
    }

    private ResampledLaws resampled(RunGroup group, ResampledLaws laws) {
        return new ResampledLaws(
                laws.laws().stream().map(law -> law(group, law)).toList(),
                laws.failed(),
                laws.confidence(),
                laws.method());
    }

    private Law law(RunGroup group, Law joint) {
        LawCard whole = pooled.law().card();
        Map<String, Double> values = form.of(group.name(), joint.card().parameters());
        return Law.of(
                pooled.law().form(),
                FittedCard.of(
                        problem.withRuns(group.runs()), whole.formula(), values, whole.units()));
    }
}
