package org.anzheng.certification;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * 固化: turns a record into bytes that are kept as they are: keys sorted, no white space. The bytes
 * are the evidence; they are never written again from the parsed form.
 */
@Component
class FrozenJson {

  /** Stands where a word was that named a person. */
  private static final String ERASED = "■■";

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

  /**
   * What is left of a record without these words; empty when it has none of them. It must still be
   * readable as what it is.
   */
  Optional<FrozenRecord> without(FrozenRecord frozen, List<String> words) {
    JsonNode tree = mapper.readTree(frozen.json());
    JsonNode left = without(tree, words);
    if (left.equals(tree)) {
      return Optional.empty();
    }
    byte[] json = mapper.writeValueAsBytes(left);
    mapper.readValue(json, frozen.kind().type());
    return Optional.of(new FrozenRecord(frozen.kind(), json, sha256(json)));
  }

  private static JsonNode without(JsonNode node, List<String> words) {
    if (node.isString()) {
      String text = node.stringValue();
      for (String word : words) {
        text = text.replace(word, ERASED);
      }
      return StringNode.valueOf(text);
    }
    if (node instanceof ArrayNode list) {
      ArrayNode left = list.arrayNode();
      list.forEach(each -> left.add(without(each, words)));
      return left;
    }
    if (node instanceof ObjectNode object) {
      ObjectNode left = object.objectNode();
      object.properties().forEach(e -> left.set(e.getKey(), without(e.getValue(), words)));
      return left;
    }
    return node;
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
