package isoscope.law.sheet;

import isoscope.law.Law;
import isoscope.law.ScalingLaw;
import isoscope.law.sheet.SheetOutcome.Read;
import isoscope.law.sheet.SheetOutcome.Unreadable;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The published laws, one sheet each on the shelf of its subject, and the user's own.
///
/// @param shelves in the order of the library; ids of sheets are unique
/// @param laws of the published sheets in the order of publication, then the user's own
public record Library(List<Shelf> shelves, List<Law> laws) {
    private static final Comparator<Sheet> OLDEST_FIRST =
            Comparator.comparing((Sheet sheet) -> sheet.card().source().arxiv())
                    .thenComparing(sheet -> sheet.card().id());

    /// Copies the lists.
    public Library {
        shelves = List.copyOf(shelves);
        laws = List.copyOf(laws);
    }

    /// The sheets that come with the program, read when first asked for.
    public static Library load() {
        return Whole.LIBRARY;
    }

    /// Of the sheets that come with the program those alone whose laws split compute, in a fraction of the time: what
    /// charts show.
    public static Library ofCharts() {
        return OfCharts.LIBRARY;
    }

    /// Holds what was read once.
    private static final class Whole {
        static final Library LIBRARY = read(_ -> true);
    }

    /// Holds what was read once.
    private static final class OfCharts {
        static final Library LIBRARY = read(SheetFile::maySplit);
    }

    private static Library read(Predicate<SheetFile> wanted) {
        SheetReader reader = new SheetReader(Forms.all());
        List<Shelf> shelves = new ArrayList<>();
        SheetFile.shelves()
                .forEach((id, title) ->
                        shelves.add(new Shelf(id, title, sheets(id, wanted, reader))));
        return new Library(
                shelves,
                shelves.stream()
                        .flatMap(shelf -> shelf.sheets().stream())
                        .sorted(OLDEST_FIRST)
                        .map(Sheet::law)
                        .toList());
    }

    private static List<Sheet> sheets(
            String shelf, Predicate<SheetFile> wanted, SheetReader reader) {
        return SheetFile.inFolder("laws/" + shelf).stream()
                .filter(wanted)
                .map(file -> sheet(file, reader.law(file.id(), shelf, file.text())))
                .sorted(OLDEST_FIRST)
                .toList();
    }

    /// The same laws and behind them the user's own.
    public Library with(OwnSheets own) {
        return own.sheets().isEmpty()
                ? this
                : new Library(
                        Stream.concat(
                                        shelves.stream(),
                                        Stream.of(
                                                new Shelf(
                                                        "own", Words.of("Your own"), own.sheets())))
                                .toList(),
                        Stream.concat(laws.stream(), own.sheets().stream().map(Sheet::law))
                                .toList());
    }

    private static Sheet sheet(SheetFile file, SheetOutcome outcome) {
        return switch (outcome) {
            case Read(Sheet sheet) -> sheet;
            case Unreadable(Collection<SheetProblem> problems) -> throw file.unusable(problems);
        };
    }

    /// Every sheet, shelf by shelf.
    public List<Sheet> sheets() {
        return shelves.stream().flatMap(shelf -> shelf.sheets().stream()).toList();
    }

    /// The law of that id, if there is one.
    public Optional<Law> byId(String id) {
        return laws.stream().filter(law -> law.id().equals(id)).findFirst();
    }

    /// The laws that split compute, which charts show.
    public List<ScalingLaw> splitting() {
        return laws.stream()
                .filter(ScalingLaw.class::isInstance)
                .map(ScalingLaw.class::cast)
                .toList();
    }

    /// Every id, in the order of the laws.
    public List<String> ids() {
        return laws.stream().map(Law::id).toList();
    }
}
