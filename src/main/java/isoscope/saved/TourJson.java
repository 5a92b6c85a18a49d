package isoscope.saved;

import isoscope.json.Kind;
import isoscope.json.Members;
import isoscope.tour.Guess;
import isoscope.tour.Step;
import isoscope.tour.StepView;
import isoscope.tour.Tour;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/// The part of a session that tells the steps that were kept.
final class TourJson {
    /// The part as it stands in the file.
    static final Kind<Tour> KIND = Kind.object(Tour.NONE, TourJson::tour);

    private static final StepView BLANK = StepView.of("");
    private static final Kind<StepView> VIEW = Kind.object(BLANK, TourJson::view);
    private static final Kind<List<Step>> STEPS =
            Kind.list(Kind.object(new Step("", BLANK), TourJson::step));
    private static final Kind<List<Guess>> GUESSES = Kind.list(GuessJson.KIND);
    private static final Kind<List<String>> IDS = Kind.list(Kind.TEXT);

    private TourJson() {}

    private static Tour tour(Members json, Tour given) throws IOException {
        return new Tour(
                text(json, "title", given.title()),
                text(json, "says", given.says()),
                json.member("steps", STEPS, given.steps()),
                json.unless(List.of(), "guesses", GUESSES, given.guesses()));
    }

    private static Step step(Members json, Step given) throws IOException {
        return new Step(
                text(json, "title", given.title()),
                text(json, "says", given.says()),
                text(json, "try", given.trying()),
                text(json, "notes", given.notes()),
                json.required("view", VIEW, given.view()),
                json.optional("question", QuestionJson.KIND, given.question()));
    }

    private static StepView view(Members json, StepView given) throws IOException {
        return new StepView(
                text(json, "data", given.data()),
                json.required("screen", Kind.TEXT, given.screen()),
                text(json, "card", given.card()),
                compute(json, given),
                json.unless(List.of(), "laws", IDS, given.laws()),
                json.unless(Set.of(), "hidden_layers", Kind.texts(), given.hidden()),
                text(json, "reference", given.reference()),
                json.unless(Map.of(), "charts", LookJson.CHARTS, given.ranges()),
                json.unless(Map.of(), "settings", LookJson.SETTINGS, given.settings()),
                json.unless(Map.of(), "variables", Kind.map(Kind.NUMBER), given.variables()));
    }

    private static OptionalDouble compute(Members json, StepView given) throws IOException {
        OptionalDouble compute = given.compute();
        Optional<Double> kept =
                json.optional(
                        "compute_flop",
                        Kind.NUMBER,
                        compute.isPresent()
                                ? Optional.of(compute.getAsDouble())
                                : Optional.empty());
        return kept.map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
    }

    private static String text(Members json, String key, String given) throws IOException {
        return json.unless("", key, Kind.TEXT, given);
    }
}
