package isoscope.saved;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/// The content of a file, held in memory. Never changes.
public final class Bytes {
    private final byte[] bytes;

    private Bytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /// A copy of these bytes.
    public static Bytes of(byte[] bytes) {
        return new Bytes(bytes.clone());
    }

    /// A text in UTF-8.
    public static Bytes of(String text) {
        return new Bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /// How many there are.
    public int size() {
        return bytes.length;
    }

    /// SHA-256 in lower-case hexadecimal.
    public String sha256() {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    /// A new digest by SHA-256.
    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }

    /// The text they are in UTF-8; empty when they are none.
    Optional<String> text() {
        try {
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    /// A copy of them.
    public byte[] toArray() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes those && Arrays.equals(bytes, those.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return size() + " bytes";
    }
}
