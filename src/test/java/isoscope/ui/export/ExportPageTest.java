package isoscope.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.export.ExportFormat;
import isoscope.export.ExportSize;
import isoscope.plot.Theme;
import org.junit.jupiter.api.Test;

/// The page of a figure as it is typed: its sides, its unit, its resolution, and what is wrong with them.
class ExportPageTest extends ExportFixture {
    @Test
    void startsWideOnWhitePaperAndCountsPixels() {
        assertThat(model.summaryProperty().get())
                .isEqualTo("254 × 168 mm at 200 dpi: 2000 × 1323 pixels");
        assertThat(model.options().themeProperty().get()).isEqualTo(Theme.PRINT);
        assertThat(model.options().page().preset()).contains(SizePreset.WIDE);
        assertThat(model.previewProperty().get()).isPresent();
    }

    @Test
    void aPresetSetsBothSides() {
        model.options().page().use(SizePreset.ONE_COLUMN);

        assertThat(model.options().page().width().textProperty().get()).isEqualTo("85");
        assertThat(model.options().page().preset()).contains(SizePreset.ONE_COLUMN);

        model.options().page().width().textProperty().set("90");
        assertThat(model.options().page().preset()).isEmpty();
    }

    @Test
    void thePreviewHasTheSamePageWithFewerPixels() {
        model.options().page().dpi().textProperty().set("600");

        ExportSize drawn = recorder.rendered.getLast();

        assertThat(drawn.widthMm()).isEqualTo(254);
        assertThat(drawn.fontPt()).isEqualTo(8);
        assertThat(drawn.pixelWidth()).isEqualTo(1180);
    }

    @Test
    void aBadNumberIsNamedAndStopsTheExport() {
        int before = recorder.rendered.size();

        model.options().page().dpi().textProperty().set("many");

        assertThat(model.errorProperty().get())
                .isEqualTo("Resolution must be a number from 72 to 1200 dpi.");
        assertThat(model.summaryProperty().get()).isEmpty();
        assertThat(recorder.rendered).hasSize(before);

        model.save();
        assertThat(recorder.written).isEmpty();

        model.options().page().dpi().textProperty().set("300");
        assertThat(model.errorProperty().get()).isEmpty();
    }

    @Test
    void aPictureTooLargeForMemoryIsRefused() {
        model.options().page().width().textProperty().set("1000");
        model.options().page().height().textProperty().set("1000");
        model.options().page().dpi().textProperty().set("1200");

        assertThat(model.errorProperty().get()).contains("megapixels");
    }

    @Test
    void aDrawingHasNoResolution() {
        model.options().page().dpi().textProperty().set("many");
        model.options().page().formatProperty().set(ExportFormat.SVG);

        assertThat(model.errorProperty().get()).isEmpty();
        assertThat(model.summaryProperty().get()).isEqualTo("254 × 168 mm");

        model.options().page().formatProperty().set(ExportFormat.PNG);
        assertThat(model.errorProperty().get()).startsWith("Resolution");
    }

    @Test
    void inchesChangeWhatIsTypedAndNeverTheSize() {
        model.options().page().use(SizePreset.ONE_COLUMN);

        model.options().page().unitProperty().set(LengthUnit.INCHES);

        assertThat(model.options().page().width().textProperty().get()).isEqualTo("3.346");
        assertThat(model.options().page().width().value()).contains(85.0);
        assertThat(model.options().page().preset()).contains(SizePreset.ONE_COLUMN);
        assertThat(model.summaryProperty().get())
                .isEqualTo("3.346 × 3.346 in at 200 dpi: 669 × 669 pixels");

        model.options().page().width().textProperty().set("5");
        model.options().page().unitProperty().set(LengthUnit.MM);
        assertThat(model.options().page().width().textProperty().get()).isEqualTo("127");
        assertThat(model.options().page().height().value()).contains(85.0);
    }

    @Test
    void whatIsWrongIsToldInTheUnitThatIsTyped() {
        model.options().page().unitProperty().set(LengthUnit.INCHES);
        model.options().page().width().textProperty().set("100");

        assertThat(model.errorProperty().get())
                .isEqualTo("Width must be a number from 0.787 to 39.37 in.");

        model.options().page().unitProperty().set(LengthUnit.MM);
        assertThat(model.options().page().width().textProperty().get()).isEqualTo("2540");
        assertThat(model.errorProperty().get()).contains("from 20 to 1000 mm");
    }
}
