package isoscope.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import isoscope.plot.Theme;
import isoscope.saved.ThemeChoice;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;

/// Turns the user's choice of theme, or the desktop's, into style sheets.
public final class Appearance {
    private static final String INTER = "Inter";
    private static final Pattern FAMILY = Pattern.compile("\"(Inter[A-Za-z ]*)\"");
    private static final List<String> SHEETS =
            List.of(
                    "app.css",
                    "frame.css",
                    "inspector.css",
                    "compute.css",
                    "runs.css",
                    "workspaces.css",
                    "laws.css",
                    "mapping.css",
                    "commands.css",
                    "library.css",
                    "inputs.css",
                    "planner.css",
                    "playground.css",
                    "presentation.css",
                    "tours.css",
                    "focus.css");

    private final ObjectProperty<ThemeChoice> choice;
    private final ObservableValue<ColorScheme> desktop;
    private final ReadOnlyObjectWrapper<Theme> shown;

    /// Follows a choice and the desktop.
    ///
    /// @param choice the theme that the user wants
    /// @param desktop the theme of the desktop, for [ThemeChoice#SYSTEM]
    public Appearance(ObjectProperty<ThemeChoice> choice, ObservableValue<ColorScheme> desktop) {
        this.choice = choice;
        this.desktop = desktop;
        shown = new ReadOnlyObjectWrapper<>(this, "shown", resolve());
        choice.subscribe(now -> shown.set(resolve()));
        desktop.subscribe(now -> shown.set(resolve()));
    }

    /// Light or dark, as seen now; charts take their colours from it.
    public ReadOnlyObjectProperty<Theme> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Changes from light to dark or back.
    public void toggle() {
        choice.set(shown.get() == Theme.DARK ? ThemeChoice.LIGHT : ThemeChoice.DARK);
    }

    /// Keeps a scene's style sheets, and the theme of the program's controls, in step.
    public void dress(ObservableList<String> styleSheets) {
        shown.subscribe(theme -> {
            boolean dark = theme == Theme.DARK;
            Application.setUserAgentStylesheet(
                    (dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
            String tokens = dark ? "tokens-dark.css" : "tokens-light.css";
            styleSheets.setAll(
                    Stream.concat(Stream.of(tokens), SHEETS.stream())
                            .map(Appearance::sheet)
                            .toList());
        });
    }

    private Theme resolve() {
        boolean dark =
                switch (choice.get()) {
                    case LIGHT -> false;
                    case DARK -> true;
                    case SYSTEM -> desktop.getValue() == ColorScheme.DARK;
                };
        return dark ? Theme.DARK : Theme.LIGHT;
    }

    private static String sheet(String name) {
        URL sheet =
                Objects.requireNonNull(Appearance.class.getResource("/isoscope/css/" + name), name);
        return Faces.spoken(INTER).equals(INTER) ? sheet.toExternalForm() : inOtherFaces(sheet);
    }

    /// A sheet with the faces of the language that is spoken, for a sheet names one face and cannot name another beside it.
    private static String inOtherFaces(URL sheet) {
        try (InputStream in = sheet.openStream()) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String inFaces =
                    FAMILY.matcher(text)
                            .replaceAll(family -> "\"" + Faces.spoken(family.group(1)) + "\"");
            return "data:text/css;base64,"
                    + Base64.getEncoder().encodeToString(inFaces.getBytes(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
