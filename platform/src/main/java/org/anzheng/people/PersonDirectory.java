package org.anzheng.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** 人员查询: who practises where, registered and competent for what. */
@Service
@NamedInterface("reads")
public class PersonDirectory {

  private final PersonRows rows;

  PersonDirectory(PersonRows rows) {
    this.rows = rows;
  }

  /** One person, also one who has left. */
  public Optional<PersonSummary> find(UUID person) {
    return rows.byId(person).stream().findFirst();
  }

  /** Those who practise in a body, by name. */
  public List<PersonSummary> ofBody(UUID body) {
    return rows.ofBody(body);
  }

  /** The person who acts with an account. */
  public Optional<PersonSummary> ofAccount(UUID account) {
    return rows.ofAccount(account).stream().findFirst();
  }

  /** 关联关系 of a person. */
  public List<Association> associationsOf(UUID person) {
    return find(person).map(PersonSummary::associations).orElse(List.of());
  }
}
