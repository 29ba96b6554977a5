package org.anzheng.trust;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.anzheng.kernel.Fact;
import org.anzheng.proof.CanonicalJson;
import org.anzheng.proof.Commitments;
import org.anzheng.proof.FieldCommitments;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The header of a record: enough to prove the chain while the body stays closed. It names a duty,
 * never a person.
 *
 * @param version 1 where the body is committed to as a whole, 2 where field by field
 * @param prev commitment of the record before, in base64url; 43 times A for the first
 * @param body commitment of the body, in base64url
 */
record RecordHeader(
    long version,
    String chain,
    long n,
    String prev,
    String kind,
    String role,
    Instant at,
    Instant recorded,
    String body) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  static RecordHeader of(Fact fact, ChainHead before, Instant recorded, byte[] bodyCommitment) {
    return new RecordHeader(
        FieldCommitments.VERSION,
        fact.chain(),
        before.n() + 1,
        Commitments.text(before.head()),
        fact.kind(),
        fact.act().role().code(),
        fact.act().at(),
        recorded,
        Commitments.text(bodyCommitment));
  }

  byte[] bytes() {
    Map<String, Object> fields = new HashMap<>();
    fields.put("v", version);
    fields.put("chain", chain);
    fields.put("n", n);
    fields.put("prev", prev);
    fields.put("kind", kind);
    fields.put("role", role);
    fields.put("at", at.toString());
    fields.put("recorded", recorded.toString());
    fields.put("body", body);
    return CanonicalJson.of(fields);
  }

  static RecordHeader read(byte[] bytes) {
    JsonNode json = JSON.readTree(bytes);
    return new RecordHeader(
        json.get("v").longValue(),
        json.get("chain").stringValue(),
        json.get("n").longValue(),
        json.get("prev").stringValue(),
        json.get("kind").stringValue(),
        json.get("role").stringValue(),
        Instant.parse(json.get("at").stringValue()),
        Instant.parse(json.get("recorded").stringValue()),
        json.get("body").stringValue());
  }
}
