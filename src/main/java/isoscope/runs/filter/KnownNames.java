package isoscope.runs.filter;

import isoscope.typed.NearestName;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The names an expression may use.
///
/// @param columns of the file, beside what every run has; null while no file is read and any name may be one
record KnownNames(@Nullable List<String> columns) {
    private static final Pattern PLAIN = Pattern.compile("[a-zA-Z_]\\w*");
    static final List<String> JOINING = List.of("and", "or", "not");
    private static final List<String> OF_EVERY_RUN =
            List.of("N", "D", "C", "L", "D/N", "group", "id");
    private static final int MOST = 24;

    /// Any name, as long as no file is read.
    static final KnownNames ANY = new KnownNames(null);

    /// Copies the list.
    KnownNames {
        columns = columns == null ? null : List.copyOf(columns);
    }

    /// Whether there is such a column.
    boolean hasColumn(String name) {
        return columns == null || columns.contains(name);
    }

    /// Whether there is a column that can be typed so without backticks.
    boolean hasPlain(String name) {
        return !isJoining(name) && hasColumn(name);
    }

    /// Every name as it is typed, what every run has first.
    List<String> written() {
        return Stream.concat(OF_EVERY_RUN.stream(), columns().stream().map(KnownNames::written))
                .toList();
    }

    /// The names and values that would have been accepted in place of an unknown name, with the nearest one.
    String insteadOf(String unknown) {
        List<String> all = written();
        String listed = String.join(", ", all.subList(0, Math.min(MOST, all.size())));
        String more = all.size() > MOST ? Words.of(" and %d more columns", all.size() - MOST) : "";
        return Words.of(
                "%s%s, a number or a text in quotes%s",
                listed,
                more,
                nearest(unknown)
                        .map(name -> Words.of(". The nearest name is %s", name))
                        .orElse(""));
    }

    /// The columns whose names can be typed: none is known as long as no file is read.
    @Override
    public List<String> columns() {
        return columns == null
                ? List.of()
                : columns.stream().filter(name -> name.indexOf('`') < 0).toList();
    }

    /// A column's name as it is typed: in backticks where it is no plain word, or a word that means something else.
    static String written(String column) {
        boolean plain =
                PLAIN.matcher(column).matches()
                        && Field.named(column).isEmpty()
                        && !isJoining(column);
        return plain ? column : '`' + column + '`';
    }

    private static boolean isJoining(String name) {
        return JOINING.stream().anyMatch(name::equalsIgnoreCase);
    }

    private Optional<String> nearest(String unknown) {
        List<String> all = new ArrayList<>(Field.longNames());
        written().stream().filter(name -> name.length() > 2).forEach(all::add);
        return NearestName.to(unknown, all);
    }
}
