package isoscope.ui.library;

import isoscope.fit.form.BenchmarkLadder;
import isoscope.fit.form.BenchmarkLadder.Point;
import isoscope.law.Law;
import isoscope.law.experiment.Experiment;
import isoscope.law.experiment.Experiments;
import isoscope.law.sheet.Claim;
import isoscope.law.sheet.Claims;
import isoscope.law.sheet.Library;
import isoscope.law.sheet.Sheet;
import isoscope.plot.charts.LawFigure;
import isoscope.runs.LoadOutcome.Loaded;
import isoscope.runs.RunSet;
import isoscope.runs.file.Sample;
import isoscope.ui.library.LibraryRow.Choosable;
import isoscope.ui.library.LibraryRow.ClaimRow;
import isoscope.ui.library.LibraryRow.Entry;
import isoscope.ui.library.LibraryRow.Models;
import isoscope.ui.library.LibraryRow.Simulation;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Everything that the library holds, read.
///
/// @param library the laws
/// @param shelves laws on their shelves, then the known models, the experiments and the claims
record Contents(Library library, List<Shelf> shelves) {
    /// Nothing is read yet.
    static final Contents NONE = new Contents(new Library(List.of(), List.of()), List.of());

    private static final String FAVOURITES = Words.key("Favourites");
    private static final String MODELS = Words.key("Trained models");
    private static final String EXPERIMENTS = Words.key("Experiments that run here");
    private static final String CLAIMS = Words.key("Common claims, and what the papers say");

    Contents {
        shelves = List.copyOf(shelves);
    }

    /// Rows below a heading.
    record Shelf(String title, List<Choosable> rows) {
        Shelf {
            rows = List.copyOf(rows);
        }
    }

    /// The contents of a library. Draws the thumbnails, which takes a while.
    static Contents of(Library library, Claims claims) {
        List<Shelf> shelves = new ArrayList<>();
        library.shelves()
                .forEach(shelf ->
                        shelves.add(
                                new Shelf(
                                        shelf.title(),
                                        shelf.sheets().stream()
                                                .<Choosable>map(sheet -> entry(sheet, library))
                                                .toList())));
        shelves.add(new Shelf(Words.said(MODELS), List.of(new Models())));
        shelves.add(
                new Shelf(
                        Words.said(EXPERIMENTS),
                        Stream.concat(Experiments.all(library::byId).stream(), ladder().stream())
                                .<Choosable>map(Simulation::new)
                                .toList()));
        shelves.add(
                new Shelf(
                        Words.said(CLAIMS),
                        claims.all().stream().<Choosable>map(ClaimRow::new).toList()));
        return new Contents(library, shelves);
    }

    private static Optional<Experiment> ladder() {
        Sample sample = Sample.CEREBRAS_GPT;
        return sample.load() instanceof Loaded loaded
                ? Optional.of(new BenchmarkLadder(sample.title(), scored(loaded.runs())))
                : Optional.empty();
    }

    private static List<Point> scored(RunSet runs) {
        return runs.runs().stream().flatMap(run -> Point.of(run, "average").stream()).toList();
    }

    private static Entry entry(Sheet sheet, Library library) {
        return new Entry(
                sheet,
                LawFigure.of(sheet, library::byId)
                        .at(Map.of())
                        .map(Thumbnail::of)
                        .orElse(Thumbnail.NONE));
    }

    /// The shelves, before them one of favourites, if there are any.
    ///
    /// @param favourites ids in their order
    List<Shelf> shelves(Set<String> favourites) {
        List<Choosable> rows = favourites.stream().flatMap(id -> byId(id).stream()).toList();
        return rows.isEmpty()
                ? shelves
                : Stream.concat(
                                Stream.of(new Shelf(Words.said(FAVOURITES), rows)),
                                shelves.stream())
                        .toList();
    }

    /// The law or claim of that id, if there is one.
    Optional<Choosable> byId(String id) {
        return rows().filter(row -> row.id().equals(id)).findFirst();
    }

    /// The laws that can be compared with one.
    Stream<Law> laws() {
        return library.sheets().stream().map(Sheet::law);
    }

    private Stream<Choosable> rows() {
        return shelves.stream().flatMap(shelf -> shelf.rows().stream());
    }

    /// The words by which a row is found, in lower case.
    static String words(Choosable row) {
        return switch (row) {
            case Entry(Sheet sheet, var _) ->
                    String.join(
                            " ",
                            sheet.card().id(),
                            sheet.card().name(),
                            sheet.card().formula(),
                            sheet.card().source().authors(),
                            sheet.card().source().title(),
                            sheet.card().source().arxiv(),
                            sheet.says(),
                            sheet.breaks());
            case Simulation(Experiment experiment) ->
                    String.join(" ", experiment.name(), experiment.source(), experiment.says());
            case Models() -> Words.said(Models.TITLE);
            case ClaimRow(Claim claim) -> claim.text() + " " + claim.correction();
        };
    }
}
