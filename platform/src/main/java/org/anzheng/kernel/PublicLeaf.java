package org.anzheng.kernel;

import java.util.Map;
import java.util.TreeMap;

/**
 * 公开日志条目: the public part of a fact, as fields of one flat JSON object. Never personal data.
 *
 * <p>The log adds the position in the record chain and, for a subject with several events, the
 * sequence number and the hash of the event before.
 *
 * @param type leaf type, such as {@code cert} or {@code body}; the log refuses a type or a field
 *     that is not on its list
 * @param subject what the event is about, such as the certificate number; events of one subject are
 *     numbered and linked
 * @param fields the fields: strings, booleans and integers below 2^53 only
 */
public record PublicLeaf(String type, String subject, Map<String, Object> fields) {

  public PublicLeaf {
    fields = Map.copyOf(new TreeMap<>(fields));
  }
}
