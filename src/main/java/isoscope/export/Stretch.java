package isoscope.export;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/// A part of a text in one font and one direction of writing.
///
/// @param start the first character
/// @param end behind the last one
/// @param face the face of the program that has its characters; empty when none has
/// @param rightToLeft whether it is written from right to left, as Hebrew and Arabic are
record Stretch(int start, int end, Optional<Face> face, boolean rightToLeft) {
    /// The stretches of a text in the order in which they stand on the line, from left to right.
    ///
    /// @param faces tells the face for a character
    static List<Stretch> of(String text, IntFunction<Optional<Face>> faces) {
        Bidi directions = new Bidi(text, Bidi.DIRECTION_LEFT_TO_RIGHT);
        List<Stretch> stretches = new ArrayList<>();
        List<Byte> levels = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            Optional<Face> face = faces.apply(text.codePointAt(start));
            int level = directions.getLevelAt(start);
            int end = start;
            while (end < text.length()
                    && faces.apply(text.codePointAt(end)).equals(face)
                    && directions.getLevelAt(end) == level) {
                end += Character.charCount(text.codePointAt(end));
            }
            stretches.add(new Stretch(start, end, face, level % 2 == 1));
            levels.add((byte) level);
            start = end;
        }
        return directions.isLeftToRight() ? stretches : inOrder(stretches, levels);
    }

    private static List<Stretch> inOrder(List<Stretch> stretches, List<Byte> levels) {
        byte[] plain = new byte[levels.size()];
        for (int i = 0; i < plain.length; i++) {
            plain[i] = levels.get(i);
        }
        Stretch[] seen = stretches.toArray(Stretch[]::new);
        Bidi.reorderVisually(plain, 0, seen, 0, seen.length);
        return List.of(seen);
    }
}
