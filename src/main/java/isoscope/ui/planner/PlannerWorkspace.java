package isoscope.ui.planner;

import isoscope.plan.PlanAnswer;
import isoscope.plot.Theme;
import isoscope.plot.plans.DeviationFigure.Measure;
import isoscope.task.Background;
import isoscope.ui.dialog.Dialogs;
import isoscope.ui.inspector.InspectorSection;
import isoscope.ui.inspector.Notes;
import isoscope.ui.planner.Lines.Line;
import isoscope.ui.workspace.Heading;
import isoscope.ui.workspace.Segments;
import isoscope.ui.workspace.Segments.Choice;
import isoscope.ui.workspace.TextCopy;
import isoscope.ui.workspace.Workspace;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The screen that answers: what do I run, and what does it cost?
public final class PlannerWorkspace {
    private PlannerWorkspace() {}

    /// The screen of a planner.
    ///
    /// @param theme light or dark
    /// @param dialogs ask where to save
    /// @param copy puts the command on the clipboard
    /// @param background writes files
    public static Workspace of(
            PlannerViewModel model,
            ObservableValue<Theme> theme,
            Dialogs dialogs,
            TextCopy copy,
            Background background) {
        PlanFilesViewModel files =
                new PlanFilesViewModel(model.stateProperty()::get, dialogs, copy, background);
        PlannerView content = new PlannerView(model, theme);
        return new Workspace(
                        new Heading(
                                "planner",
                                Words.of("Planner"),
                                "M3 5.5h7M14 5.5h3M3 14.5h3M10 14.5h7M12 3.3v4.4M8 12.3v4.4",
                                Words.of("Turn a budget into a training plan and its costs")),
                        content,
                        List.of(
                                new Segments<>(
                                        "planner-shown", model.measureProperty(), measures()),
                                button(
                                        model,
                                        "planner-copy-command",
                                        Words.of("Copy command"),
                                        Feather.COPY,
                                        files::copyCommand),
                                button(
                                        model,
                                        "planner-save-report",
                                        Words.of("Save report…"),
                                        Feather.DOWNLOAD,
                                        files::save)),
                        sections(model),
                        model.curve().shown(),
                        model.shownProperty())
                .presentedAs(model.shownProperty(), now -> PlannerView.chart(model, now));
    }

    private static List<Node> sections(PlannerViewModel model) {
        List<Node> sections = new ArrayList<>(new SelectedSections(model.plans().words()).nodes());
        sections.add(1, new PredictionsSection(model.predictions()).node());
        sections.addAll(
                List.of(
                        verdicts(model),
                        warnings(model),
                        others(model),
                        building(model),
                        assumptions(model)));
        return sections;
    }

    private static List<Choice<Measure>> measures() {
        return List.of(
                new Choice<>(Measure.COMPUTE, Words.of("Extra compute")),
                new Choice<>(Measure.LOSS, Words.of("Extra loss")));
    }

    private static Button button(
            PlannerViewModel model, String id, String text, Feather icon, Runnable action) {
        Button button = new Button(text, new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().add("outlined");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.disableProperty().bind(model.stateProperty().map(state -> state.made().isEmpty()));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static Node verdicts(PlannerViewModel model) {
        VBox notes = new VBox();
        notes.setId("planner-verdicts");
        notes.getStyleClass().add("planner-lines");
        InspectorSection section =
                new InspectorSection(Words.key("Laws against one another")).with(notes);
        model.plans()
                .verdicts()
                .subscribe(now -> {
                    notes.getChildren()
                            .setAll(now.stream().map(PlannerWorkspace::sentence).toList());
                    section.setVisible(!now.isEmpty());
                    section.setManaged(!now.isEmpty());
                });
        return section;
    }

    private static Label sentence(String text) {
        Label sentence = Notes.caption(text);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        return sentence;
    }

    private static Node warnings(PlannerViewModel model) {
        VBox notes = new VBox();
        notes.setId("planner-warnings");
        notes.getStyleClass().add("planner-lines");
        InspectorSection section = new InspectorSection(Words.key("Uncertainty")).with(notes);
        ObservableValue<List<String>> texts =
                model.stateProperty()
                        .map(state ->
                                state.made()
                                        .map(PlanState.Made::answer)
                                        .map(PlanSections::cautions)
                                        .orElse(List.of()));
        texts.subscribe(now -> {
            notes.getChildren().setAll(Notes.warnings(now));
            section.setVisible(!now.isEmpty());
            section.setManaged(!now.isEmpty());
        });
        return section;
    }

    private static Node others(PlannerViewModel model) {
        return lines(
                model,
                "planner-others",
                new InspectorSection(Words.key("Other plans"))
                        .withNote(new SimpleStringProperty(Words.of("compute for this loss"))),
                PlanSections::alternatives);
    }

    private static Node building(PlannerViewModel model) {
        Label shape = Notes.caption("");
        shape.setMinHeight(Region.USE_PREF_SIZE);
        shown(model, answer -> shape.setText(PlanSections.shape(answer)));
        return lines(
                model,
                "planner-model",
                new InspectorSection(Words.key("A model of this size")).with(shape),
                PlanSections::model);
    }

    private static Node assumptions(PlannerViewModel model) {
        return lines(
                model,
                "planner-assumptions",
                new InspectorSection(Words.key("Assumptions")),
                PlanSections::assumptions);
    }

    private static Node lines(
            PlannerViewModel model,
            String id,
            InspectorSection section,
            Function<PlanAnswer, List<Line>> rows) {
        Lines lines = new Lines();
        lines.setId(id);
        section.with(lines);
        shown(model, answer -> lines.show(rows.apply(answer)));
        section.visibleProperty()
                .bind(model.stateProperty().map(state -> state.made().isPresent()));
        section.managedProperty().bind(section.visibleProperty());
        return section;
    }

    private static void shown(PlannerViewModel model, Consumer<PlanAnswer> show) {
        model.stateProperty()
                .subscribe(state -> state.made().map(PlanState.Made::answer).ifPresent(show));
    }
}
