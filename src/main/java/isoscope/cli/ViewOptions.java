package isoscope.cli;

import isoscope.plot.ColourBy;
import isoscope.plot.Figure;
import isoscope.plot.Layer.Plane;
import isoscope.plot.NumberStyle;
import isoscope.plot.Study;
import isoscope.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Option;

/// The options of how a chart is looked at, as the window has them: numbers, plane, colours, layers and cursor.
final class ViewOptions {
    @Option(
            names = "--numbers",
            paramLabel = "automatic|powers|si",
            description =
                    "How ticks of C, N and D are labelled: as powers of ten or with k, M, B, T. Default: automatic, "
                            + "powers for C and letters for N and D.")
    private NumberStyle numbers = NumberStyle.AUTOMATIC;

    @Option(
            names = "--plane",
            paramLabel = "C-N|N-D|C-D",
            converter = PlaneConverter.class,
            description = "The axes of isoloss. Default: C-N.")
    private Plane plane = Plane.COMPUTE_PARAMETERS;

    @Option(
            names = "--colour-by",
            paramLabel = "COLUMN",
            description =
                    "Colour runs by loss, parameters, tokens, compute, group or another column of the files. "
                            + "Default: that of the chart.")
    private Optional<String> colour = Optional.empty();

    @Option(
            names = "--hide",
            split = ",",
            paramLabel = "LAYERS",
            description =
                    "Layers to leave off, separated by commas: field, contours, isoflop-lines, frontier, band, runs, "
                            + "excluded-runs, models, curves, envelope, envelope-fit, residuals, parabolas, minima.")
    private List<String> hidden = List.of();

    @Option(names = "--no-cursor", description = "Leave off the compute cursor and its read-outs.")
    private boolean withoutCursor;

    NumberStyle numbers() {
        return numbers;
    }

    Plane plane() {
        return plane;
    }

    /// @throws CommandFailure if something is chosen that a law's card does not have
    void checkOfCard() {
        if (colour.isPresent()) {
            throw Usage.wrong(Words.of("--colour-by: colours runs, and a law's card shows none"));
        }
        if (!hidden.isEmpty()) {
            throw Usage.wrong(
                    Words.of("--hide: hides layers of charts, and a law's card has none"));
        }
    }

    /// A study coloured as it is chosen, without the layers that are hidden.
    ///
    /// @throws CommandFailure if there is no such column or layer
    Study of(Study study) {
        hidden.stream()
                .filter(layer -> !Study.LAYERS.contains(layer))
                .findFirst()
                .ifPresent(layer -> {
                    throw Usage.wrong(
                            Words.of(
                                    "--hide: found %s, expected one of %s%s",
                                    layer,
                                    String.join(", ", Study.LAYERS),
                                    Usage.nearest(layer, Study.LAYERS)));
                });
        return study.withHidden(Set.copyOf(hidden)).withColouredBy(colouredBy(study));
    }

    /// A figure with the numbers that are chosen, and with the cursor or without.
    Figure of(Figure figure) {
        Figure numbered = numbers.of(figure);
        return withoutCursor ? numbered.withoutCursor() : numbered;
    }

    private ColourBy colouredBy(Study study) {
        List<String> columns = study.runs().columns();
        return colour.map(word ->
                        ColourBy.named(word, columns)
                                .orElseThrow(() -> Usage.wrong(unknownColour(word, columns))))
                .orElse(new ColourBy.Usual());
    }

    private static String unknownColour(String word, List<String> columns) {
        return columns.isEmpty()
                ? Words.of(
                        "--colour-by: found %s, expected loss, parameters, tokens, compute, group",
                        word)
                : Words.of(
                        "--colour-by: found %s, expected loss, parameters, tokens, compute, group or one of %s",
                        word, String.join(", ", columns));
    }
}
