package org.anzheng.web.body;

import java.util.Arrays;
import java.util.Locale;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.people.PersonTransition;

/** 人员事项: what the body records about a person, each a noun in the address. */
public enum PersonAct {
  /** 能力确认. */
  COMPETENCE(PersonTransition.RECORD_COMPETENCE),
  /** 能力延续. */
  EXTENSION(PersonTransition.RENEW_COMPETENCE),
  /** 能力撤回. */
  WITHDRAWAL(PersonTransition.WITHDRAW_COMPETENCE),
  /** 关联关系申报. */
  ASSOCIATION(PersonTransition.DECLARE_ASSOCIATION),
  /** 注册延期. */
  RENEWAL(PersonTransition.RENEW),
  /** 离开机构. */
  DEPARTURE(PersonTransition.LEAVE);

  private final PersonTransition transition;

  PersonAct(PersonTransition transition) {
    this.transition = transition;
  }

  /** The act of a path segment; whatever else stands there is not found. */
  static PersonAct of(String path) {
    return Arrays.stream(values())
        .filter(act -> act.path().equals(path))
        .findFirst()
        .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }

  /** The noun in the address. */
  public String path() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The edge of the lifecycle. */
  public PersonTransition transition() {
    return transition;
  }
}
