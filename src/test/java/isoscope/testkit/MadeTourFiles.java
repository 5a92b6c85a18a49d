package isoscope.testkit;

import isoscope.law.sheet.Library;
import isoscope.session.Document;
import isoscope.ui.dialog.Dialogs;
import isoscope.ui.tour.TourFiles;
import isoscope.ui.tour.TourViewModel;
import java.util.List;

/// Steps and tours of a document without screens.
public final class MadeTourFiles {
    private MadeTourFiles() {}

    /// The files of a document.
    public static TourFiles of(Document document, Dialogs dialogs) {
        return new TourFiles(
                new TourViewModel(document, List.of(), List.of(), dialogs),
                Library::load,
                document,
                List.of(),
                dialogs,
                new DirectBackground());
    }
}
