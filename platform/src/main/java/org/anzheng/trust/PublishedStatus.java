package org.anzheng.trust;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anzheng.proof.Malformed;
import org.anzheng.proof.StatusListToken;

/**
 * A published status list, read before the database: what it follows from must be in there.
 *
 * @param token empty if the file cannot be read as one
 */
record PublishedStatus(String name, Path file, Optional<StatusListToken> token) {

  static List<PublishedStatus> read(StatusFiles files) {
    List<PublishedStatus> all = new ArrayList<>();
    for (String name : files.names()) {
      for (Path file : files.files(name)) {
        all.add(new PublishedStatus(name, file, parse(file)));
      }
    }
    return all;
  }

  /** Empty if the file cannot be read as a list. */
  static Optional<StatusListToken> parse(Path file) {
    try {
      return AtomicFile.read(file)
          .map(text -> StatusListToken.parse(new String(text, StandardCharsets.US_ASCII)));
    } catch (Malformed wrong) {
      return Optional.empty();
    }
  }
}
