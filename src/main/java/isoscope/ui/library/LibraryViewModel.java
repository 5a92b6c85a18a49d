package isoscope.ui.library;

import isoscope.law.sheet.Claims;
import isoscope.law.sheet.Library;
import isoscope.task.Background;
import isoscope.ui.library.Contents.Shelf;
import isoscope.ui.library.LibraryRow.Choosable;
import isoscope.ui.library.LibraryRow.ClaimRow;
import isoscope.ui.library.LibraryRow.Entry;
import isoscope.ui.library.LibraryRow.Heading;
import isoscope.ui.library.LibraryRow.Models;
import isoscope.ui.library.LibraryRow.Simulation;
import isoscope.ui.workspace.ShownFigure;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/// The laws and claims of the library, which of them are listed, and the one that is shown. The library is read when the
/// screen is first seen.
public final class LibraryViewModel {
    private static final String READING = "library";

    private final Supplier<Library> source;
    private final Background background;
    private final ObjectProperty<String> chosen;
    private final CardActions actions;
    private final Favourites favourites;
    private final ObservableValue<Boolean> isFavourite;
    private final BooleanProperty seen = new SimpleBooleanProperty(this, "seen", false);
    private final ObservableValue<Number> compute;
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final BooleanProperty onlyForRuns =
            new SimpleBooleanProperty(this, "onlyForRuns", false);
    private final ReadOnlyObjectWrapper<Contents> contents =
            new ReadOnlyObjectWrapper<>(this, "contents", Contents.NONE);
    private final ReadOnlyObjectWrapper<List<LibraryRow>> rows =
            new ReadOnlyObjectWrapper<>(this, "rows", List.of());
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
            new ReadOnlyObjectWrapper<>(this, "shown", Optional.empty());
    private final ReadOnlyStringWrapper emptyText =
            new ReadOnlyStringWrapper(this, "emptyText", Words.of("Reading the library…"));
    private boolean asked;

    /// A library that is not read yet.
    ///
    /// @param source reads it
    /// @param chosen the id of the law or claim that is shown
    /// @param actions the actions on a law elsewhere
    /// @param favourites the entries that the user comes back to
    public LibraryViewModel(
            Supplier<Library> source,
            Background background,
            ObjectProperty<String> chosen,
            CardActions actions,
            Favourites favourites) {
        this.source = source;
        this.background = background;
        this.chosen = chosen;
        this.actions = actions;
        this.favourites = favourites;
        isFavourite =
                Bindings.createObjectBinding(
                        () -> favourites.idsProperty().get().contains(chosen.get()),
                        favourites.idsProperty(),
                        chosen);
        compute = actions.document().looking().computeProperty().when(seen);
        seen.subscribe(this::read);
        query.subscribe(this::refresh);
        onlyForRuns.subscribe(this::refresh);
        actions.document().data().dataProperty().subscribe(_ -> refresh());
        favourites.idsProperty().subscribe(_ -> refresh());
        chosen.subscribe(this::showChosen);
    }

    /// Whether the user sees the screen. While not, nothing follows the compute bar.
    BooleanProperty seenProperty() {
        return seen;
    }

    private void read() {
        if (seen.get() && !asked) {
            asked = true;
            background.submit(READING, _ -> contents(source.get()), this::take, this::failed);
        }
    }

    private static Contents contents(Library library) {
        return Contents.of(library, Claims.load(library));
    }

    private void failed() {
        asked = false;
        emptyText.set(
                Words.of(
                        "The library could not be read. Open another screen and come back to try again."));
    }

    private void take(Contents read) {
        emptyText.set(
                Words.of("Nothing found. Clear the search or the box below it to see everything."));
        contents.set(read);
        refresh();
        showChosen();
    }

    /// The words that a law or claim must have in its name, authors, title, formula or sentences.
    StringProperty queryProperty() {
        return query;
    }

    /// Whether only laws are listed whose variables the open runs have.
    BooleanProperty onlyForRunsProperty() {
        return onlyForRuns;
    }

    /// Whether there are runs.
    ObservableValue<Boolean> hasRuns() {
        return actions.document().data().dataProperty().map(Optional::isPresent);
    }

    /// The rows that are found, below the headings of their shelves.
    ReadOnlyObjectProperty<List<LibraryRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /// The text in place of the list where it is empty.
    ObservableValue<String> emptyText() {
        return emptyText.getReadOnlyProperty();
    }

    /// The id of the law or claim that is shown.
    Property<String> chosenProperty() {
        return chosen;
    }

    /// The law or claim that is shown; empty until the library is read.
    ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// The figure of what is shown, for export and copy; empty where it has none.
    ObservableValue<Optional<ShownFigure>> figure() {
        return shown.flatMap(now ->
                now.map(Shown::shownFigure)
                        .orElseGet(() -> new SimpleObjectProperty<>(Optional.empty())));
    }

    /// The actions on a law elsewhere in the program.
    CardActions actions() {
        return actions;
    }

    /// Whether what is shown is a favourite.
    ObservableValue<Boolean> isFavourite() {
        return isFavourite;
    }

    /// Makes what is shown a favourite, or no longer.
    void toggleFavourite() {
        favourites.toggle(chosen.get());
    }

    private void refresh() {
        List<LibraryRow> found = new ArrayList<>();
        for (Shelf shelf : contents.get().shelves(favourites.idsProperty().get())) {
            List<Choosable> all = shelf.rows().stream().filter(this::isFound).toList();
            if (!all.isEmpty()) {
                found.add(new Heading(shelf.title()));
                found.addAll(all);
            }
        }
        rows.set(found);
    }

    private boolean isFound(Choosable row) {
        String words = Contents.words(row).toLowerCase(Locale.ROOT);
        boolean hasWords =
                Arrays.stream(query.get().toLowerCase(Locale.ROOT).split("\\s+", -1))
                        .allMatch(words::contains);
        return hasWords && (!isForRunsOnly() || isForRuns(row));
    }

    private boolean isForRunsOnly() {
        return onlyForRuns.get() && hasRuns().getValue();
    }

    private boolean isForRuns(Choosable row) {
        return row instanceof Entry(var sheet, var _) && actions.hasColumns(sheet.law());
    }

    private void showChosen() {
        if (shown.get().filter(now -> now.id().equals(chosen.get())).isEmpty()) {
            shown.get().ifPresent(Shown::close);
            shown.set(contents.get().byId(chosen.get()).map(this::shown));
        }
    }

    private Shown shown(Choosable row) {
        return switch (row) {
            case Simulation simulation ->
                    new ExperimentViewModel(
                            simulation, background, MeasuredCurve.of(actions.document()));
            case Models() ->
                    new ModelsViewModel(
                            actions.document().studyProperty().get().models(),
                            contents.get().library(),
                            compute);
            case ClaimRow claim -> new ClaimViewModel(claim, contents.get().library());
            case Entry(var sheet, var _) ->
                    new CardViewModel(sheet, contents.get(), actions, compute);
        };
    }
}
