package isoscope.ui.library;

import isoscope.law.sheet.Library;
import isoscope.law.sheet.Myth;
import isoscope.plot.Figure;
import isoscope.plot.charts.LawFigure;
import isoscope.ui.library.LibraryRow.Claim;
import java.util.List;
import java.util.Optional;

/// A claim that people meet, what the papers say, and numbers computed from laws.
final class ClaimViewModel implements Shown {
    private static final int DIGITS = 4;

    private final Claim claim;
    private final Library library;

    ClaimViewModel(Claim claim, Library library) {
        this.claim = claim;
        this.library = library;
    }

    /// A number that corrects the claim.
    ///
    /// @param text the name of the number
    /// @param value as people write it, with its unit
    /// @param law whose number it is
    record Row(String text, String value, String law) {}

    @Override
    public String id() {
        return claim.id();
    }

    /// The claim as people meet it.
    String claim() {
        return claim.myth().claim();
    }

    /// The truth in place of the claim.
    String correction() {
        return claim.myth().correction();
    }

    /// The numbers, computed now.
    List<Row> numbers() {
        return claim.myth().numbers().stream().map(ClaimViewModel::row).toList();
    }

    /// The chart that shows it.
    Optional<Figure> figure() {
        return claim.myth().chart().flatMap(chart -> LawFigure.of(chart, library::byId));
    }

    @Override
    public void close() {
        // A claim listens to nothing.
    }

    private static Row row(Myth.Computed number) {
        String value = CardViewModel.text(Rounded.to(number.value(), DIGITS), number.unit());
        return new Row(
                number.text(),
                number.unit().isEmpty() ? value : value + " " + number.unit(),
                number.law().law().card().name());
    }
}
