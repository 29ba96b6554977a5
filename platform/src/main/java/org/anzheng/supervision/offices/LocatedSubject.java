package org.anzheng.supervision.offices;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * 监管对象登记: a subject as the register knows it.
 *
 * @param party the organisation that answers for it
 * @param name of the body, the organisation or the person, in Chinese
 * @param nameEn may be blank
 * @param body organisation of the body it is or belongs to
 * @param organisation the certified organisation or applicant it is or belongs to
 * @param division of the seat of the party
 * @param divisions seats of body and organisation, by which offices find it
 */
public record LocatedSubject(
    Subject subject,
    UUID party,
    String name,
    String nameEn,
    Optional<UUID> body,
    Optional<UUID> organisation,
    String division,
    List<String> divisions) {

  public LocatedSubject {
    divisions = List.copyOf(divisions);
  }

  /** What it is. */
  public SubjectKind kind() {
    return subject.kind();
  }

  /** As its kind is identified. */
  public String id() {
    return subject.id();
  }

  /** What papers call it: a certificate and a case by number, anybody by name. */
  public String title() {
    return switch (kind()) {
      case ACTIVITY, CERTIFICATE -> id();
      case BODY, HOLDER, PERSON -> name;
    };
  }

  /** Address of the public page about it; there is none about an activity or a person. */
  public Optional<String> publicPage() {
    return switch (kind()) {
      case BODY -> Optional.of("/bodies/" + id());
      case CERTIFICATE -> Optional.of("/certificates/" + id());
      case HOLDER -> Optional.of("/certificates?uscc=" + id());
      case ACTIVITY, PERSON -> Optional.empty();
    };
  }
}
