package isoscope.ui.tour;

import isoscope.runs.file.Sample;
import isoscope.session.data.Origin;
import java.util.Arrays;
import java.util.List;

/// The screens and samples of the window, for steps that are shown without one.
final class TourFixture {
    /// The screens by their ids and charts.
    static final List<TourScreen> SCREENS =
            List.of(
                    new TourScreen("runs", "Runs", List.of("runs")),
                    new TourScreen("loss-curves", "Loss curves", List.of("loss-curves")),
                    new TourScreen("isoloss", "IsoLoss", List.of("isoloss")),
                    new TourScreen("isoflop", "IsoFLOP", List.of("isoflop")),
                    new TourScreen("allocation", "Allocation", List.of("allocation")),
                    new TourScreen("planner", "Planner", List.of()),
                    new TourScreen("laws", "Laws", List.of("fit-check")),
                    new TourScreen("library", "Library", List.of()),
                    new TourScreen("playground", "Playground", List.of()));

    /// The data sets that come with the program.
    static final List<Origin.Sample> SAMPLES =
            Arrays.stream(Sample.values())
                    .map(sample -> new Origin.Sample(sample.id(), sample.title()))
                    .toList();

    private TourFixture() {}
}
