package isoscope.ui.runs;

import isoscope.session.data.RecentFile;
import isoscope.session.data.RecentFiles;
import isoscope.tour.ShippedTour;
import isoscope.ui.dialog.Dialogs;
import isoscope.words.Words;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;

/// The way in, before anything is open.
public final class StartViewModel {
    private static final String DAY = Words.key("d MMMM");
    private static final String DAY_AND_YEAR = Words.key("d MMMM uuuu");

    private final Consumer<List<Path>> open;
    private final Dialogs dialogs;
    private final RecentFiles recent;
    private final List<StartCard> cards;
    private final Consumer<ShippedTour> tours;

    /// The way into a document.
    ///
    /// @param open opens files of runs, or a session
    /// @param cards the ways to begin besides files
    /// @param tours opens a tour
    public StartViewModel(
            Consumer<List<Path>> open,
            Dialogs dialogs,
            RecentFiles recent,
            List<StartCard> cards,
            Consumer<ShippedTour> tours) {
        this.open = open;
        this.dialogs = dialogs;
        this.recent = recent;
        this.cards = List.copyOf(cards);
        this.tours = tours;
    }

    /// Samples and the like.
    public List<StartCard> cards() {
        return cards;
    }

    /// Opens a tour.
    public void open(ShippedTour tour) {
        tours.accept(tour);
    }

    /// Files opened before, latest first.
    public ObservableValue<List<RecentFile>> recent() {
        return recent.filesProperty();
    }

    /// Asks for files and opens them.
    public void askOpen() {
        open.accept(dialogs.askOpen());
    }

    /// Opens a file.
    public void open(Path path) {
        open.accept(List.of(path));
    }

    /// When a file was opened last: "today", "yesterday", "12 November", "3 May 2025".
    public String when(RecentFile file) {
        LocalDate today = recent.today();
        LocalDate day = file.opened();
        if (day.equals(today)) {
            return Words.of("today");
        }
        if (day.equals(today.minusDays(1))) {
            return Words.of("yesterday");
        }
        String pattern = Words.said(day.getYear() == today.getYear() ? DAY : DAY_AND_YEAR);
        return DateTimeFormatter.ofPattern(pattern, Words.spoken().locale()).format(day);
    }
}
