package isoscope.plot.layout;

import isoscope.export.AwtTextRuler;
import isoscope.plot.LaidOutFigure;
import isoscope.plot.Mark;
import isoscope.plot.Rect;
import isoscope.plot.TextRun;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The texts of a page with the room they take.
record PageTexts(List<Mark.Text> texts) {
    private static final AwtTextRuler RULER = new AwtTextRuler();

    static PageTexts of(LaidOutFigure page) {
        return new PageTexts(
                Stream.concat(page.marks().stream(), page.live().stream())
                        .flatMap(PageTexts::texts)
                        .toList());
    }

    /// Those whose middle lies in a frame.
    PageTexts inside(Rect frame) {
        return new PageTexts(
                texts.stream()
                        .filter(text -> frame.contains(room(text).x(), room(text).y()))
                        .toList());
    }

    /// The first that begins with a word.
    Optional<Mark.Text> startingWith(String words) {
        return texts.stream().filter(text -> words(text).startsWith(words)).findFirst();
    }

    static Quad room(Mark.Text text) {
        return Quad.of(text, RULER);
    }

    static String words(Mark.Text text) {
        return text.text().stream().map(TextRun::text).collect(Collectors.joining());
    }

    private static Stream<Mark.Text> texts(Mark mark) {
        return switch (mark) {
            case Mark.Text text -> Stream.of(text);
            case Mark.Clipped clipped -> clipped.marks().stream().flatMap(PageTexts::texts);
            case Mark.Path _, Mark.Box _, Mark.Symbol _, Mark.Image _ -> Stream.empty();
        };
    }
}
