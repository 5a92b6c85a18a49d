package isoscope.export;

import java.nio.file.Path;

/// The outcome of an export.
public sealed interface ExportOutcome {
    /// The whole file is there.
    ///
    /// @param path where
    record Written(Path path) implements ExportOutcome {}

    /// Nothing was written, and what was there before is untouched.
    ///
    /// @param reason a sentence for people: what is wrong, then what helps
    record Refused(String reason) implements ExportOutcome {}
}
