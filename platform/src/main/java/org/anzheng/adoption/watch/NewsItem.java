package org.anzheng.adoption.watch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.modulith.NamedInterface;

/**
 * 关注消息条目: one thing that happened to something watched.
 *
 * @param key names what happened: the same key is told to an adopter once
 * @param status of the certificate, or standing of the issuer, as the interface names it
 * @param reason such as {@code suspend:0116@2018}
 * @param day last day of validity, or the first day of the issuer's standing
 */
@NamedInterface("watch")
public record NewsItem(
    String key,
    WatchNews news,
    String certificate,
    String holder,
    Optional<String> uscc,
    String issuer,
    String status,
    Optional<String> reason,
    Instant effective,
    LocalDate day) {

  /** What programs receive. */
  Map<String, Object> content(String site) {
    Map<String, Object> content = new TreeMap<>();
    content.put("number", certificate);
    content.put("holder", holder);
    uscc.ifPresent(code -> content.put("uscc", code));
    content.put("issuer", issuer);
    content.put(news == WatchNews.ISSUER_STANDING ? "standing" : "status", status);
    reason.ifPresent(code -> content.put("reason", code));
    content.put("effective", effective.toString());
    content.put(news == WatchNews.ISSUER_STANDING ? "since" : "valid_to", day.toString());
    content.put("url", site + "/certificates/" + certificate);
    return content;
  }
}
