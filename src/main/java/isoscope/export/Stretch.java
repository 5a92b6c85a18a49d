package isoscope.export;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/// A part of a text in one font and one direction of writing.
///
/// @param start the first character
/// @param end behind the last one
/// @param own whether the program's font has its characters
/// @param rightToLeft whether it is written from right to left, as Hebrew and Arabic are
record Stretch(int start, int end, boolean own, boolean rightToLeft) {
    /// The stretches of a text in the order in which they stand on the line, from left to right.
    ///
    /// @param has whether the program's font has a character
    static List<Stretch> of(String text, IntPredicate has) {
        Bidi directions = new Bidi(text, Bidi.DIRECTION_LEFT_TO_RIGHT);
        List<Stretch> stretches = new ArrayList<>();
        List<Byte> levels = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            boolean own = has.test(text.codePointAt(start));
            int level = directions.getLevelAt(start);
            int end = start;
            while (end < text.length()
                    && has.test(text.codePointAt(end)) == own
                    && directions.getLevelAt(end) == level) {
                end += Character.charCount(text.codePointAt(end));
            }
            stretches.add(new Stretch(start, end, own, level % 2 == 1));
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
