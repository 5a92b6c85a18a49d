package isoscope.ui.library;

import isoscope.law.LawCard;
import isoscope.law.sheet.Library;
import isoscope.law.sheet.Sheet;
import isoscope.law.sheet.Shelf;
import isoscope.task.Background;
import isoscope.ui.library.LibraryRow.Entry;
import isoscope.ui.library.LibraryRow.Heading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/// The laws of the library, the words that are looked for among them, and the one whose card is shown. The sheets are read
/// when the screen is first seen.
public final class LibraryViewModel {
    private static final String READING = "library";

    private final Supplier<Library> source;
    private final Background background;
    private final ObjectProperty<String> chosen;
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final ReadOnlyObjectWrapper<List<Shelf>> shelves =
            new ReadOnlyObjectWrapper<>(this, "shelves", List.of());
    private final ReadOnlyObjectWrapper<List<LibraryRow>> rows =
            new ReadOnlyObjectWrapper<>(this, "rows", List.of());
    private final ReadOnlyObjectWrapper<Optional<CardViewModel>> card =
            new ReadOnlyObjectWrapper<>(this, "card", Optional.empty());
    private boolean asked;

    /// A library that is not read yet.
    ///
    /// @param source reads it
    /// @param chosen the id of the law whose card is shown
    public LibraryViewModel(
            Supplier<Library> source, Background background, ObjectProperty<String> chosen) {
        this.source = source;
        this.background = background;
        this.chosen = chosen;
        query.subscribe(this::refresh);
        chosen.subscribe(this::showChosen);
    }

    /// Reads the library, once.
    void read() {
        if (!asked) {
            asked = true;
            background.submit(
                    READING,
                    _ -> source.get(),
                    library -> {
                        shelves.set(library.shelves());
                        refresh();
                        showChosen();
                    });
        }
    }

    /// The words that a law must have in its name, authors, title, formula or sentences; all laws where there are none.
    StringProperty queryProperty() {
        return query;
    }

    /// The laws that are found, below the headings of their shelves.
    ReadOnlyObjectProperty<List<LibraryRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /// What stands in place of the list where it is empty.
    ObservableValue<String> emptyText() {
        return shelves.map(
                read -> read.isEmpty() ? "Reading the library…" : "No law has these words.");
    }

    /// The id of the law whose card is shown.
    Property<String> chosenProperty() {
        return chosen;
    }

    /// The card that is shown; empty until the library is read.
    ReadOnlyObjectProperty<Optional<CardViewModel>> cardProperty() {
        return card.getReadOnlyProperty();
    }

    private void refresh() {
        List<LibraryRow> found = new ArrayList<>();
        for (Shelf shelf : shelves.get()) {
            List<Sheet> sheets = shelf.sheets().stream().filter(this::isFound).toList();
            if (!sheets.isEmpty()) {
                found.add(new Heading(shelf.title()));
                sheets.forEach(sheet -> found.add(new Entry(sheet)));
            }
        }
        rows.set(found);
    }

    private boolean isFound(Sheet sheet) {
        LawCard law = sheet.card();
        String all =
                String.join(
                                " ",
                                law.id(),
                                law.name(),
                                law.formula(),
                                law.source().authors(),
                                law.source().title(),
                                law.source().arxiv(),
                                sheet.says(),
                                sheet.breaks())
                        .toLowerCase(Locale.ROOT);
        return Arrays.stream(query.get().toLowerCase(Locale.ROOT).split("\\s+", -1))
                .allMatch(all::contains);
    }

    private void showChosen() {
        if (card.get().filter(shown -> shown.id().equals(chosen.get())).isEmpty()) {
            card.set(sheets().filter(this::isChosen).findFirst().map(this::card));
        }
    }

    private CardViewModel card(Sheet sheet) {
        return new CardViewModel(
                sheet,
                id ->
                        sheets().filter(other -> other.card().id().equals(id))
                                .map(Sheet::law)
                                .findFirst());
    }

    private boolean isChosen(Sheet sheet) {
        return sheet.card().id().equals(chosen.get());
    }

    private Stream<Sheet> sheets() {
        return shelves.get().stream().flatMap(shelf -> shelf.sheets().stream());
    }
}
