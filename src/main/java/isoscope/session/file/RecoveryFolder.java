package isoscope.session.file;

import isoscope.disk.PrivateFiles;
import isoscope.quantity.Words;
import isoscope.saved.Recovery;
import isoscope.saved.SavedSession;
import isoscope.saved.SessionFile;
import isoscope.saved.SessionOutcome.Read;
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
                .orElseThrow(() -> new IOException(Words.of("%s is held already", file)));
    }

    /// The latest changes that a window left behind, held for this one. Others stay for the next time, and so do files
    /// that cannot be read.
    public Optional<KeptSession> claim() throws IOException {
        List<KeptSession> held = new ArrayList<>();
        for (Path file : files()) {
            Optional<KeptPlace> place = KeptPlace.hold(file);
            if (place.isPresent()) {
                Optional<KeptSession> session = read(place.get());
                session.ifPresent(held::add);
                if (session.isEmpty()) {
                    place.get().leave();
                }
            }
        }
        held.sort(Comparator.comparing((KeptSession each) -> each.recovery().changed()).reversed());
        for (KeptSession older : held.stream().skip(1).toList()) {
            older.place().leave();
        }
        return held.stream().findFirst();
    }

    private static Optional<KeptSession> read(KeptPlace place) {
        return SessionFile.read(place.file())
                        instanceof Read(SavedSession session, Optional<Recovery> recovery, _)
                ? recovery.map(known -> new KeptSession(place, session, known))
                : Optional.empty();
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
