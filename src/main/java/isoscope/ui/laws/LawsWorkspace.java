package isoscope.ui.laws;

import isoscope.plot.Study;
import isoscope.plot.Theme;
import isoscope.session.Document;
import isoscope.ui.inspector.FittedLawSection;
import isoscope.ui.inspector.GoodnessSection;
import isoscope.ui.workspace.ChartButtons;
import isoscope.ui.workspace.Heading;
import isoscope.ui.workspace.Segments;
import isoscope.ui.workspace.Segments.Choice;
import isoscope.ui.workspace.Workspace;
import isoscope.words.Words;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The screen that answers: which constants, and can the fit be trusted?
public final class LawsWorkspace {
    private LawsWorkspace() {}

    /// The screen of a document.
    ///
    /// @param files takes the fit out of the window
    /// @param theme light or dark
    public static Workspace of(
            Document document, FitFilesViewModel files, ObservableValue<Theme> theme) {
        ObjectProperty<LawsTab> tab = document.looking().views().choice("laws.tab", LawsTab.LAWS);
        document.laws().detailedProperty().subscribe((_, _) -> tab.set(LawsTab.LAWS));
        LawsViewModel laws =
                new LawsViewModel(document.laws(), document.fitting(), document.history());
        FitCheckViewModel check = new FitCheckViewModel(document);
        LawsView content = new LawsView(tab, laws, methods(document), form(document), check, theme);
        List<Node> options =
                ChartButtons.of(
                        check.chart(), new Segments<>("laws-tab", tab, tabs()), takeOut(files));
        List<Node> inspector =
                List.of(
                        new LawCardSection(laws),
                        new FittedLawSection(
                                document.fitting(),
                                document.fitSteps(),
                                document.studyProperty(),
                                false),
                        new FitSettingsSection(settings(document)),
                        new GoodnessSection(
                                document.fitting(), document.fitSteps(), document.studyProperty()),
                        new ChecksSection(
                                new ChecksViewModel(document.fitting(), document.selection())));
        return new Workspace(
                new Heading(
                        "laws",
                        Words.of("Laws"),
                        "M12.5 3.5c-2.5-.6-3.3.8-3.6 3L7.7 14c-.3 2-1.2 3-3.2 2.5M6 8.5h6"
                                + "M12 11l4.500 5.500M16.500 11L12 16.500",
                        Words.of("Published constants and your own fit, side by side")),
                content,
                options,
                inspector,
                check);
    }

    private static MethodsViewModel methods(Document document) {
        return new MethodsViewModel(
                document.fitting(),
                document.fitSteps(),
                document.looking().computeProperty(),
                document.history());
    }

    private static FormBar form(Document document) {
        return new FormBar(
                new FormViewModel(document),
                new BoundsViewModel(document),
                new WeightsViewModel(document));
    }

    private static FitSettingsViewModel settings(Document document) {
        return new FitSettingsViewModel(
                document.fitting(),
                document.fitSteps(),
                document.choosing(),
                document.history(),
                document.studyProperty().map(Study::runs));
    }

    private static List<Choice<LawsTab>> tabs() {
        return List.of(
                new Choice<>(LawsTab.LAWS, Words.of("Laws")),
                new Choice<>(LawsTab.METHODS, Words.of("Methods")));
    }

    private static MenuButton takeOut(FitFilesViewModel files) {
        MenuButton menu = new MenuButton(Words.of("Fit"), new FontIcon(Feather.SHARE));
        menu.setId("fit-menu");
        menu.setTooltip(new Tooltip(Words.of("Copy or save the fit")));
        menu.setAccessibleText(Words.of("Copy or save the fit"));
        menu.getStyleClass().add("outlined-menu");
        menu.getItems()
                .addAll(
                        item(Words.of("Copy as LaTeX"), "fit-latex", files::copyLatex),
                        item(Words.of("Copy as Python"), "fit-python", files::copyPython),
                        item(Words.of("Save fit…"), "fit-save", files::save));
        files.possible().subscribe(possible -> menu.setDisable(!possible));
        return menu;
    }

    private static MenuItem item(String text, String id, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setId(id);
        item.setOnAction(event -> action.run());
        return item;
    }
}
