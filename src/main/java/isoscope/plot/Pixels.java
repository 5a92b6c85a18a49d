package isoscope.plot;

import java.util.Arrays;

/// An immutable block of packed ARGB pixels with value equality.
public final class Pixels {
    private final int[] argb;

    /// Takes over the array: the caller must not write to it again.
    public Pixels(int[] argb) {
        this.argb = argb;
    }

    /// How many pixels.
    public int size() {
        return argb.length;
    }

    /// The pixel at a position, row by row from the top.
    public int get(int index) {
        return argb[index];
    }

    /// Copies all pixels into `target`.
    public void copyTo(int[] target) {
        System.arraycopy(argb, 0, target, 0, argb.length);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pixels that && Arrays.equals(argb, that.argb);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(argb);
    }
}
