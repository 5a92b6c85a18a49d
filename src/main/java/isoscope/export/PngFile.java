package isoscope.export;

/// PNG files with their resolution and what they say of themselves.
final class PngFile {
    private static final double METRES_PER_INCH = 0.0254;

    private PngFile() {}

    /// The whole file.
    static byte[] of(ExportRequest request) {
        int perMetre = (int) Math.round(request.size().dpi() / METRES_PER_INCH);
        return PngEncoder.of(PngExport.render(request), perMetre, request.properties());
    }
}
