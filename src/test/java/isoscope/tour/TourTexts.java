package isoscope.tour;

import isoscope.law.sheet.CardNames;
import isoscope.law.sheet.Claims;
import isoscope.law.sheet.Library;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Tours for tests, and the names they may use.
final class TourTexts {
    static final String SMALL =
            """
            title = "Two laws"
            says = "Where they part."

            [[steps]]
            title = "One budget"
            says = "Kaplan asks for a larger model."
            try = "Drag the compute to the left."
            notes = "Wait for a guess."

            [steps.view]
            data = "cerebras-gpt"
            screen = "isoloss"
            compute = 5.76e23
            laws = ["kaplan", "chinchilla-a3"]
            hidden = ["runs"]
            reference = "chinchilla-a3"

            [steps.view.ranges.isoloss]
            x = [1e18, 1e26]

            [steps.view.settings]
            plane = "COMPUTE_PARAMETERS"

            [steps.question]
            ask = "How many times larger?"

            [steps.question.number]
            unit = "times"
            law = "kaplan"
            is = "N"
            at = { C = 5.76e23 }
            per = "chinchilla-a3"

            [[steps]]
            title = "A card"

            [steps.view]
            screen = "library"
            card = "chinchilla-a3"

            [steps.view.variables]
            N = 70e9
            """;

    private TourTexts() {}

    /// A reader with the screens, samples and cards of the program.
    static TourReader program() {
        Map<String, List<String>> screens = new LinkedHashMap<>();
        List.of("runs", "loss-curves", "isoloss", "isoflop", "allocation")
                .forEach(screen -> screens.put(screen, List.of(screen)));
        List.of("planner", "laws", "library", "playground")
                .forEach(screen -> screens.put(screen, List.of()));
        Library library = Library.load();
        return new TourReader(
                new KnownNames(
                        screens,
                        List.of("cerebras-gpt", "isoflop-synthetic", "curves-synthetic"),
                        library,
                        Stream.concat(
                                        Stream.of(CardNames.MODELS),
                                        Claims.load(library).all().stream().map(CardNames::of))
                                .toList(),
                        List.of()));
    }

    static TourReader reader() {
        Map<String, List<String>> screens = new LinkedHashMap<>();
        screens.put("runs", List.of("runs"));
        screens.put("isoloss", List.of("isoloss"));
        screens.put("library", List.of());
        return new TourReader(
                new KnownNames(
                        screens,
                        List.of("cerebras-gpt", "isoflop-synthetic"),
                        Library.load(),
                        List.of("claim:39-gpt3-ratio"),
                        List.of("saved")));
    }
}
