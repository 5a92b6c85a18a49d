package isoscope.runs.table;

/// Counts the memory that words of rows take: names, groups and attributes. A word that many rows share counts once.
final class KeptText {
    private static final int BYTES_OF_A_CHARACTER = 2;
    private static final int BYTES_OF_A_WORD = 100;

    private long bytes;

    /// Counts a word that no row had before.
    void add(String word) {
        bytes += BYTES_OF_A_WORD + (long) BYTES_OF_A_CHARACTER * word.length();
    }

    /// About how many bytes the words take.
    long bytes() {
        return bytes;
    }
}
