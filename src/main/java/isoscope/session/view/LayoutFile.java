package isoscope.session.view;

import isoscope.disk.RememberedFile;
import isoscope.session.view.Layout.Frame;
import isoscope.words.Language;
import isoscope.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Remembers a layout in a small text file, a line a property. A file that cannot be read, or a line that is not understood,
/// leaves what is designed; the file then stays as it is, and [#trouble] says why.
public final class LayoutFile {
    private static final String FORMAT = "isoscope-layout 1";
    private static final int LARGEST = 100_000;
    private static final double SMALLEST_SIDE = 100;
    private static final double LARGEST_SIDE = 100_000;

    private final RememberedFile store;

    /// @param store the file; it need not exist
    public LayoutFile(Path store) {
        this.store = new RememberedFile(store, LARGEST);
    }

    /// The layout that was written last.
    public Layout read() {
        Layout layout = new Layout();
        List<String> lines = store.linesBelow(FORMAT).orElse(List.of());
        for (int i = 0; i < lines.size(); i++) {
            if (!isTaken(layout, lines.get(i).split(" ", 3))) {
                store.refuse(
                        i + 2,
                        RememberedFile.quoted(lines.get(i)),
                        Words.of("a line such as “scale 1.25”"));
            }
        }
        return layout;
    }

    /// The trouble with the file, in a sentence; empty while none was found.
    public Optional<String> trouble() {
        return store.trouble();
    }

    /// Writes the lines of a layout.
    ///
    /// @throws IOException when the file cannot be written; the older one is untouched
    void write(List<String> lines) throws IOException {
        store.write(lines);
    }

    /// The lines of the file for a layout as it is now.
    static List<String> lines(Layout layout) {
        List<String> lines = new ArrayList<>();
        lines.add(FORMAT);
        lines.add("scale " + layout.scaleProperty().get());
        lines.add("inspector " + layout.inspectorProperty().get());
        layout.languageProperty()
                .get()
                .ifPresent(language -> lines.add("language " + language.code()));
        layout.widths().forEach((panel, width) -> lines.add("width " + width + " " + panel));
        layout.folded().forEach(part -> lines.add("folded true " + part));
        layout.frameProperty().get().map(LayoutFile::line).ifPresent(lines::add);
        return List.copyOf(lines);
    }

    private static String line(Frame frame) {
        return Words.verbatim(
                "frame %s %s,%s,%s,%s",
                frame.maximised(), frame.x(), frame.y(), frame.width(), frame.height());
    }

    /// Whether the parts of a line were understood, and so taken.
    private static boolean isTaken(Layout layout, String... parts) {
        String value = parts.length > 1 ? parts[1] : "";
        String name = parts.length > 2 ? parts[2] : "";
        return switch (parts[0]) {
            case "scale" -> isSet(number(value), layout::setScale);
            case "inspector" -> isSet(flag(value), layout.inspectorProperty()::set);
            case "language" ->
                    isSet(
                            Language.ofCode(value),
                            language -> layout.languageProperty().set(Optional.of(language)));
            case "width" -> isSet(side(value), width -> layout.width(name, width).set(width));
            case "folded" -> isSet(flag(value), layout.folded(name)::set);
            case "frame" ->
                    isSet(
                            frame(value, name.split(",")),
                            frame -> layout.frameProperty().set(Optional.of(frame)));
            default -> false;
        };
    }

    private static <T> boolean isSet(Optional<T> value, Consumer<T> property) {
        value.ifPresent(property);
        return value.isPresent();
    }

    private static Optional<Boolean> flag(String text) {
        return switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static Optional<Frame> frame(String maximised, String... numbers) {
        List<Double> read = Arrays.stream(numbers).flatMap(text -> number(text).stream()).toList();
        boolean sound =
                read.size() == 4 && read.get(2) >= SMALLEST_SIDE && read.get(3) >= SMALLEST_SIDE;
        return sound
                ? Optional.of(
                        new Frame(
                                read.get(0),
                                read.get(1),
                                read.get(2),
                                read.get(3),
                                Boolean.parseBoolean(maximised)))
                : Optional.empty();
    }

    private static Optional<Double> side(String text) {
        return number(text).filter(side -> side >= SMALLEST_SIDE && side <= LARGEST_SIDE);
    }

    private static Optional<Double> number(String text) {
        try {
            return Optional.of(Double.parseDouble(text)).filter(Double::isFinite);
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }
}
