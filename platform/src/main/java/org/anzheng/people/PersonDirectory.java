package org.anzheng.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anzheng.kernel.Basis;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** 人员查询: who practises where, registered and competent for what. */
@Service
@NamedInterface("reads")
public class PersonDirectory {

  private final PersonRows rows;
  private final SanctionStore sanctions;
  private final PersonEvents events;

  PersonDirectory(PersonRows rows, SanctionStore sanctions, PersonEvents events) {
    this.rows = rows;
    this.sanctions = sanctions;
    this.events = events;
  }

  /** One person, also one who has left. */
  public Optional<PersonSummary> find(UUID person) {
    return rows.byId(person).stream().findFirst();
  }

  /** These people, also those who have left, by identity. */
  public Map<UUID, PersonSummary> find(Set<UUID> people) {
    return rows.byId(people.toArray(UUID[]::new)).stream()
        .collect(Collectors.toMap(PersonSummary::id, Function.identity()));
  }

  /** What happened to a person, the oldest first. */
  public List<PersonEvent> historyOf(UUID person) {
    return events.of(person);
  }

  /** Those who practise in a body, by name. */
  public List<PersonSummary> ofBody(UUID body) {
    return rows.ofBody(body);
  }

  /** The person who acts with an account. */
  public Optional<PersonSummary> ofAccount(UUID account) {
    return rows.ofAccount(account).stream().findFirst();
  }

  /** Whoever was ever registered under a number of the registration body. */
  public List<PersonSummary> withRegistrationNo(String registrationNo) {
    return rows.byRegistrationNo(registrationNo.strip());
  }

  /** 执业处理 of a person, oldest first. */
  public List<Sanction> sanctionsOf(UUID person) {
    return sanctions.of(person);
  }

  /** Those whom a sanction keeps from practising on a day, the one that ends first before. */
  @Basis("regulation:72")
  public List<PersonSummary> keptOutOn(LocalDate day) {
    return sanctions.keptOutOn(day).stream().flatMap(id -> rows.byId(id).stream()).toList();
  }

  /** 专职认证人员: how many practise full time in each body on a day. */
  @Basis("regulation:10")
  public Map<UUID, Integer> fullTimeStaff(LocalDate day) {
    return rows.fullTimeStaff(day);
  }

  /** 关联关系 of a person. */
  public List<Association> associationsOf(UUID person) {
    return find(person).map(PersonSummary::associations).orElse(List.of());
  }
}
