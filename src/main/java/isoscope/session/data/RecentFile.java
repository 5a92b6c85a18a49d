package isoscope.session.data;

import java.nio.file.Path;
import java.time.LocalDate;

/// A file that was opened before.
///
/// @param path where it was
/// @param runs how many runs it held
/// @param opened the day it was opened last
public record RecentFile(Path path, int runs, LocalDate opened) {}
