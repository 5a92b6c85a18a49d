package isoscope.ui.library;

import isoscope.law.Variable;
import isoscope.law.sheet.Library;
import isoscope.session.Document;
import isoscope.testkit.DirectBackground;
import isoscope.testkit.Documents;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A library over a document of runs, and the card that is shown.
abstract class LibraryFixture {
    static final Library LIBRARY = Library.load();

    final ObjectProperty<String> chosen = new SimpleObjectProperty<>("chinchilla-a3");
    final Document document = Documents.of(Documents.runs());
    final List<String> screens = new ArrayList<>();
    final List<String> planned = new ArrayList<>();
    private Path store;
    LibraryViewModel model;

    @BeforeEach
    void library(@TempDir Path folder) {
        store = folder.resolve("config").resolve("favourites");
        model = library(document);
    }

    /// A library over a document; favourites are those of the test.
    LibraryViewModel library(Document over) {
        return new LibraryViewModel(
                () -> LIBRARY,
                new DirectBackground(),
                chosen,
                actions(over),
                new Favourites(store, new DirectBackground()));
    }

    CardActions actions(Document over) {
        return new CardActions(
                over,
                screens::add,
                new CardActions.LawPlanner(
                        law -> law.id().equals("besiroglu"), law -> planned.add(law.id())));
    }

    /// The card that is shown.
    CardViewModel card() {
        return model.shownProperty().get().flatMap(Shown::card).orElseThrow();
    }

    CardViewModel.Result result(String symbol) {
        return card().resultsProperty().get().stream()
                .filter(result -> result.symbol().equals(symbol))
                .findFirst()
                .orElseThrow();
    }

    Variable variable(String name) {
        return card().values().variables().stream()
                .filter(variable -> variable.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
