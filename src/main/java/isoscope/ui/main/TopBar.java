package isoscope.ui.main;

import isoscope.plot.Theme;
import isoscope.saved.ThemeChoice;
import isoscope.session.History;
import isoscope.task.FxDelay;
import isoscope.ui.command.Command;
import isoscope.ui.theme.Appearance;
import isoscope.ui.theme.LineIcon;
import isoscope.ui.theme.Styled;
import isoscope.ui.tour.TourViewModel;
import isoscope.words.Words;
import java.time.Duration;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The bar at the head of the window.
final class TopBar extends HBox {
    private static final String OUTER_ARC =
            "M18 2.5C8.500 2.800 2 6.200 2 10.500s6.500 7.200 16 7.500";
    private static final String INNER_ARC = "M18 7c-5 .2-7.500 1.600-7.500 3.500S13 13.800 18 14";

    private static final double ROOM_FOR_NAME = 1200;
    private static final double ROOM_FOR_WORDS = 1480;

    /// From the start of a fit until its chip says that it runs.
    private static final Duration UNTIL_BUSY = Duration.ofMillis(300);

    private final LawChips chips;

    TopBar(
            MainViewModel model,
            Appearance appearance,
            Runnable export,
            Runnable commands,
            Command present) {
        getStyleClass().add("top-bar");
        setId("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        LineIcon mark = Styled.of(new LineIcon(OUTER_ARC, INNER_ARC), "app-mark");
        Label name = Styled.of(new Label(Words.of("Isoscope")), "app-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        shownFrom(ROOM_FOR_NAME, name);
        chips = chips(model);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren()
                .addAll(
                        mark,
                        name,
                        divider(),
                        open(model),
                        new DataMenu(model),
                        divider(),
                        chips,
                        gap,
                        undo(model.document().history()),
                        redo(model.document().history()),
                        commands(commands),
                        steps(model.tours().model()),
                        theme(model.document().looking().themeProperty(), appearance),
                        export(export),
                        present(present));
    }

    /// Laws go to a menu when all else at its narrowest leaves them no room.
    @Override
    protected void layoutChildren() {
        chips.fit(getWidth() - narrowestOfOthers());
        super.layoutChildren();
    }

    @Override
    protected double computeMinWidth(double height) {
        return narrowestOfOthers() + chips.leastWidth();
    }

    private double narrowestOfOthers() {
        return snappedLeftInset()
                + getManagedChildren().stream()
                        .filter(child -> !child.equals(chips))
                        .mapToDouble(child -> child.minWidth(-1) + getSpacing())
                        .sum()
                + snappedRightInset();
    }

    /// Words go when the bar is narrower than that.
    private void shownFrom(double width, Region words) {
        words.visibleProperty().bind(widthProperty().greaterThanOrEqualTo(width));
        words.managedProperty().bind(words.visibleProperty());
    }

    private static LawChips chips(MainViewModel model) {
        return new LawChips(
                new LawChipsViewModel(model.document(), new FxDelay(UNTIL_BUSY), model::showLaw),
                model.opening()::askLaw);
    }

    private static Separator divider() {
        return new Separator(Orientation.VERTICAL);
    }

    private static Button open(MainViewModel model) {
        Button open = Styled.of(new Button(Words.of("Open"), new FontIcon(Feather.FOLDER)), "flat");
        open.setId("open-button");
        open.setMinWidth(Region.USE_PREF_SIZE);
        open.setTooltip(new Tooltip(Words.of("Open a file of training runs (Ctrl O)")));
        open.setOnAction(event -> model.opening().askOpen());
        return open;
    }

    private static Button undo(History history) {
        Button undo = iconButton("undo-button", Feather.CORNER_UP_LEFT);
        name(undo, history.undoNameProperty(), Words.of("Undo"), Words.of("Ctrl Z"));
        undo.setOnAction(event -> history.undo());
        return undo;
    }

    private static Button redo(History history) {
        Button redo = iconButton("redo-button", Feather.CORNER_UP_RIGHT);
        name(redo, history.redoNameProperty(), Words.of("Redo"), Words.of("Ctrl Shift Z"));
        redo.setOnAction(event -> history.redo());
        return redo;
    }

    private static void name(
            Button button, ObservableValue<String> step, String verb, String keys) {
        Tooltip tip = new Tooltip();
        button.setTooltip(tip);
        step.subscribe(name -> {
            button.setDisable(name.isEmpty());
            String text = name.isEmpty() ? verb : verb + ": " + name;
            tip.setText(Words.of("%s (%s)", text, keys));
            button.setAccessibleText(text);
        });
    }

    private Button commands(Runnable action) {
        Label keys = Styled.of(new Label(Words.of("Ctrl K")), "key-cap");
        HBox words = Styled.of(new HBox(new Label(Words.of("Commands")), keys), "commands-words");
        words.setAlignment(Pos.CENTER_LEFT);
        shownFrom(ROOM_FOR_WORDS, words);
        HBox content = Styled.of(new HBox(new FontIcon(Feather.SEARCH), words), "commands-words");
        content.setAlignment(Pos.CENTER_LEFT);
        Button commands = Styled.of(new Button(null, content), "flat", "quiet");
        commands.setId("commands-button");
        commands.setTooltip(new Tooltip(Words.of("All commands (Ctrl K)")));
        commands.setAccessibleText(Words.of("All commands"));
        commands.setOnAction(event -> action.run());
        return commands;
    }

    private static Button steps(TourViewModel tours) {
        Button steps = iconButton("steps-button", Feather.LIST);
        steps.setTooltip(new Tooltip(Words.of("Steps and tours (Ctrl T)")));
        steps.setAccessibleText(Words.of("Steps and tours"));
        steps.setOnAction(_ -> tours.panelShownProperty().set(!tours.panelShownProperty().get()));
        return steps;
    }

    private static Button theme(ObjectProperty<ThemeChoice> chosen, Appearance appearance) {
        Button theme = iconButton("theme-button", Feather.MOON);
        theme.setTooltip(
                new Tooltip(Words.of("Light or dark (Ctrl L); right-click to follow the desktop")));
        theme.setAccessibleText(Words.of("Light or dark"));
        theme.setOnAction(event -> appearance.toggle());
        appearance
                .shownProperty()
                .subscribe(shown ->
                        theme.setGraphic(
                                new FontIcon(shown == Theme.DARK ? Feather.SUN : Feather.MOON)));
        ToggleGroup group = new ToggleGroup();
        theme.setContextMenu(
                new ContextMenu(
                        themeItem(chosen, group, ThemeChoice.LIGHT, Words.of("Light")),
                        themeItem(chosen, group, ThemeChoice.DARK, Words.of("Dark")),
                        themeItem(
                                chosen,
                                group,
                                ThemeChoice.SYSTEM,
                                Words.of("Follow the desktop"))));
        return theme;
    }

    private static RadioMenuItem themeItem(
            ObjectProperty<ThemeChoice> chosen,
            ToggleGroup group,
            ThemeChoice choice,
            String name) {
        RadioMenuItem item = new RadioMenuItem(name);
        item.setToggleGroup(group);
        item.setOnAction(event -> chosen.set(choice));
        chosen.subscribe(now -> item.setSelected(now == choice));
        return item;
    }

    private static Button export(Runnable action) {
        Button export =
                Styled.of(
                        new Button(Words.of("Export"), new FontIcon(Feather.DOWNLOAD)), "outlined");
        export.setId("export-button");
        export.setMinWidth(Region.USE_PREF_SIZE);
        export.setTooltip(new Tooltip(Words.of("Save the figure as a file (Ctrl E)")));
        export.setOnAction(event -> action.run());
        return export;
    }

    private Button present(Command command) {
        Button present =
                Styled.of(
                        new Button(Words.of("Present"), new FontIcon(Feather.MONITOR)), "primary");
        present.contentDisplayProperty()
                .bind(
                        widthProperty()
                                .map(width ->
                                        width.doubleValue() < ROOM_FOR_WORDS
                                                ? ContentDisplay.GRAPHIC_ONLY
                                                : ContentDisplay.LEFT));
        present.setId("present-button");
        present.setAccessibleText(Words.of("Present"));
        present.setMinWidth(Region.USE_PREF_SIZE);
        present.setTooltip(new Tooltip(Words.of("Present this screen (F11)")));
        command.enabled().subscribe(enabled -> present.setDisable(!enabled));
        present.setOnAction(_ -> command.run());
        return present;
    }

    private static Button iconButton(String id, Feather icon) {
        Button button = Styled.of(new Button(), "icon-button");
        button.setId(id);
        button.setGraphic(new FontIcon(icon));
        return button;
    }
}
