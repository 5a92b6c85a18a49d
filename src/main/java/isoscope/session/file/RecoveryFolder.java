package isoscope.session.file;

import isoscope.disk.PrivateFiles;
import isoscope.disk.Reason;
import isoscope.saved.Recovery;
import isoscope.saved.SavedSession;
import isoscope.saved.SessionFile;
import isoscope.saved.SessionOutcome.Read;
import isoscope.saved.SessionOutcome.Refused;
import isoscope.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// The folder where windows keep unsaved changes, each in a file of its own.
///
/// @param folder made when there is something to keep
public record RecoveryFolder(Path folder) {
    /// A new place of this window's own.
    ///
    /// @throws IOException when the folder cannot be written to
    KeptPlace own() throws IOException {
        PrivateFiles.folder(folder);
        Path file = folder.resolve(UUID.randomUUID() + SessionFile.ENDING);
        return KeptPlace.hold(file)
                .orElseThrow(() -> new IOException(Words.of("%s is in use already", file)));
    }

    /// Unsaved changes that were found.
    ///
    /// @param latest those that a window left behind last, held for this one
    /// @param unreadable a sentence for each file that cannot be read, with the file and the reason
    public record Found(Optional<KeptSession> latest, List<String> unreadable) {
        /// Copies the list.
        public Found {
            unreadable = List.copyOf(unreadable);
        }
    }

    /// Holds the latest changes that a window left behind. Others stay for the next time, and so do files that cannot be
    /// read.
    ///
    /// @throws IOException when the folder cannot be listed
    public Found claim() throws IOException {
        List<KeptSession> held = new ArrayList<>();
        List<String> unreadable = new ArrayList<>();
        for (Path file : files()) {
            claim(file, held, unreadable);
        }
        held.sort(Comparator.comparing((KeptSession each) -> each.recovery().changed()).reversed());
        for (KeptSession older : held.stream().skip(1).toList()) {
            older.place().leave();
        }
        return new Found(held.stream().findFirst(), unreadable);
    }

    private static void claim(Path file, List<KeptSession> held, List<String> unreadable) {
        try {
            Optional<KeptPlace> place = KeptPlace.hold(file);
            if (place.isEmpty()) {
                return;
            }
            switch (SessionFile.read(file)) {
                case Read(SavedSession session, Optional<Recovery> recovery, _)
                        when recovery.isPresent() ->
                        held.add(new KeptSession(place.get(), session, recovery.get()));
                case Read _ -> {
                    place.get().leave();
                    unreadable.add(
                            Words.of("%s: it is a saved session, not unsaved changes.", file));
                }
                case Refused refused -> {
                    place.get().leave();
                    unreadable.add(file + ": " + refused.reason());
                }
            }
        } catch (IOException e) {
            unreadable.add(file + ": " + Reason.of(e));
        }
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(SessionFile::isNamed).toList();
        }
    }
}
