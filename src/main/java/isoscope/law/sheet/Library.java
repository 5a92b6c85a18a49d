package isoscope.law.sheet;

import isoscope.law.Law;
import isoscope.law.ScalingLaw;
import isoscope.law.sheet.SheetOutcome.Read;
import isoscope.law.sheet.SheetOutcome.Unreadable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The published laws, one sheet each, and the user's own.
///
/// @param sheets the published ones in the order of publication, then the user's own; ids are unique
/// @param laws of the sheets
public record Library(List<Sheet> sheets, List<Law> laws) {
    private static final Comparator<Sheet> OLDEST_FIRST =
            Comparator.comparing((Sheet sheet) -> sheet.card().source().arxiv())
                    .thenComparing(sheet -> sheet.card().id());

    /// Copies the lists.
    public Library {
        sheets = List.copyOf(sheets);
        laws = List.copyOf(laws);
    }

    /// Reads the sheets that come with the program.
    public static Library load() {
        SheetReader reader = new SheetReader(Forms.all());
        List<Sheet> sheets = new ArrayList<>();
        for (SheetFile file : SheetFile.inFolder("published")) {
            sheets.add(sheet(file, reader.law(file.id(), "published", file.text())));
        }
        sheets.sort(OLDEST_FIRST);
        return new Library(sheets, sheets.stream().map(Sheet::law).toList());
    }

    /// The same laws and behind them the user's own.
    public Library with(OwnSheets own) {
        return new Library(
                Stream.concat(sheets.stream(), own.sheets().stream()).toList(),
                Stream.concat(laws.stream(), own.sheets().stream().map(Sheet::law)).toList());
    }

    private static Sheet sheet(SheetFile file, SheetOutcome outcome) {
        return switch (outcome) {
            case Read(Sheet sheet) -> sheet;
            case Unreadable(Collection<SheetProblem> problems) -> throw file.unusable(problems);
        };
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

    /// Every id, in order.
    public List<String> ids() {
        return sheets.stream().map(sheet -> sheet.card().id()).toList();
    }
}
