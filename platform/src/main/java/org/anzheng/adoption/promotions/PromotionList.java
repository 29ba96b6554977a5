package org.anzheng.adoption.promotions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Role;
import org.springframework.modulith.NamedInterface;

/**
 * 采信推广清单: one version of what a department recommends.
 *
 * @param organisation in whose name it was drafted
 * @param department duty of the department whose list it is, and which alone handles it
 * @param savedAt when the draft was saved last
 * @param endedAt when the next version took its place or it was withdrawn
 * @param reason why it ended; blank before
 */
@NamedInterface("promotions")
public record PromotionList(
    String number,
    int version,
    UUID organisation,
    Role department,
    PromotionForm form,
    PromotionStatus status,
    Instant savedAt,
    Optional<Instant> publishedAt,
    Optional<Instant> endedAt,
    String reason) {

  /** The record chain. */
  public static String chain(String number) {
    return "promotion/" + number;
  }

  /** What a document cites: number and version. */
  public String reference() {
    return number + "/" + version;
  }

  /** Whether it can be relied on that day. */
  public boolean inEffect(LocalDate day) {
    return status == PromotionStatus.PUBLISHED && form.holds(day);
  }

  PromotionList with(PromotionForm next, Instant now) {
    return new PromotionList(
        number, version, organisation, department, next, status, now, publishedAt, endedAt, reason);
  }

  PromotionList published(PromotionStatus next, Instant now) {
    return new PromotionList(
        number,
        version,
        organisation,
        department,
        form,
        next,
        savedAt,
        Optional.of(now),
        endedAt,
        reason);
  }

  PromotionList ended(PromotionStatus next, String why, Instant now) {
    return new PromotionList(
        number,
        version,
        organisation,
        department,
        form,
        next,
        savedAt,
        publishedAt,
        Optional.of(now),
        why);
  }
}
