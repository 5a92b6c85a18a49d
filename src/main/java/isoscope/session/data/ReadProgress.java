package isoscope.session.data;

/// How far reading is.
///
/// @param origin that is being read
/// @param place of it among those to be read, from 1
/// @param of how many are to be read
/// @param rows read of it so far
/// @param bytes read of it so far
/// @param size of it in bytes; 0 when not known
public record ReadProgress(Origin origin, int place, int of, long rows, long bytes, long size) {}
