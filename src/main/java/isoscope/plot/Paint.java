package isoscope.plot;

import isoscope.law.LineStyle;
import java.util.List;
import java.util.Locale;

/// The role of a colour. The theme turns the role into a colour, so a figure is the same in light, dark and print.
public enum Paint {
    FOREGROUND,
    MUTED,
    SUBTLE,
    BACKGROUND,
    AXIS,
    GRID,
    BORDER,
    /// The compute cursor and the selection, nothing else.
    ACCENT,
    ON_ACCENT,
    KAPLAN,
    CHINCHILLA,
    FITTED,
    REPLICATION,
    /// Further laws, in the order they were added.
    LAW_1,
    LAW_2,
    LAW_3,
    /// Groups of runs by a column of the file, in the order of their size; none has the colour of a law.
    CATEGORY_1,
    CATEGORY_2,
    CATEGORY_3,
    CATEGORY_4,
    CATEGORY_5,
    CATEGORY_6,
    CATEGORY_7,
    WARNING,
    DANGER,
    SUCCESS;

    private static final List<Paint> CATEGORIES =
            List.of(
                    CATEGORY_1,
                    CATEGORY_2,
                    CATEGORY_3,
                    CATEGORY_4,
                    CATEGORY_5,
                    CATEGORY_6,
                    CATEGORY_7);

    /// The role of the colour of a group or a line among others; after the last they begin again.
    ///
    /// @param place from 0
    public static Paint category(int place) {
        return CATEGORIES.get(place % CATEGORIES.size());
    }

    /// The role of the colour of a law.
    public static Paint of(LineStyle line) {
        return valueOf(line.colour().toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
