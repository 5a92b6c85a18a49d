package isoscope.report;

/// One run made of each lot of runs that differ only in settings.
///
/// @param how such as "best of lr"
/// @param runs how many there were
/// @param became how many they became
/// @param said all that in words
record Reduced(String how, int runs, int became, String said) {
    static Reduced of(Reduction reduction) {
        return new Reduced(
                reduction.how(), reduction.before(), reduction.after(), reduction.inWords());
    }
}
