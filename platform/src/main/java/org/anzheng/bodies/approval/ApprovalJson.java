package org.anzheng.bodies.approval;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.anzheng.kernel.Sealer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** 案卷固化: records as canonical JSON, keys sorted, no white space; sealed before they are stored. */
@Component
class ApprovalJson {

  private final Sealer sealer;
  private final JsonMapper mapper =
      JsonMapper.builder()
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .build();

  ApprovalJson(Sealer sealer) {
    this.sealer = sealer;
  }

  byte[] seal(Object content) {
    return sealer.seal(mapper.writeValueAsBytes(content));
  }

  <T> T open(byte[] sealed, Class<T> type) {
    return mapper.readValue(sealer.open(sealed), type);
  }

  FrozenApplication freeze(ApprovalApplication form, List<ApprovalEvidence> evidence) {
    byte[] json = mapper.writeValueAsBytes(List.of(form, evidence));
    return new FrozenApplication(form, evidence, sha256(json));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
