package org.anzheng.web.body.evaluation;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a phone sends at once: when, by its own clock, and the entries in their order. */
final class SentEntries {

  private static final int MOST = 50;
  private static final JsonMapper JSON = JsonMapper.shared();

  private SentEntries() {}

  /** The entries; empty when this is no such list, not UTF-8, too long, or has one without id. */
  static Optional<List<SentEntry>> read(byte[] body) {
    try {
      JsonNode root =
          JSON.readTree(
              StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString());
      Instant sent = Instant.parse(root.path("sent").asString(""));
      List<JsonNode> nodes = root.path("entries").valueStream().toList();
      List<SentEntry> entries = nodes.stream().flatMap(node -> entry(node, sent).stream()).toList();
      return Optional.of(entries)
          .filter(all -> all.size() == nodes.size() && !all.isEmpty() && all.size() <= MOST);
    } catch (JacksonException | CharacterCodingException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<SentEntry> entry(JsonNode node, Instant sent) {
    return SentFields.uuid(node.path("id").asString(""))
        .map(id -> new SentEntry(id, sent, new SentFields(node)));
  }
}
