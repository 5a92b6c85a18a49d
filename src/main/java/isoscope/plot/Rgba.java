package isoscope.plot;

/// A colour, non-linear sRGB with straight alpha, packed as 0xAARRGGBB.
public record Rgba(int argb) {
    /// An opaque colour from `#rrggbb`.
    public static Rgba of(String hex) {
        return new Rgba(0xFF000000 | Integer.parseInt(hex.substring(1), 16));
    }

    /// The same colour, `opacity` times as opaque.
    public Rgba faded(double opacity) {
        return new Rgba((argb & 0xFFFFFF) | ((int) Math.round(alpha() * opacity) << 24));
    }

    /// This colour laid over another at an opacity from 0 to 1, its own alpha aside; as opaque as `below`.
    public Rgba over(Rgba below, double opacity) {
        int mixed = below.alpha() << 24;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int from = below.argb >> shift & 0xFF;
            int to = argb >> shift & 0xFF;
            mixed |= (int) Math.round(from + (to - from) * opacity) << shift;
        }
        return new Rgba(mixed);
    }

    /// From 0 to 255.
    public int alpha() {
        return argb >>> 24;
    }

    /// From 0 to 255.
    public int red() {
        return argb >> 16 & 0xFF;
    }

    /// From 0 to 255.
    public int green() {
        return argb >> 8 & 0xFF;
    }

    /// From 0 to 255.
    public int blue() {
        return argb & 0xFF;
    }
}
