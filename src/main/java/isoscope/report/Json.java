package isoscope.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/// Writes reports, which are records, as JSON: keys in snake_case, doubles with every digit, `null` for what is missing,
/// and the text `"Infinity"` for an infinite number, which JSON has not.
public final class Json {
    private static final ObjectWriter WRITER =
            JsonMapper.builder()
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .defaultPropertyInclusion(
                            JsonInclude.Value.construct(
                                    JsonInclude.Include.ALWAYS, JsonInclude.Include.ALWAYS))
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build()
                    .writer();

    private Json() {}

    /// The report as one JSON object.
    public static String write(Record report) {
        try {
            return WRITER.writeValueAsString(report);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a report that is not JSON: " + report, e);
        }
    }

    /// The number, or null, which JSON can write.
    public static @Nullable Double orNull(OptionalDouble value) {
        return value.isPresent() ? orNull(value.getAsDouble()) : null;
    }

    /// The number, or null for what JSON has no number for: NaN and the infinities.
    public static @Nullable Double orNull(double value) {
        return Double.isFinite(value) ? value : null;
    }
}
