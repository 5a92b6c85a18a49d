package isoscope.report;

import isoscope.law.Law;
import isoscope.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// The id and name of a law that is read from a file, which none of the laws beside it has.
///
/// @param file it is read from
/// @param beside laws at hand
record NamesBeside(Path file, List<? extends Law> beside) {
    private static final int LONGEST_NAME = 40;

    /// The name of the file, behind it a number where another law has that; it has a dot, which no published law has.
    ///
    /// @param ending of a file that has none
    String id(String ending) {
        String own = fileName(ending);
        String id = own;
        for (int copy = 2; isTaken(id); copy++) {
            id = own + "-" + copy;
        }
        return id;
    }

    /// A short name, behind it the id where another law has that name.
    String name(String wish, String id) {
        String own =
                wish.length() <= LONGEST_NAME ? wish : wish.substring(0, LONGEST_NAME - 1) + "…";
        boolean isOther = beside.stream().anyMatch(law -> law.card().name().equals(own));
        return isOther ? Words.of("%s, %s", own, id) : own;
    }

    private boolean isTaken(String id) {
        return beside.stream().anyMatch(law -> law.id().equals(id));
    }

    private String fileName(String ending) {
        Path last = file.getFileName();
        String name =
                (last == null ? "law" : PlainLine.of(last.toString()))
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("\\s+", "-");
        return name.indexOf('.') < 0 ? name + ending : name;
    }
}
