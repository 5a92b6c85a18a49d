package isoscope.report;

import isoscope.law.Law;
import isoscope.law.LawCard;
import isoscope.law.LawCard.Source;
import isoscope.law.sheet.SheetWriter;
import isoscope.words.Words;

/// A fit as a sheet.
final class FitSheet {
    private FitSheet() {}

    /// The sheet of the law, which says what it was fitted to and how.
    static String of(FitResult result) {
        Law law = result.fitted().law();
        LawCard card = law.card();
        String data = PlainLine.of(result.data());
        return SheetWriter.of(
                Law.of(
                        law.form(),
                        new LawCard(
                                card.id(),
                                Words.of("Fit of %s", (data.isEmpty() ? Words.of("runs") : data)),
                                "saved",
                                card.formula(),
                                card.parameters(),
                                card.units(),
                                card.convention(),
                                card.validRange(),
                                new Source(
                                        data,
                                        "",
                                        Words.of(
                                                "%s of %s",
                                                result.fitted().method(),
                                                result.fitted().counted())),
                                card.note())));
    }
}
