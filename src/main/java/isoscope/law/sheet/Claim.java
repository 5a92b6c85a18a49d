package isoscope.law.sheet;

import isoscope.law.LawFunctions;
import isoscope.words.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// A claim that people meet in popular accounts and that the papers do not bear out, with what they say.
///
/// @param id the name of its file
/// @param text the claim as people meet it
/// @param correction the truth, with its source
/// @param numbers that show it, computed from laws
/// @param chart that shows it; empty for a matter of citations
public record Claim(
        String id, String text, String correction, List<Computed> numbers, Optional<Chart> chart) {
    /// Copies the list.
    public Claim {
        numbers = List.copyOf(numbers);
    }

    /// A number that is computed from a law.
    ///
    /// @param text the name of the number
    /// @param law whose result it is
    /// @param result its name
    /// @param unit or empty
    /// @param at values of the law's variables
    /// @param over where the result stands that it is divided by; empty for the result itself
    /// @param printed the number as the papers have it, for tests
    /// @param within relative tolerance of that
    public record Computed(
            String text,
            LawFunctions law,
            String result,
            String unit,
            Map<String, Double> at,
            Map<String, Double> over,
            OptionalDouble printed,
            double within) {
        /// Copies the maps.
        public Computed {
            at = Map.copyOf(at);
            over = Map.copyOf(over);
        }

        /// The number.
        public double value() {
            return over.isEmpty() ? at(at) : at(at) / at(over);
        }

        private double at(Map<String, Double> given) {
            return law.value(law.result(result).orElseThrow(), given).orElse(Double.NaN);
        }

        @Override
        public String text() {
            return Words.said(text);
        }
    }

    /// A chart of laws.
    ///
    /// @param law that it is about
    /// @param chart its lines
    /// @param at values of the law's variables
    public record Chart(LawFunctions law, LawChart chart, Map<String, Double> at) {
        /// Copies the map.
        public Chart {
            at = Map.copyOf(at);
        }
    }

    @Override
    public String text() {
        return Words.said(text);
    }

    @Override
    public String correction() {
        return Words.said(correction);
    }
}
