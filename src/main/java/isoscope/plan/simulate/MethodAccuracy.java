package isoscope.plan.simulate;

import isoscope.fit.FitMethod;
import isoscope.plan.simulate.Trial.Failed;
import isoscope.plan.simulate.Trial.Found;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How well a method finds the truth.
///
/// @param method that fitted
/// @param repetitions how often
/// @param failed how many of them it found no law in
/// @param failure why, the first time
/// @param parameters the constants of its law, by name
/// @param frontier the numbers of its frontier, by name
public record MethodAccuracy(
        FitMethod method,
        int repetitions,
        int failed,
        Optional<String> failure,
        Map<String, Accuracy> parameters,
        Map<String, Accuracy> frontier) {

    /// Over trials of a method.
    static MethodAccuracy of(FitMethod method, List<Trial> trials, Truth truth, Frontier frontier) {
        List<Found> found = only(Found.class, trials);
        List<Failed> failed = only(Failed.class, trials);
        List<String> names = method.parameters();
        String form = found.stream().map(Found::form).findFirst().orElse("");
        List<Double> constants = names.stream().map(name -> truth.constant(form, name)).toList();
        return new MethodAccuracy(
                method,
                trials.size(),
                failed.size(),
                failed.stream().map(Failed::reason).findFirst(),
                accuracies(names, constants, found, 0),
                accuracies(Frontier.NAMES, frontier.of(truth), found, names.size()));
    }

    /// Whether it found no law in any repetition.
    public boolean foundNone() {
        return failed == repetitions;
    }

    private static <T extends Trial> List<T> only(Class<T> kind, List<Trial> trials) {
        return trials.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static Map<String, Accuracy> accuracies(
            List<String> names, List<Double> truths, List<Found> found, int first) {
        Map<String, Accuracy> accuracies = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            int place = first + i;
            accuracies.put(
                    names.get(i),
                    Accuracy.of(
                            truths.get(i),
                            found.stream().map(each -> each.numbers().get(place)).toList()));
        }
        return Collections.unmodifiableMap(accuracies);
    }
}
