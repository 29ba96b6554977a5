package org.anzheng.witness;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Objects;
import org.anzheng.proof.NoteVerifier;

/** What anybody may read (公开内容): the page, the key, cosigned checkpoints and refusals. */
final class Pages {

  private static final String CHECKPOINT = "/checkpoint/";

  private final NoteVerifier key;
  private final Ledger ledger;
  private final String style;

  Pages(NoteVerifier key, Ledger ledger) throws IOException {
    this.key = key;
    this.ledger = ledger;
    try (InputStream in = Pages.class.getResourceAsStream("witness.css")) {
      style = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  Answer of(String path, boolean english) throws SQLException {
    return switch (path) {
      case "/" ->
          Answer.html(
              StatusPage.of(key.vkey(), ledger.held(), ledger.refusals(), english ? "en" : "zh"));
      case "/refusals" -> Answer.text(RefusalText.plain(ledger.refusals()));
      case "/refusals.json" -> Answer.json(RefusalText.json(ledger.refusals()));
      case "/vkey" -> Answer.text(key.vkey() + "\n");
      case "/witness.css" -> new Answer(200, "text/css; charset=utf-8", style);
      default -> checkpoint(path);
    };
  }

  /** {@code /checkpoint/<SHA-256 of the origin>}: the last one cosigned. */
  private Answer checkpoint(String path) throws SQLException {
    if (path.startsWith(CHECKPOINT)) {
      for (Held held : ledger.held()) {
        if (held.note() != null && path.equals(CHECKPOINT + OriginHash.of(held.origin()))) {
          return Answer.text(held.note().format());
        }
      }
    }
    return Answer.refused(404, "not found");
  }
}
