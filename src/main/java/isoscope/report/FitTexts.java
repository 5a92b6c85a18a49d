package isoscope.report;

/// A fit as text for programs and people.
///
/// @param result the fit to write about
public record FitTexts(FitResult result) {

    /// The texts of a fit.
    public static FitTexts of(FitResult result) {
        return new FitTexts(result);
    }

    /// One JSON object of schema `isoscope.fit/1`; [FitFile] reads its law back.
    public String json() {
        return Json.write(report());
    }

    /// One row a number: name, value, low, high.
    public String csv() {
        return FitCsv.of(report());
    }

    /// A few lines and a table for people.
    public String text() {
        return FitText.of(report());
    }

    /// A `tabular` that compiles without packages, with a comment that says where its numbers come from.
    public String latex() {
        return FitLatex.of(report());
    }

    /// A module of the standard library alone: the constants, `loss` and `optimum`.
    public String python() {
        return FitPython.of(report(), result.fitted().law());
    }

    /// The law as a sheet, which reads back as the same law.
    public String sheet() {
        return FitSheet.of(result);
    }

    private FitReport report() {
        return FitReport.of(result);
    }
}
