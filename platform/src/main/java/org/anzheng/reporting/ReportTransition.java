package org.anzheng.reporting;

import static org.anzheng.reporting.ReportStatus.ACCEPTED;
import static org.anzheng.reporting.ReportStatus.CHECKED;
import static org.anzheng.reporting.ReportStatus.PARTLY_ACCEPTED;
import static org.anzheng.reporting.ReportStatus.RECEIVED;
import static org.anzheng.reporting.ReportStatus.REFUSED;

import java.util.Set;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.Transition;
import org.springframework.modulith.NamedInterface;

/** 报告批次转换: a file comes in, the platform works through it. */
@NamedInterface("reads")
public enum ReportTransition implements Transition<ReportStatus> {
  /** 报送. */
  @Basis({"opinion:6", "reporting-norm:4"})
  SEND(Set.of(), RECEIVED, Role.CERTIFICATE_OFFICER),
  /** 试运行完成. */
  @Basis("design")
  CHECK(Transition.from(RECEIVED), CHECKED, Role.SYSTEM),
  /** 全部接收. */
  @Basis("reporting-norm:4")
  ACCEPT(Transition.from(RECEIVED), ACCEPTED, Role.SYSTEM),
  /** 部分接收. */
  @Basis("reporting-norm:4")
  ACCEPT_PARTLY(Transition.from(RECEIVED), PARTLY_ACCEPTED, Role.SYSTEM),
  /** 全部退回. */
  @Basis("reporting-norm:4")
  REFUSE(Transition.from(RECEIVED), REFUSED, Role.SYSTEM);

  private final Set<ReportStatus> from;
  private final ReportStatus to;
  private final Role by;

  ReportTransition(Set<ReportStatus> from, ReportStatus to, Role by) {
    this.from = from;
    this.to = to;
    this.by = by;
  }

  @Override
  public Set<ReportStatus> from() {
    return from;
  }

  @Override
  public ReportStatus to() {
    return to;
  }

  @Override
  public Set<Role> by() {
    return Set.of(by);
  }
}
