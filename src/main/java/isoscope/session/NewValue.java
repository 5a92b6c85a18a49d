package isoscope.session;

import javafx.beans.property.ReadOnlyObjectWrapper;

/// Properties that keep their object when another says the same, so that nobody follows what did not change.
final class NewValue {
    private NewValue() {}

    static <T> void set(ReadOnlyObjectWrapper<T> property, T value) {
        if (!value.equals(property.get())) {
            property.set(value);
        }
    }
}
