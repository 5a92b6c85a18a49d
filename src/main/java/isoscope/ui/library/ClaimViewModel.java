package isoscope.ui.library;

import isoscope.law.Law;
import isoscope.law.sheet.Claim;
import isoscope.law.sheet.Library;
import isoscope.plot.Figure;
import isoscope.plot.charts.LawFigure;
import isoscope.ui.library.LibraryRow.ClaimRow;
import isoscope.ui.workspace.FigureSource;
import isoscope.ui.workspace.ShownFigure;
import isoscope.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/// A claim that people meet, what the papers say, and numbers computed from laws.
final class ClaimViewModel implements Shown {
    private static final int DIGITS = 4;

    private final ClaimRow row;
    private final Library library;

    ClaimViewModel(ClaimRow row, Library library) {
        this.row = row;
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
        return row.id();
    }

    /// The claim as people meet it.
    String claim() {
        return row.claim().text();
    }

    /// The truth in place of the claim.
    String correction() {
        return row.claim().correction();
    }

    /// The numbers, computed now.
    List<Row> numbers() {
        return row.claim().numbers().stream().map(ClaimViewModel::row).toList();
    }

    /// The chart that shows it.
    Optional<Figure> figure() {
        return row.claim().chart().flatMap(chart -> LawFigure.of(chart, library::byId));
    }

    @Override
    public ObservableValue<Optional<ShownFigure>> shownFigure() {
        return new SimpleObjectProperty<>(
                row.claim()
                        .chart()
                        .flatMap(chart ->
                                figure().map(drawn ->
                                        new ShownFigure(
                                                drawn, new FigureSource.Laws(laws(chart))))));
    }

    private List<Law> laws(Claim.Chart shown) {
        return Stream.concat(
                        Stream.of(shown.law().law()),
                        shown.chart().beside().stream().flatMap(id -> library.byId(id).stream()))
                .toList();
    }

    @Override
    public void close() {
        // A claim listens to nothing.
    }

    private static Row row(Claim.Computed number) {
        String value = Numbers.text(Numbers.rounded(number.value(), DIGITS), number.unit());
        return new Row(
                number.text(),
                number.unit().isEmpty() ? value : value + " " + Words.said(number.unit()),
                number.law().law().card().name());
    }
}
