package isoscope.json;

import java.io.IOException;

/// Describes an object by its members, for reading and writing alike.
@FunctionalInterface
public interface Shape<T> {
    /// Meets all members, in the order of the file.
    ///
    /// @param given the value to write; reading begins from it
    /// @return the value of the members
    T of(Members json, T given) throws IOException;
}
