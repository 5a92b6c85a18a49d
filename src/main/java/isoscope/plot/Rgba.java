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
