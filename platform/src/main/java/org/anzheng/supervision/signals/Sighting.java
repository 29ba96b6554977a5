package org.anzheng.supervision.signals;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.supervision.offices.Subject;
import org.anzheng.supervision.offices.SubjectKind;

/**
 * 规则所见: what a rule saw once.
 *
 * @param subject what it is about; where a body or an organisation is known by its identity only,
 *     the identity stands in {@code body} or {@code organisation} and the subject is found from it
 * @param key tells this sighting from others of the rule about the same subject
 * @param references records that show it, as {@code noun/identifier}
 * @param measured what was counted
 * @param threshold against which number
 */
public record Sighting(
    RiskRule rule,
    Optional<Subject> subject,
    Optional<UUID> body,
    Optional<UUID> organisation,
    String key,
    List<String> references,
    long measured,
    long threshold) {

  public Sighting {
    references = List.copyOf(references);
  }

  static Sighting ofCase(
      RiskRule rule, String number, long measured, long threshold, String... references) {
    return of(rule, new Subject(SubjectKind.ACTIVITY, number), "", measured, threshold, references);
  }

  static Sighting ofCertificate(
      RiskRule rule, String number, String key, long measured, long threshold) {
    return of(
        rule,
        new Subject(SubjectKind.CERTIFICATE, number),
        key,
        measured,
        threshold,
        "certificate/" + number);
  }

  static Sighting ofBody(RiskRule rule, UUID body, String key, long measured, long threshold) {
    return new Sighting(
        rule,
        Optional.empty(),
        Optional.of(body),
        Optional.empty(),
        key,
        List.of(),
        measured,
        threshold);
  }

  static Sighting ofOrganisation(
      RiskRule rule, UUID organisation, String key, long measured, long threshold) {
    return new Sighting(
        rule,
        Optional.empty(),
        Optional.empty(),
        Optional.of(organisation),
        key,
        List.of(),
        measured,
        threshold);
  }

  /** About a subject that is named. */
  public static Sighting of(
      RiskRule rule,
      Subject subject,
      String key,
      long measured,
      long threshold,
      String... references) {
    return new Sighting(
        rule,
        Optional.of(subject),
        Optional.empty(),
        Optional.empty(),
        key,
        List.of(references),
        measured,
        threshold);
  }

  Sighting about(Subject found) {
    return new Sighting(
        rule, Optional.of(found), body, organisation, key, references, measured, threshold);
  }

  Sighting showing(String... more) {
    return new Sighting(rule, subject, body, organisation, key, List.of(more), measured, threshold);
  }
}
