package isoscope.testkit;

import java.awt.image.BufferedImage;

/// How two pictures of one size differ, as an eye would notice. Edges of letters and lines are blurred away, because two
/// rasterisers never smooth them alike; a mark that is missing, moved or of another colour remains.
///
/// @param mean the mean difference of a channel, from 0 to 255
/// @param largest the largest difference of a channel after blurring, from 0 to 255
/// @param picture the blurred difference, white where there is none
public record ImageDifference(double mean, int largest, BufferedImage picture) {
    private static final int REACH = 3;

    /// Compares two pictures.
    ///
    /// @throws IllegalArgumentException when their sizes differ
    public static ImageDifference between(BufferedImage first, BufferedImage second) {
        int width = first.getWidth();
        int height = first.getHeight();
        if (width != second.getWidth() || height != second.getHeight()) {
            throw new IllegalArgumentException(
                    "expected %d × %d pixels, found %d × %d"
                            .formatted(width, height, second.getWidth(), second.getHeight()));
        }
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        long sum = 0;
        int largest = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int[] channel = channel(first, second, shift);
            for (int i = 0; i < channel.length; i++) {
                int blurred = blurred(channel, width, height, i % width, i / width);
                sum += Math.abs(channel[i]);
                largest = Math.max(largest, blurred);
                int colour = picture.getRGB(i % width, i / width) & 0xFFFFFF;
                picture.setRGB(i % width, i / width, colour | (255 - blurred) << shift);
            }
        }
        return new ImageDifference(sum / (3.0 * width * height), largest, picture);
    }

    /// The difference of one channel, pixel by pixel.
    private static int[] channel(BufferedImage first, BufferedImage second, int shift) {
        int width = first.getWidth();
        int height = first.getHeight();
        int[] a = first.getRGB(0, 0, width, height, null, 0, width);
        int[] b = second.getRGB(0, 0, width, height, null, 0, width);
        int[] difference = new int[a.length];
        for (int i = 0; i < a.length; i++) {
            difference[i] = (a[i] >> shift & 0xFF) - (b[i] >> shift & 0xFF);
        }
        return difference;
    }

    private static int blurred(int[] channel, int width, int height, int x, int y) {
        int sum = 0;
        int count = 0;
        for (int j = Math.max(0, y - REACH); j <= Math.min(height - 1, y + REACH); j++) {
            for (int i = Math.max(0, x - REACH); i <= Math.min(width - 1, x + REACH); i++) {
                sum += channel[j * width + i];
                count++;
            }
        }
        return Math.abs(sum) / count;
    }
}
