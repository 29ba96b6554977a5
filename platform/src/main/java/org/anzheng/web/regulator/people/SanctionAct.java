package org.anzheng.web.regulator.people;

import java.util.Arrays;
import java.util.Locale;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.people.PersonTransition;
import org.anzheng.people.SanctionKind;

/** 执业处理: what the market regulator can order against a person, each a noun in the address. */
public enum SanctionAct {
  /** 停止执业. */
  SUSPENSION(SanctionKind.SUSPENSION),
  /** 撤销执业资格. */
  BAR(SanctionKind.BAR);

  private final SanctionKind kind;

  SanctionAct(SanctionKind kind) {
    this.kind = kind;
  }

  /** The act of a path segment; whatever else stands there is not found. */
  static SanctionAct of(String path) {
    return Arrays.stream(values())
        .filter(act -> act.path().equals(path))
        .findFirst()
        .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }

  /** The noun in the address. */
  public String path() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What is ordered. */
  public SanctionKind kind() {
    return kind;
  }

  /** The edge of the lifecycle. */
  public PersonTransition transition() {
    return kind.transition();
  }
}
