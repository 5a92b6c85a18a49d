package isoscope.ui.export;

import isoscope.export.Moving;
import isoscope.export.Provenance;
import isoscope.plot.AxisRanges;
import isoscope.plot.Figure;
import isoscope.plot.Layer.Plane;
import isoscope.plot.Study;
import isoscope.plot.charts.IsoLossFigure;
import isoscope.plot.charts.ParityFigure;
import isoscope.quantity.Quantity;
import isoscope.testkit.DirectBackground;
import isoscope.testkit.Documents;
import isoscope.ui.export.ExportSubject.Named;
import java.util.List;

/// The dialog that saves figures, without its window, over a document that is fitted.
abstract class ExportFixture {
    final Study study = Documents.fitted().studyProperty().get();
    final Figure figure =
            new IsoLossFigure(Plane.COMPUTE_PARAMETERS).build(study, 5.76e23, AxisRanges.AUTOMATIC);
    final Figure parity =
            new ParityFigure(Quantity.PARAMETERS).build(study, 5.76e23, AxisRanges.AUTOMATIC);
    final Named shown = named("isoloss", figure);
    final KeptChoices memory = new KeptChoices();
    final RecordedPictures recorder = new RecordedPictures();
    final ScriptedAnswers answers = new ScriptedAnswers();
    final ExportViewModel model =
            new ExportViewModel(subject(), memory, recorder, answers, new DirectBackground());

    ExportSubject subject() {
        return new ExportSubject(
                shown,
                List.of(
                        shown,
                        named("parity", parity),
                        named("empty", new Figure("empty", "", List.of()))));
    }

    private Named named(String fileName, Figure drawn) {
        return new Named(
                fileName,
                () -> drawn,
                Provenance.of(List.of(), study),
                "a.csv; 21 runs",
                new Moving.Nothing());
    }
}
