package org.anzheng.people;

import static org.anzheng.kernel.Role.BODY_ADMINISTRATOR;
import static org.anzheng.kernel.Role.MARKET_REGULATOR;
import static org.anzheng.kernel.Role.SYSTEM;
import static org.anzheng.people.PersonStatus.ACTIVE;
import static org.anzheng.people.PersonStatus.BARRED;
import static org.anzheng.people.PersonStatus.LEFT;
import static org.anzheng.people.PersonStatus.SUSPENDED;

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
  REGISTER(Set.of(), ACTIVE, BODY_ADMINISTRATOR),
  /** 注册延期: the registration body extended the registration. */
  @Basis("regulation:38")
  RENEW(Transition.from(ACTIVE), ACTIVE, BODY_ADMINISTRATOR),
  /** 能力确认. */
  @Basis({"body-measures:14", "17065:6.1.2"})
  RECORD_COMPETENCE(Transition.from(ACTIVE), ACTIVE, BODY_ADMINISTRATOR),
  /** 能力延续: on new evidence. */
  @Basis({"body-measures:14", "17065:6.1.2"})
  RENEW_COMPETENCE(Transition.from(ACTIVE), ACTIVE, BODY_ADMINISTRATOR),
  /** 能力撤回: the body no longer stands by it. */
  @Basis({"body-measures:14", "17065:6.1.2"})
  WITHDRAW_COMPETENCE(Transition.from(ACTIVE), ACTIVE, BODY_ADMINISTRATOR),
  /** 关联关系申报. */
  @Basis({"17065:6.1.3", "17065:4.2"})
  DECLARE_ASSOCIATION(Transition.from(ACTIVE), ACTIVE, BODY_ADMINISTRATOR),
  /** 离开机构. */
  @Basis("regulation:14")
  LEAVE(Transition.from(ACTIVE, SUSPENDED), LEFT, BODY_ADMINISTRATOR),
  /** 停止执业: for having practised in two bodies, or in none. */
  @Basis("regulation:62")
  SUSPEND_PRACTICE(Transition.from(ACTIVE), SUSPENDED, MARKET_REGULATOR),
  /** 恢复执业: the suspension is over. */
  @Basis("regulation:62")
  RESUME_PRACTICE(Transition.from(SUSPENDED), ACTIVE, SYSTEM),
  /** 撤销执业资格: with the bar that follows from it. */
  @Basis({"regulation:61", "regulation:62", "regulation:72"})
  BAR(Transition.from(ACTIVE, SUSPENDED), BARRED, MARKET_REGULATOR);

  private final Set<PersonStatus> from;
  private final PersonStatus to;
  private final Role by;

  PersonTransition(Set<PersonStatus> from, PersonStatus to, Role by) {
    this.from = from;
    this.to = to;
    this.by = by;
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
    return Set.of(by);
  }
}
