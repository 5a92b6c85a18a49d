package isoscope.tour;

import isoscope.law.sheet.SheetProblem;

/// The outcome of reading a tour.
public sealed interface TourOutcome {
    /// The text is a tour.
    record Read(Tour tour) implements TourOutcome {}

    /// The text is no tour.
    record Unreadable(SheetProblem problem) implements TourOutcome {}
}
