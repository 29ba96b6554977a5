package org.anzheng.bodies.filings;

import static org.anzheng.bodies.filings.FilingStatus.ACKNOWLEDGED;
import static org.anzheng.bodies.filings.FilingStatus.ANNOUNCED;
import static org.anzheng.bodies.filings.FilingStatus.FILED;
import static org.anzheng.bodies.filings.FilingStatus.RETURNED;
import static org.anzheng.bodies.filings.FilingStatus.SUPERSEDED;
import static org.anzheng.bodies.filings.FilingStatus.WITHDRAWN;
import static org.anzheng.kernel.Role.BODY_ADMINISTRATOR;
import static org.anzheng.kernel.Role.MARKET_REGULATOR;
import static org.anzheng.kernel.Role.SYSTEM;

import java.util.Set;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.Transition;
import org.springframework.modulith.NamedInterface;

/** 备案状态转换: what can happen to a filing, by whom, on what basis. Read top to bottom. */
@NamedInterface("filings")
public enum FilingTransition implements Transition<FilingStatus> {
  /** 预告发布日期: the clock for the filing runs from the day of release. */
  @Basis("body-measures:10")
  ANNOUNCE(Set.of(), ANNOUNCED, BODY_ADMINISTRATOR),
  /** 报送备案 without an announcement before. */
  @Basis({"body-measures:10", "regulation:17"})
  FILE(Set.of(), FILED, BODY_ADMINISTRATOR),
  /** 报送已预告的文本. */
  @Basis({"body-measures:10", "regulation:17"})
  FILE_ANNOUNCED(Transition.from(ANNOUNCED), FILED, BODY_ADMINISTRATOR),
  /** 逾期未报送: the filing can still be made, and is shown as late. */
  @Basis({"body-measures:10", "body-measures:37"})
  MISS_TERM(Transition.from(ANNOUNCED)),
  /** 备案. */
  @Basis("body-measures:10")
  ACKNOWLEDGE(Transition.from(FILED), ACKNOWLEDGED, MARKET_REGULATOR),
  /** 退回补正. */
  @Basis("body-measures:10")
  RETURN(Transition.from(FILED), RETURNED, MARKET_REGULATOR),
  /** 补正后重新报送. */
  @Basis("body-measures:10")
  RESUBMIT(Transition.from(RETURNED), FILED, BODY_ADMINISTRATOR),
  /** 以新版本替代: happens to the old text when the body files a new one. */
  @Basis("body-measures:10")
  SUPERSEDE(Transition.from(FILED, RETURNED, ACKNOWLEDGED), SUPERSEDED, BODY_ADMINISTRATOR),
  /** 撤回. */
  @Basis("design")
  WITHDRAW(
      Transition.from(ANNOUNCED, FILED, RETURNED, ACKNOWLEDGED), WITHDRAWN, BODY_ADMINISTRATOR);

  private final Set<FilingStatus> from;
  private final FilingStatus to;
  private final Role by;
  private final boolean keeps;

  FilingTransition(Set<FilingStatus> from, FilingStatus to, Role by) {
    this.from = from;
    this.to = to;
    this.by = by;
    this.keeps = false;
  }

  /** Leaves the status as it is, and happens by itself. */
  FilingTransition(Set<FilingStatus> from) {
    this.from = from;
    this.to = ANNOUNCED;
    this.by = SYSTEM;
    this.keeps = true;
  }

  @Override
  public Set<FilingStatus> from() {
    return from;
  }

  @Override
  public FilingStatus to() {
    return to;
  }

  @Override
  public Set<Role> by() {
    return Set.of(by);
  }

  @Override
  public boolean keepsStatus() {
    return keeps;
  }
}
