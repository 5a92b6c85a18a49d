package isoscope.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.GZIPOutputStream;

/// Files that are nearly right: seeds with bytes flipped, cut, repeated, mixed and packed.
public final class Mutations {
    private static final List<String> HOSTILE =
            List.of(
                    "\0",
                    "\"",
                    "\"\"",
                    ",",
                    ";",
                    "\t",
                    "\r",
                    "\n",
                    "{",
                    "[[[[[[[[",
                    "}",
                    "\\u0000",
                    "\uFEFF",
                    "\u202E",
                    "=cmd|' /C calc'!A0",
                    "../../x",
                    "1e999",
                    "-1",
                    "0",
                    "NaN",
                    "1_000",
                    "2b8",
                    "1,5",
                    "0x1p3",
                    "9".repeat(400),
                    "é",
                    "\uD800",
                    " - ",
                    "loss",
                    "null",
                    "true",
                    "6e18",
                    "params",
                    "\u0085");

    private final List<byte[]> seeds;
    private final SplittableRandom random;

    /// @param seeds the texts to damage
    /// @param seed of the damage
    public Mutations(List<byte[]> seeds, long seed) {
        this.seeds = List.copyOf(seeds);
        random = new SplittableRandom(seed);
    }

    /// The next file.
    public byte[] next() {
        byte[] bytes = any();
        int changes = random.nextInt(1, 6);
        for (int i = 0; i < changes; i++) {
            bytes = changed(bytes);
        }
        return random.nextInt(20) == 0 ? damagedPack(bytes) : bytes;
    }

    private byte[] any() {
        return seeds.get(random.nextInt(seeds.size()));
    }

    private byte[] changed(byte[] bytes) {
        int at = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, at + random.nextInt(1, 40));
        byte[] head = Arrays.copyOf(bytes, at);
        byte[] middle = Arrays.copyOfRange(bytes, at, to);
        byte[] tail = Arrays.copyOfRange(bytes, to, bytes.length);
        return switch (random.nextInt(7)) {
            case 0 -> flipped(bytes);
            case 1 -> joined(head, tail);
            case 2 -> joined(head, middle, middle, middle, tail);
            case 3 -> joined(head, hostile(), middle, tail);
            case 4 -> joined(head, hostile(), tail);
            case 5 -> joined(head, any());
            default -> head;
        };
    }

    private byte[] flipped(byte[] bytes) {
        byte[] copy = bytes.clone();
        if (copy.length > 0) {
            copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return copy;
    }

    private byte[] hostile() {
        return HOSTILE.get(random.nextInt(HOSTILE.size())).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] damagedPack(byte[] bytes) {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] whole = packed.toByteArray();
        return random.nextBoolean() ? whole : flipped(whole);
    }

    private static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
