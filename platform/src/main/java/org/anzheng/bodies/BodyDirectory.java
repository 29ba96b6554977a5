package org.anzheng.bodies;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.ChinaTime;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** 认证机构名录: the approved bodies, with scope, validity and standing. */
@Service
@NamedInterface("reads")
public class BodyDirectory {

  private final BodyRows rows;
  private final StandingRows standings;

  BodyDirectory(BodyRows rows, StandingRows standings) {
    this.rows = rows;
    this.standings = standings;
  }

  /** The body with an approval number. */
  public Optional<BodySummary> find(String approvalNo) {
    return rows.byNumber(approvalNo).stream().findFirst();
  }

  /** The approval of an organisation. */
  public Optional<BodySummary> ofOrganisation(UUID organisation) {
    return rows.byOrganisation(organisation).stream().findFirst();
  }

  /** Every body ever approved, by approval number: none disappears. */
  @Basis("regulation:11")
  public List<BodySummary> all() {
    return rows.all();
  }

  /** The standing at the end of a day; empty before the approval. */
  public Optional<BodyStanding> standingOn(String approvalNo, LocalDate day) {
    return standings.before(approvalNo, ChinaTime.endOf(day));
  }

  /** 资质历史, oldest first. */
  public List<StandingEvent> history(String approvalNo) {
    return standings.history(approvalNo);
  }

  /** What was seen for each legal condition when the body was approved. */
  public Map<ApprovalCondition, String> conditions(String approvalNo) {
    return rows.conditions(approvalNo);
  }
}
