package org.anzheng.people;

import static org.anzheng.people.PersonStatus.ACTIVE;
import static org.anzheng.people.PersonStatus.LEFT;

import java.util.Set;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.Transition;
import org.springframework.modulith.NamedInterface;

/** 人员状态转换: what can happen to a person in a body, by whom, on what basis. */
@NamedInterface("reads")
public enum PersonTransition implements Transition<PersonStatus> {
  /** 登记. */
  @Basis({"regulation:14", "regulation:38"})
  REGISTER(Set.of(), ACTIVE),
  /** 注册延期: the registration body extended the registration. */
  @Basis("regulation:38")
  RENEW(Transition.from(ACTIVE), ACTIVE),
  /** 能力确认. */
  @Basis({"body-measures:14", "17065:6.1.2"})
  RECORD_COMPETENCE(Transition.from(ACTIVE), ACTIVE),
  /** 关联关系申报. */
  @Basis({"17065:6.1.3", "17065:4.2"})
  DECLARE_ASSOCIATION(Transition.from(ACTIVE), ACTIVE),
  /** 离开机构. */
  @Basis("regulation:14")
  LEAVE(Transition.from(ACTIVE), LEFT);

  private final Set<PersonStatus> from;
  private final PersonStatus to;

  PersonTransition(Set<PersonStatus> from, PersonStatus to) {
    this.from = from;
    this.to = to;
  }

  @Override
  public Set<PersonStatus> from() {
    return from;
  }

  @Override
  public PersonStatus to() {
    return to;
  }

  @Override
  public Set<Role> by() {
    return Set.of(Role.BODY_ADMINISTRATOR);
  }
}
