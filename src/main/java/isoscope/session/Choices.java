package isoscope.session;

import isoscope.plot.ColourBy;
import isoscope.plot.NumberStyle;
import isoscope.runs.Treatment;
import isoscope.runs.filter.RunFilter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the user has chosen and can undo.
///
/// @param excluded ids of runs left out of fits
/// @param laws ids of the laws at hand, in the order of their chips
/// @param muted ids of laws at hand that are not shown
/// @param hidden ids of layers switched off
/// @param fit how the law of the included runs is found
/// @param treatment what is made of the runs before they are fitted
/// @param filter chooses the runs that are shown and fitted at all; empty for every run
/// @param colouredBy what colours runs in every chart
/// @param numbers how compute, parameters and tokens are written at ticks
public record Choices(
        Set<String> excluded,
        List<String> laws,
        Set<String> muted,
        Set<String> hidden,
        FitChoices fit,
        Treatment treatment,
        Optional<RunFilter> filter,
        ColourBy colouredBy,
        NumberStyle numbers) {
    /// The law of the user's own runs.
    public static final String FITTED = "fitted";

    /// With no data open: the published laws people compare first.
    public static final Choices WITHOUT_DATA =
            ofLaws(List.of("kaplan", "chinchilla-a1", "chinchilla-a3"));

    /// With data open: the same comparison, and the user's own law.
    public static final Choices WITH_DATA = ofLaws(List.of("kaplan", "chinchilla-a3", FITTED));

    /// Copies the collections.
    public Choices {
        excluded = Set.copyOf(excluded);
        laws = List.copyOf(laws);
        muted = Set.copyOf(muted);
        hidden = Set.copyOf(hidden);
    }

    private static Choices ofLaws(List<String> laws) {
        return new Choices(
                Set.of(),
                laws,
                Set.of(),
                Set.of(),
                FitChoices.STANDARD,
                Treatment.STANDARD,
                Optional.empty(),
                new ColourBy.Usual(),
                NumberStyle.AUTOMATIC);
    }

    /// Whether a law is at hand and shown.
    public boolean shows(String law) {
        return laws.contains(law) && !muted.contains(law);
    }

    /// The same with other excluded runs.
    public Choices withExcluded(Set<String> replacement) {
        return new Choices(
                replacement, laws, muted, hidden, fit, treatment, filter, colouredBy, numbers);
    }

    /// The same with the law found another way.
    public Choices withFit(FitChoices how) {
        return new Choices(
                excluded, laws, muted, hidden, how, treatment, filter, colouredBy, numbers);
    }

    /// The same with other things made of the runs.
    public Choices withTreatment(Treatment other) {
        return new Choices(excluded, laws, muted, hidden, fit, other, filter, colouredBy, numbers);
    }

    /// The same with other runs chosen.
    public Choices withFilter(Optional<RunFilter> other) {
        return new Choices(
                excluded, laws, muted, hidden, fit, treatment, other, colouredBy, numbers);
    }

    /// The same with runs coloured by something else.
    public Choices withColouredBy(ColourBy other) {
        return new Choices(excluded, laws, muted, hidden, fit, treatment, filter, other, numbers);
    }

    /// The same with numbers at ticks written another way.
    public Choices withNumbers(NumberStyle style) {
        return new Choices(
                excluded, laws, muted, hidden, fit, treatment, filter, colouredBy, style);
    }

    /// The same for data just opened: what was said of single runs and parameters holds for others no longer.
    Choices forOtherData() {
        return withExcluded(Set.of())
                .withFit(fit.forOtherData())
                .withTreatment(Treatment.STANDARD)
                .withFilter(Optional.empty())
                .withColouredBy(new ColourBy.Usual());
    }

    /// The same with a layer shown or hidden.
    public Choices withLayer(String layer, boolean shown) {
        return withHidden(shown ? without(hidden, layer) : with(hidden, layer));
    }

    /// The same with one layer of a chart shown and its others hidden.
    ///
    /// @param all the layers of the chart
    public Choices withOnlyLayer(String layer, Collection<String> all) {
        var now = new HashSet<>(hidden);
        now.addAll(all);
        now.remove(layer);
        return withHidden(now);
    }

    /// The same with all layers of a chart shown.
    public Choices withAllLayers(Collection<String> all) {
        var now = new HashSet<>(hidden);
        now.removeAll(all);
        return withHidden(now);
    }

    private Choices withHidden(Set<String> layers) {
        return new Choices(
                excluded, laws, muted, layers, fit, treatment, filter, colouredBy, numbers);
    }

    /// The same with a law shown or hidden; one that was not at hand comes to hand, shown.
    public Choices withToggled(String law) {
        if (!laws.contains(law)) {
            var more = new ArrayList<>(laws);
            more.add(law);
            return new Choices(
                    excluded,
                    more,
                    without(muted, law),
                    hidden,
                    fit,
                    treatment,
                    filter,
                    colouredBy,
                    numbers);
        }
        Set<String> now = muted.contains(law) ? without(muted, law) : with(muted, law);
        return new Choices(
                excluded, laws, now, hidden, fit, treatment, filter, colouredBy, numbers);
    }

    /// The same with this law shown, at hand from now on, and all others hidden.
    public Choices withOnly(String law) {
        var others = new HashSet<>(laws);
        others.remove(law);
        var all = new ArrayList<>(laws);
        if (!all.contains(law)) {
            all.add(law);
        }
        return new Choices(
                excluded, all, others, hidden, fit, treatment, filter, colouredBy, numbers);
    }

    /// The same with a law no longer at hand.
    public Choices withoutLaw(String law) {
        return new Choices(
                excluded,
                laws.stream().filter(id -> !id.equals(law)).toList(),
                without(muted, law),
                hidden,
                fit,
                treatment,
                filter,
                colouredBy,
                numbers);
    }

    private static Set<String> with(Set<String> set, String element) {
        var copy = new HashSet<>(set);
        copy.add(element);
        return copy;
    }

    private static Set<String> without(Set<String> set, String element) {
        var copy = new HashSet<>(set);
        copy.remove(element);
        return copy;
    }
}
