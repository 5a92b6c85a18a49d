package isoscope.export;

import java.util.Objects;

/// The program itself.
public final class Program {
    private Program() {}

    /// Its name and the version written into its jar, such as "Isoscope 0.1.0"; classes outside a jar have none.
    public static String nameAndVersion() {
        return "Isoscope "
                + Objects.requireNonNullElse(
                        Program.class.getPackage().getImplementationVersion(),
                        "(built from source)");
    }
}
