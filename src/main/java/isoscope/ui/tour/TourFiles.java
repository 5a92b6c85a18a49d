package isoscope.ui.tour;

import isoscope.law.Law;
import isoscope.law.ScalingLaw;
import isoscope.law.experiment.Experiment;
import isoscope.law.experiment.Experiments;
import isoscope.law.sheet.CardNames;
import isoscope.law.sheet.Claims;
import isoscope.law.sheet.Library;
import isoscope.law.sheet.SheetProblem;
import isoscope.session.Document;
import isoscope.session.data.Origin;
import isoscope.task.Background;
import isoscope.tour.KnownNames;
import isoscope.tour.ShippedTour;
import isoscope.tour.Tour;
import isoscope.tour.TourOutcome;
import isoscope.tour.TourOutcome.Read;
import isoscope.tour.TourOutcome.Unreadable;
import isoscope.tour.TourReader;
import isoscope.tour.TourText;
import isoscope.ui.dialog.Dialogs;
import isoscope.ui.workspace.FileSaver;
import isoscope.words.Words;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Tours as files, and those that come with the program.
public final class TourFiles {
    private static final String READING = "tour";

    private final TourViewModel model;
    private final Supplier<Library> library;
    private final Document document;
    private final List<TourScreen> screens;
    private final Dialogs dialogs;
    private final Background background;
    private final FileSaver saver;

    /// The files of a window.
    ///
    /// @param library the published laws and the user's own
    /// @param screens of the window
    /// @param dialogs ask and tell
    /// @param background reads and writes
    public TourFiles(
            TourViewModel model,
            Supplier<Library> library,
            Document document,
            List<TourScreen> screens,
            Dialogs dialogs,
            Background background) {
        this.model = model;
        this.library = library;
        this.document = document;
        this.screens = List.copyOf(screens);
        this.dialogs = dialogs;
        this.background = background;
        saver = new FileSaver("tour", dialogs, background);
    }

    /// The steps that tours are opened as.
    public TourViewModel model() {
        return model;
    }

    /// Opens a tour that comes with the program.
    public void open(ShippedTour tour) {
        read(tour::read, "");
    }

    /// Asks for a tour and opens it.
    public void askOpen() {
        dialogs.askTour().ifPresent(this::open);
    }

    /// Opens the tour in a file.
    public void open(Path file) {
        read(reader -> reader.read(file), String.valueOf(file.getFileName()));
    }

    /// A law that can answer a question: one that charts can show, or one of the library.
    public Optional<? extends Law> law(String id) {
        Optional<ScalingLaw> shown = document.laws().byId(id);
        return shown.isPresent() ? shown : library.get().byId(id);
    }

    private void read(Function<TourReader, TourOutcome> read, String name) {
        List<String> others = document.laws().catalogue().stream().map(ScalingLaw::id).toList();
        background.submit(
                READING,
                _ -> read.apply(new TourReader(known(others))),
                outcome -> take(outcome, name));
    }

    private KnownNames known(List<String> others) {
        Map<String, List<String>> charts = new LinkedHashMap<>();
        screens.forEach(screen -> charts.put(screen.id(), screen.charts()));
        Library laws = library.get();
        return new KnownNames(
                charts,
                model.samples().stream().map(Origin.Sample::id).toList(),
                laws,
                cards(laws),
                others);
    }

    /// The cards beside those of laws.
    private static List<String> cards(Library laws) {
        return Stream.of(
                        Stream.of(CardNames.MODELS),
                        Claims.load(laws).all().stream().map(CardNames::of),
                        Experiments.all(laws::byId).stream()
                                .map(Experiment::id)
                                .map(CardNames::ofExperiment))
                .flatMap(names -> names)
                .toList();
    }

    private void take(TourOutcome outcome, String name) {
        switch (outcome) {
            case Read(Tour tour) -> model.begin(tour);
            case Unreadable(SheetProblem problem) ->
                    dialogs.report(
                            Words.of("The tour could not be opened"),
                            Words.of(
                                    "%s: %s\nCorrect the file in a text editor and open it again. It was not changed.",
                                    name, problem.sentence()));
        }
    }

    /// Asks where to save the steps as a tour, and saves them.
    public void save() {
        Tour steps = model.tourProperty().getValue();
        Tour tour = steps.title().isEmpty() ? steps.named(Words.of("Steps"), steps.says()) : steps;
        dialogs.askSave(
                        Words.of("Save tour"),
                        suggested(tour) + TourReader.ENDING,
                        Words.of("Tour"))
                .flatMap(file -> saver.ended(file, TourReader::isNamed, TourReader.ENDING))
                .ifPresent(file ->
                        saver.write(
                                file, () -> TourText.of(tour).getBytes(StandardCharsets.UTF_8)));
    }

    private static String suggested(Tour tour) {
        String name = tour.title().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        return name.replaceAll("^-+|-+$", "");
    }
}
