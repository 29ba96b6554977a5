package org.anzheng.bodies.approval;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.opinions.OpinionView;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 审批查询: cases, drafts, histories and clocks. Whose case it is, the caller says. */
@NamedInterface("approval")
@Service
@Transactional(readOnly = true)
public class ApprovalSearch {

  private static final int RECENT = 100;

  private final ApprovalCaseStore cases;
  private final ApprovalDraftStore drafts;
  private final ApprovalEventStore events;
  private final ApprovalTimes times;
  private final ApprovalOpinions opinions;

  ApprovalSearch(
      ApprovalCaseStore cases,
      ApprovalDraftStore drafts,
      ApprovalEventStore events,
      ApprovalTimes times,
      ApprovalOpinions opinions) {
    this.cases = cases;
    this.drafts = drafts;
    this.events = events;
    this.times = times;
    this.opinions = opinions;
  }

  /** A case, for the departments. */
  public Optional<ApprovalFile> find(String number) {
    return cases.find(number);
  }

  /** A case of this organisation. */
  public Optional<ApprovalFile> find(String number, UUID organisation) {
    return find(number).filter(file -> file.summary().organisation().equals(organisation));
  }

  /** The cases of an organisation, newest first. */
  public List<ApprovalCase> of(UUID organisation) {
    return cases.of(organisation);
  }

  /** Cases that are being dealt with, soonest limit first. */
  public List<ApprovalCase> open() {
    return cases.open();
  }

  /** Finished cases, newest first. */
  public List<ApprovalCase> closed() {
    return cases.closed(RECENT);
  }

  /** What the organisation is writing. */
  public Optional<ApprovalDraft> draft(UUID organisation) {
    return drafts.open(organisation);
  }

  /** The case that the organisation's last draft became. */
  public Optional<String> lastSubmitted(UUID organisation) {
    return drafts.submitted(organisation).flatMap(ApprovalDraft::submittedAs);
  }

  /** What happened, oldest first. */
  public List<ApprovalEvent> history(String number) {
    return events.of(number);
  }

  /** The clocks that run, each with its last day. */
  public Map<ApprovalClock, LocalDate> clocks(ApprovalFile file) {
    return times.running(file);
  }

  /** The opinions asked on the application as it is. */
  public List<OpinionView> opinions(ApprovalFile file) {
    return opinions.of(file);
  }
}
