package isoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.testkit.OnScreen;
import isoscope.ui.theme.ScaledPopups;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A question in a window of its own is written as large as the window that asks.
@OnScreen
class ScaledDialogTest {
    @Test
    void aQuestionIsAsLargeAsItsWindow() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        double plain = WaitForAsyncUtils.waitForAsyncFx(30_000, () -> size(1));
        double large = WaitForAsyncUtils.waitForAsyncFx(30_000, () -> size(2));

        assertThat(plain).isEqualTo(13);
        assertThat(large).isEqualTo(26);
    }

    private static double size(double scale) {
        Stage stage = new Stage();
        Scene scene = new Scene(new StackPane(), 300, 200);
        stage.setScene(scene);
        ScaledPopups.follow(scene, new SimpleDoubleProperty(scale));
        stage.show();
        Alert alert = new Alert(Alert.AlertType.CONFIRMATION, "Replace the file?");
        alert.initOwner(stage);
        alert.show();
        alert.getDialogPane().applyCss();
        double size = ((Label) alert.getDialogPane().lookup(".content.label")).getFont().getSize();
        alert.close();
        stage.hide();
        return size;
    }
}
