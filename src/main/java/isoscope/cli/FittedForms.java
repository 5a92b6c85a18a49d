package isoscope.cli;

import isoscope.fit.FitMethod;
import isoscope.fit.method.FitMethods;
import isoscope.words.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which methods fit a law of the form of a published one.
///
/// @param methods the program's
record FittedForms(FitMethods methods) {

    /// The method that a law and a method, either of which may be left out, agree on.
    ///
    /// @throws CommandFailure when they do not, or no method fits the law's form
    FitMethod method(Optional<String> law, Optional<FitMethod> method) {
        return law.map(id -> ofLaw(id, method))
                .or(() -> method)
                .orElseGet(methods.methods()::getFirst);
    }

    private FitMethod ofLaw(String law, Optional<FitMethod> method) {
        List<FitMethod> fitting =
                byLaw().getOrDefault(law, List.of()).stream()
                        .flatMap(id -> methods.byId(id).stream())
                        .toList();
        if (fitting.isEmpty()) {
            throw Usage.wrong(
                    Words.of(
                            "--law: found %s, expected one of %s, whose form can be fitted%s",
                            law,
                            String.join(", ", byLaw().keySet()),
                            Usage.nearest(law, byLaw().keySet())));
        }
        if (method.isPresent() && !fitting.contains(method.get())) {
            throw Usage.wrong(
                    Words.of(
                            "--method: found %s, expected one of %s, which fit the form of --law %s",
                            method.get().id(),
                            String.join(", ", fitting.stream().map(FitMethod::id).toList()),
                            law));
        }
        return method.orElseGet(fitting::getFirst);
    }

    /// Whether methods fit the form of a law.
    static boolean has(String law) {
        return byLaw().containsKey(law);
    }

    /// The methods for each law, the usual one first.
    private static Map<String, List<String>> byLaw() {
        List<String> surface = List.of("huber-lse", "least-squares", "vpnls");
        Map<String, List<String>> byLaw = new LinkedHashMap<>();
        byLaw.put("kaplan", List.of("kaplan-joint", "kaplan-n", "kaplan-d", "kaplan-c"));
        byLaw.put("chinchilla-a1", List.of("envelope"));
        byLaw.put("chinchilla-a2", List.of("isoflop"));
        byLaw.put("chinchilla-a3", surface);
        byLaw.put("chinchilla-a3-printed", surface);
        byLaw.put("chinchilla-a3-table", surface);
        byLaw.put("besiroglu", surface);
        byLaw.put("fitted", surface);
        return byLaw;
    }
}
