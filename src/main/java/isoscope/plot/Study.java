package isoscope.plot;

import isoscope.fit.FitOutcome;
import isoscope.fit.HoldOut;
import isoscope.fit.resample.Ensemble;
import isoscope.law.ScalingLaw;
import isoscope.quantity.LossUnit;
import isoscope.runs.KnownModel;
import isoscope.runs.Run;
import isoscope.runs.RunSet;
import isoscope.words.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Everything a chart can be about. Each figure builder takes a study, the compute under the cursor and the user's
/// view, and nothing else.
///
/// @param runs the open data set, or [RunSet#EMPTY]
/// @param excluded ids of runs left out of fits
/// @param selected ids of selected runs
/// @param laws the laws switched on, published ones first, in drawing order; holds the fitted law too when it is on
/// @param fitted the fit of the included runs, or null
/// @param ensemble the laws of resampled runs around that fit, for intervals and bands, or null
/// @param models reference models
/// @param hidden ids of layers switched off, of [#LAYERS]
/// @param colouredBy the way the runs are coloured
/// @param reference the law that prices every split, or null where the laws and the fit say which one does
public record Study(
        RunSet runs,
        Set<String> excluded,
        Set<String> selected,
        List<ScalingLaw> laws,
        FitOutcome.@Nullable Fitted fitted,
        @Nullable Ensemble ensemble,
        List<KnownModel> models,
        Set<String> hidden,
        ColourBy colouredBy,
        @Nullable ScalingLaw reference) {
    /// The ids of layers that can be switched off.
    public static final List<String> LAYERS =
            List.of(
                    "field",
                    "contours",
                    "isoflop-lines",
                    "frontier",
                    "band",
                    "runs",
                    "excluded-runs",
                    "models",
                    "curves",
                    "envelope",
                    "envelope-fit",
                    "residuals",
                    "parabolas",
                    "minima");

    /// Runs coloured as each chart has it.
    public Study(
            RunSet runs,
            Set<String> excluded,
            Set<String> selected,
            List<ScalingLaw> laws,
            FitOutcome.@Nullable Fitted fitted,
            @Nullable Ensemble ensemble,
            List<KnownModel> models,
            Set<String> hidden) {
        this(
                runs,
                excluded,
                selected,
                laws,
                fitted,
                ensemble,
                models,
                hidden,
                new ColourBy.Usual(),
                null);
    }

    /// Copies the collections.
    public Study {
        excluded = Set.copyOf(excluded);
        selected = Set.copyOf(selected);
        laws = List.copyOf(laws);
        models = List.copyOf(models);
        hidden = Set.copyOf(hidden);
    }

    /// Runs and laws with nothing left out, selected, fitted or hidden.
    public static Study of(RunSet runs, List<ScalingLaw> laws, List<KnownModel> models) {
        return new Study(runs, Set.of(), Set.of(), laws, null, null, models, Set.of());
    }

    /// The same study of other runs.
    public Study withRuns(RunSet others) {
        return with(parts -> parts.runs = others);
    }

    /// The same study with runs coloured by something else.
    public Study withColouredBy(ColourBy other) {
        return with(parts -> parts.colouredBy = other);
    }

    /// The same study with other laws switched on.
    public Study withLaws(List<ScalingLaw> others) {
        return with(parts -> parts.laws = others);
    }

    /// The same study with these runs left out of fits, these selected, and this fit of the rest.
    public Study withFit(Set<String> left, Set<String> chosen, FitOutcome.Fitted fit) {
        return with(parts -> {
            parts.excluded = left;
            parts.selected = chosen;
            parts.fitted = fit;
            parts.ensemble = null;
        });
    }

    /// The same study with every split priced by a law that is on.
    public Study withReferenceLaw(ScalingLaw law) {
        return with(parts -> parts.reference = law);
    }

    /// The same study with other layers switched off.
    public Study withHidden(Set<String> layers) {
        return with(parts -> parts.hidden = layers);
    }

    /// The note that a chart of the runs must show about them, and about laws of more than N and D; empty without both.
    public String note() {
        String note = runs.size() == 0 ? "" : runs.treatment().note(runs);
        String words = colouredBy.words();
        String limit =
                Categories.of(this)
                        .map(Categories::limit)
                        .filter(text -> !text.isEmpty())
                        .map(text -> " (" + text + ")")
                        .orElse("");
        String coloured =
                words.isEmpty() ? note : Words.of("%s, coloured by %s%s", note, words, limit);
        return Stream.of(coloured, heldNote())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /// At which values of other variables laws are drawn; empty where they have none.
    public String heldNote() {
        return laws.stream()
                .filter(law -> !law.held().isEmpty())
                .map(law -> Words.of("%s at %s", law.card().name(), law.held()))
                .collect(Collectors.joining("; "));
    }

    /// The note that a figure must show about the runs, with what colours them only where it shows some.
    public String noteOn(Figure figure) {
        Set<String> ids = runs.runs().stream().map(Run::id).collect(Collectors.toSet());
        boolean shown =
                figure.panels().stream()
                        .flatMap(panel -> panel.layers().stream())
                        .anyMatch(layer ->
                                layer instanceof Layer.Points points
                                        && points.ids().stream().anyMatch(ids::contains));
        return shown ? note() : withColouredBy(new ColourBy.Usual()).note();
    }

    /// The unit of the losses a chart shows.
    public LossUnit lossUnit() {
        return runs.lossUnit();
    }

    /// The runs that take part in fits.
    public List<Run> included() {
        return runs.without(excluded);
    }

    /// The law of the included runs, if there is one that splits compute.
    public Optional<ScalingLaw> fittedLaw() {
        return Optional.ofNullable(fitted).flatMap(FitOutcome.Fitted::scalingLaw);
    }

    /// The resamples of the fit that is shown; empty while there are none, or those there are belong to another fit.
    public Optional<Ensemble> intervals() {
        return Optional.ofNullable(ensemble)
                .filter(Ensemble::hasIntervals)
                .filter(resampled ->
                        fitted != null && resampled.centre().law().equals(fitted.law()));
    }

    /// The law whose surface the charts draw and by which every split is priced: the one that was chosen, else the fit of the user's runs,
    /// else the replication, else the first Chinchilla surface, else Kaplan's. Empty when no law that is on has a surface.
    public Optional<ScalingLaw> referenceLaw() {
        return Optional.ofNullable(reference)
                .or(this::fittedLaw)
                .filter(law -> law.surface().isPresent())
                .or(this::publishedReference);
    }

    private Optional<ScalingLaw> publishedReference() {
        return laws.stream()
                .filter(law -> law.surface().isPresent())
                .min(Comparator.comparingInt(Study::rank));
    }

    private static int rank(ScalingLaw law) {
        if (!law.splitsAtMinimum()) {
            return 2;
        }
        return law.card().family().equals("replication") ? 0 : 1;
    }

    /// The same study with these intervals.
    public Study withEnsemble(@Nullable Ensemble intervals) {
        return with(parts -> parts.ensemble = intervals);
    }

    /// The same study with nothing said of its fit but the law and how well it explains its runs.
    public Study withoutReview() {
        FitOutcome.Fitted fit = fitted;
        return fit == null
                ? this
                : with(parts -> parts.fitted = fit.reviewed(HoldOut.NONE, List.of()));
    }

    /// The same study without any law but the one by which every split is priced, and with no fit.
    public Study withReferenceLawOnly() {
        Optional<ScalingLaw> only = referenceLaw();
        return with(parts -> {
            parts.laws = only.stream().toList();
            parts.fitted = null;
            parts.ensemble = null;
            parts.reference = only.orElse(null);
        });
    }

    /// Whether a layer is drawn.
    public boolean shows(String layer) {
        return !hidden.contains(layer);
    }

    private Study with(Consumer<Parts> change) {
        Parts parts = new Parts(this);
        change.accept(parts);
        return parts.study();
    }

    /// The parts of a study while one is made from another.
    private static final class Parts {
        private RunSet runs;
        private Set<String> excluded;
        private Set<String> selected;
        private List<ScalingLaw> laws;
        private FitOutcome.@Nullable Fitted fitted;
        private @Nullable Ensemble ensemble;
        private final List<KnownModel> models;
        private Set<String> hidden;
        private ColourBy colouredBy;
        private @Nullable ScalingLaw reference;

        Parts(Study study) {
            runs = study.runs;
            excluded = study.excluded;
            selected = study.selected;
            laws = study.laws;
            fitted = study.fitted;
            ensemble = study.ensemble;
            models = study.models;
            hidden = study.hidden;
            colouredBy = study.colouredBy;
            reference = study.reference;
        }

        Study study() {
            return new Study(
                    runs,
                    excluded,
                    selected,
                    laws,
                    fitted,
                    ensemble,
                    models,
                    hidden,
                    colouredBy,
                    reference);
        }
    }
}
