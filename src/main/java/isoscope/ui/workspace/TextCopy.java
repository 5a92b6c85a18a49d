package isoscope.ui.workspace;

/// Puts text on the clipboard.
@FunctionalInterface
public interface TextCopy {
    /// Copies a text.
    void copy(String text);
}
