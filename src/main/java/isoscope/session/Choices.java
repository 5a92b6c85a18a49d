package isoscope.session;

import isoscope.plot.ColourBy;
import isoscope.plot.NumberStyle;
import isoscope.runs.Treatment;
import isoscope.runs.filter.RunFilter;
import isoscope.saved.FitChoices;
import isoscope.saved.LawChoices;
import isoscope.saved.Prediction;
import isoscope.tour.Tour;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The user's choices, which can be undone.
///
/// @param excluded ids of runs left out of fits
/// @param laws which are at hand and what charts show of them
/// @param fit how the law of the included runs is found
/// @param treatment the treatment of the runs before they are fitted
/// @param filter chooses the runs that are shown and fitted at all; empty for every run
/// @param colouredBy the way that runs are coloured in every chart
/// @param numbers how compute, parameters and tokens are written at ticks
/// @param predictions of runs that are yet to be trained, the oldest first
/// @param tour the steps that were kept
public record Choices(
        Set<String> excluded,
        LawChoices laws,
        FitChoices fit,
        Treatment treatment,
        Optional<RunFilter> filter,
        ColourBy colouredBy,
        NumberStyle numbers,
        List<Prediction> predictions,
        Tour tour) {
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
        predictions = List.copyOf(predictions);
    }

    private static Choices ofLaws(List<String> laws) {
        return new Choices(
                Set.of(),
                new LawChoices(laws),
                FitChoices.STANDARD,
                Treatment.STANDARD,
                Optional.empty(),
                new ColourBy.Usual(),
                NumberStyle.AUTOMATIC,
                List.of(),
                Tour.NONE);
    }

    /// The same with other excluded runs.
    public Choices withExcluded(Set<String> replacement) {
        return new Choices(
                replacement, laws, fit, treatment, filter, colouredBy, numbers, predictions, tour);
    }

    /// The same with other laws at hand, or other things shown of them.
    public Choices withLaws(LawChoices others) {
        return new Choices(
                excluded, others, fit, treatment, filter, colouredBy, numbers, predictions, tour);
    }

    /// The same with the law found another way.
    public Choices withFit(FitChoices how) {
        return new Choices(
                excluded, laws, how, treatment, filter, colouredBy, numbers, predictions, tour);
    }

    /// The same with other things made of the runs.
    public Choices withTreatment(Treatment other) {
        return new Choices(
                excluded, laws, fit, other, filter, colouredBy, numbers, predictions, tour);
    }

    /// The same with other runs chosen.
    public Choices withFilter(Optional<RunFilter> other) {
        return new Choices(
                excluded, laws, fit, treatment, other, colouredBy, numbers, predictions, tour);
    }

    /// The same with runs coloured by something else.
    public Choices withColouredBy(ColourBy other) {
        return new Choices(
                excluded, laws, fit, treatment, filter, other, numbers, predictions, tour);
    }

    /// The same with numbers at ticks written another way.
    public Choices withNumbers(NumberStyle style) {
        return new Choices(
                excluded, laws, fit, treatment, filter, colouredBy, style, predictions, tour);
    }

    /// The same with other predictions.
    Choices withPredictions(List<Prediction> others) {
        return new Choices(
                excluded, laws, fit, treatment, filter, colouredBy, numbers, others, tour);
    }

    /// The same with other steps kept.
    Choices withTour(Tour other) {
        return new Choices(
                excluded, laws, fit, treatment, filter, colouredBy, numbers, predictions, other);
    }

    /// The same for data just opened: what was said of single runs and parameters holds for others no longer.
    Choices forOtherData() {
        return withExcluded(Set.of())
                .withFit(fit.forOtherData())
                .withTreatment(Treatment.STANDARD)
                .withFilter(Optional.empty())
                .withColouredBy(new ColourBy.Usual());
    }
}
