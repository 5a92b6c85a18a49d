package isoscope.runs.table;

import isoscope.runs.Run;
import java.util.List;

/// The runs of a file, and what was made of rows of one name.
///
/// @param runs in order of their first rows, ids unique
/// @param merged rows that gave way to later ones of the same run and step
/// @param begunAgain runs that began where steps of their name began again
/// @param keptApart rows of one name, group and size that each are a run
/// @param furthest the highest step of rows that each are a run; 0 where none tells one
record Assembled(List<Run> runs, int merged, int begunAgain, int keptApart, double furthest) {
    Assembled {
        runs = List.copyOf(runs);
    }
}
