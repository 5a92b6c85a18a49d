package isoscope.ui.main;

import isoscope.plot.NumberStyle;
import isoscope.session.StepNames;
import isoscope.ui.command.Command;
import isoscope.ui.tour.PresentationViewModel;
import isoscope.ui.workspace.ChartModel;
import isoscope.ui.workspace.ChartTool;
import isoscope.ui.workspace.Workspace;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

/// Commands that change the view: screens, zoom, tools of charts.
///
/// @param model which screen is shown
/// @param workspaces the screens
record ViewCommands(MainViewModel model, List<Workspace> workspaces) {
    private static final String GO = Words.key("Go to");
    private static final String VIEW = Words.key("View");
    private static final String DRAG = Words.key("Drag to");

    List<Command> all() {
        List<Command> all = new ArrayList<>(places());
        all.add(
                command(
                                "fit-view",
                                Words.of("Zoom out to the whole chart"),
                                "",
                                () -> chart(ChartModel::resetView))
                        .when(hasChart()));
        all.add(
                command(
                                "view-back",
                                Words.of("Previous view"),
                                "Alt+Left",
                                () -> chart(chart -> chart.track().back()))
                        .when(whether(chart -> chart.track().hasEarlierProperty())));
        all.add(
                command(
                                "view-forward",
                                Words.of("Next view"),
                                "Alt+Right",
                                () -> chart(chart -> chart.track().forward()))
                        .when(whether(chart -> chart.track().hasLaterProperty())));
        for (ChartTool tool : ChartTool.values()) {
            all.add(
                    Command.of(
                                    "tool-" + tool.id(),
                                    Words.said(DRAG),
                                    tool.title(),
                                    "",
                                    () -> chart(chart -> chart.toolProperty().set(tool)))
                            .when(hasChart()));
        }
        for (NumberStyle style : NumberStyle.values()) {
            all.add(
                    command(
                            "numbers-" + style.name().toLowerCase(Locale.ROOT),
                            StepNames.numbers(style),
                            "",
                            () -> model.document().figureSteps().writeNumbers(style)));
        }
        return all;
    }

    /// Presents the screen that is shown.
    Command present(PresentationViewModel presentation) {
        return command("present", Words.of("Present"), "F11", presentation::toggle)
                .when(shown().flatMap(Workspace::bare).map(bare -> !bare));
    }

    /// Opens the window of the speaker while something is presented, or closes it.
    Command speaker(PresentationViewModel presentation) {
        BooleanProperty shown = presentation.speakerShownProperty();
        return command(
                        "speaker-window",
                        Words.of("Speaker window"),
                        "",
                        () -> shown.set(!shown.get()))
                .when(presentation.presentingProperty());
    }

    /// Whether the screen that is shown has a figure.
    ObservableValue<Boolean> hasFigure() {
        return shown().flatMap(Workspace::figure).map(Optional::isPresent);
    }

    /// Whether that is a chart of the document.
    private ObservableValue<Boolean> hasChart() {
        return whether(chart -> chart.figureProperty().map(Optional::isPresent));
    }

    private List<Command> places() {
        return IntStream.range(0, workspaces.size())
                .mapToObj(i ->
                        Command.of(
                                "go-" + workspaces.get(i).id(),
                                Words.said(GO),
                                workspaces.get(i).heading().title(),
                                "Shortcut+" + (i + 1),
                                () -> model.show(i)))
                .toList();
    }

    private ObservableValue<Boolean> whether(
            Function<ChartModel, ObservableValue<Boolean>> question) {
        return shown().flatMap(each ->
                each.chart().map(question).orElseGet(() -> new SimpleBooleanProperty(false)));
    }

    private ObservableValue<Workspace> shown() {
        return model.currentProperty().map(place -> workspaces.get(place.intValue()));
    }

    private void chart(Consumer<ChartModel> action) {
        shown().getValue().chart().ifPresent(action);
    }

    private static Command command(String id, String name, String keys, Runnable action) {
        return Command.of(id, Words.said(VIEW), name, keys, action);
    }
}
