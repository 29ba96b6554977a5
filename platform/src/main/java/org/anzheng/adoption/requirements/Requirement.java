package org.anzheng.adoption.requirements;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * 采信要求: one version of what an adopter asks for.
 *
 * @param text the wording; of a draft as it would be published now
 * @param savedAt when the draft was saved last
 */
@NamedInterface("requirements")
public record Requirement(
    String number,
    int version,
    UUID organisation,
    RequirementForm form,
    RequirementStatus status,
    RequirementText text,
    Instant savedAt,
    Optional<Instant> publishedAt) {

  /** What a tender cites: number and version. */
  public String reference() {
    return reference(number, version);
  }

  static String reference(String number, int version) {
    return number + "/" + version;
  }

  /** SHA-256 of the Chinese wording. */
  public String sha256() {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest(text.zh().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is missing in this Java", e);
    }
  }

  Requirement with(RequirementForm next, RequirementText words, Instant now) {
    return new Requirement(number, version, organisation, next, status, words, now, publishedAt);
  }

  Requirement with(RequirementStatus next) {
    return new Requirement(number, version, organisation, form, next, text, savedAt, publishedAt);
  }

  Requirement published(Instant now) {
    return new Requirement(
        number,
        version,
        organisation,
        form,
        RequirementStatus.PUBLISHED,
        text,
        savedAt,
        Optional.of(now));
  }
}
