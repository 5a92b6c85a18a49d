package isoscope.saved;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A value of JSON that remembers where it stands.
sealed interface Node {
    /// Where it begins.
    Place place();

    /// As a message shows it.
    String shown();

    /// A place in a text.
    ///
    /// @param line from 1
    /// @param column from 1
    record Place(int line, int column) {}

    /// An object.
    record Members(Map<String, Node> byName, Place place) implements Node {
        /// Copies.
        public Members {
            byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
        }

        @Override
        public String shown() {
            return "an object";
        }
    }

    /// A list.
    record Items(List<Node> items, Place place) implements Node {
        /// Copies.
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public String shown() {
            return "a list";
        }
    }

    /// Quoted text.
    record Text(String text, Place place) implements Node {
        @Override
        public String shown() {
            return "\"" + text + "\"";
        }
    }

    /// A number as it was written.
    record Numeral(String text, Place place) implements Node {
        @Override
        public String shown() {
            return text;
        }
    }

    /// `true`, `false` or `null`.
    record Word(String text, Place place) implements Node {
        @Override
        public String shown() {
            return text;
        }
    }
}
