package isoscope.ui.workspace;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;

/// The names of a screen: in the rail, in its header and in files.
///
/// @param id stable name, lower case, such as `isoloss`; the rail item has the node id `rail-isoloss`
/// @param title the header's words, such as "Loss curves"
/// @param railLabel the rail's word; at most ten letters
/// @param icon the rail's icon: an SVG path on a 20 × 20 grid, stroked and not filled
/// @param description one sentence beside the title
public record Heading(
        String id,
        String title,
        String railLabel,
        String icon,
        ObservableValue<String> description) {
    /// Names that never change.
    public Heading(String id, String title, String railLabel, String icon, String description) {
        this(id, title, railLabel, icon, new SimpleStringProperty(description));
    }

    /// Names that never change, with the title in the rail too.
    public Heading(String id, String title, String icon, String description) {
        this(id, title, title, icon, description);
    }
}
