package org.anzheng.people;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * 认证人员: a person registered for one certification body.
 *
 * @param account the account the person acts with; empty for those who never sign in
 * @param body the organisation in which the person practises
 * @param registrationNo 注册编号 given by the registration body (CCAA)
 * @param registeredUntil last day of the registration
 * @param fullTime 专职
 */
@NamedInterface("reads")
public record PersonSummary(
    UUID id,
    Optional<UUID> account,
    String name,
    UUID body,
    PersonStatus status,
    String registrationNo,
    LocalDate registeredFrom,
    LocalDate registeredUntil,
    boolean fullTime,
    List<Competence> competences,
    List<Association> associations,
    List<Sanction> sanctions) {

  public PersonSummary {
    competences = List.copyOf(competences);
    associations = List.copyOf(associations);
    sanctions = List.copyOf(sanctions);
  }

  /** Whether the registration covers a day, in this body. */
  public boolean registeredOn(LocalDate day) {
    return status == PersonStatus.ACTIVE && registrationCovers(day);
  }

  /** Whether the registration body registered the person for a day, wherever that is. */
  public boolean registrationCovers(LocalDate day) {
    return !day.isBefore(registeredFrom) && !day.isAfter(registeredUntil);
  }

  /** Whether the person is of this body, be it that a sanction keeps him from practising. */
  public boolean belongsTo(UUID organisation) {
    return body.equals(organisation) && status != PersonStatus.LEFT;
  }

  /** The sanction that keeps the person from practising on a day, the longest of several. */
  public Optional<Sanction> keptOutOn(LocalDate day) {
    return sanctions.stream()
        .filter(sanction -> sanction.holdsOn(day))
        .max(Comparator.comparing(Sanction::lastDay));
  }

  /** Whether the body confirmed competence in the category for a day, if only for some clauses. */
  public boolean competentFor(String category, LocalDate day) {
    return competences.stream().anyMatch(c -> c.category().equals(category) && c.holdsOn(day));
  }

  /** Whether that competence counts for a clause group. */
  public boolean competentFor(String category, String clauseGroup, LocalDate day) {
    return competences.stream()
        .anyMatch(c -> c.category().equals(category) && c.covers(clauseGroup) && c.holdsOn(day));
  }

  /** Whether a tie to the organisation, not older than {@code conflict}, exists on a day. */
  public boolean associatedWith(UUID organisation, LocalDate day, Period conflict) {
    return associations.stream()
        .anyMatch(a -> a.organisation().equals(organisation) && a.conflictsOn(day, conflict));
  }
}
