package isoscope.export;

import isoscope.words.Words;
import java.util.Objects;

/// The program itself.
public final class Program {
    private Program() {}

    /// Its name and the version written into its jar, such as "Isoscope 0.1.0"; classes outside a jar have none.
    public static String nameAndVersion() {
        return "Isoscope "
                + Objects.requireNonNullElse(
                        Program.class.getPackage().getImplementationVersion(),
                        Words.of("(built from source)"));
    }
}
