package org.anzheng.certification;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.stereotype.Component;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * 固化: turns a record into bytes that are kept as they are: keys sorted, no white space. The bytes
 * are the evidence; they are never written again from the parsed form.
 */
@Component
class FrozenJson {

  private final JsonMapper mapper =
      JsonMapper.builder()
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .build();

  FrozenRecord freeze(RecordKind kind, Object content) {
    byte[] json = write(content);
    return new FrozenRecord(kind, json, sha256(json));
  }

  byte[] write(Object content) {
    return mapper.writeValueAsBytes(content);
  }

  <T> T read(byte[] json, Class<T> type) {
    return mapper.readValue(json, type);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
