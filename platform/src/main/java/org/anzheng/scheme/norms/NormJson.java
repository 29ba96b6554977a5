package org.anzheng.scheme.norms;

import java.util.Map;
import org.anzheng.scheme.CanonicalContent;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** 内容固化: a draft's content as the text whose hash the departments are asked about, and back. */
final class NormJson {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

  private NormJson() {}

  static CanonicalContent write(NormContent content) {
    return CanonicalContent.of(JSON.convertValue(content, FIELDS));
  }

  static NormContent read(String text) {
    return JSON.readValue(text, NormContent.class);
  }
}
