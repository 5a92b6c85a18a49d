package isoscope.runs.table;

/// How far a number may be from the one that was rounded to it.
final class Rounding {
    /// As much is granted to a number of one digit, and no more.
    private static final double MOST = 0.5;

    private Rounding() {}

    /// Half a unit of the last digit over the number: 0.5/36 for `3.6e+16`. Zeros at the end of a whole number count for
    /// nothing, as 50000000 may well be 5e7 rounded.
    ///
    /// @param cell a number above 0 as it stands in a file, or nothing
    static double of(String cell) {
        double shown = 0;
        int zeros = 0;
        boolean decimals = false;
        for (int i = 0; i < cell.length() && !Character.isLetter(cell.charAt(i)); i++) {
            char c = cell.charAt(i);
            if (c >= '0' && c <= '9') {
                shown = 10 * shown + (c - '0');
                zeros = c == '0' ? zeros + 1 : 0;
            }
            decimals |= c == '.' || c == ',';
        }
        double digits = decimals ? shown : shown / Math.pow(10, zeros);
        return shown > 0 ? Math.min(MOST, 0.5 / digits) : 0;
    }
}
