package org.anzheng.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.demonstration.CommitteeStory.Committee;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.scheme.committee.AgendaItem;
import org.anzheng.scheme.committee.BallotForm;
import org.anzheng.scheme.committee.Ballots;
import org.anzheng.scheme.committee.Clause;
import org.anzheng.scheme.committee.CommitteeSearch;
import org.anzheng.scheme.committee.Disposition;
import org.anzheng.scheme.committee.MeetingForm;
import org.anzheng.scheme.committee.Meetings;
import org.anzheng.scheme.committee.Proposal;
import org.anzheng.scheme.committee.ProposalForm;
import org.anzheng.scheme.committee.ProposalKind;
import org.anzheng.scheme.committee.ProposalStatus;
import org.anzheng.scheme.committee.Proposals;
import org.anzheng.scheme.committee.PublicCommittee;
import org.anzheng.scheme.committee.QuestionStatus;
import org.anzheng.scheme.committee.Questions;
import org.anzheng.scheme.committee.ResolutionDrafts;
import org.anzheng.scheme.committee.VoteChoice;
import org.springframework.stereotype.Component;

/** 技术委员会的活动: proposals, a meeting with two resolutions, a vote that runs, questions. */
@Component
class CommitteeActs {

  private final Proposals proposals;
  private final Meetings meetings;
  private final Ballots ballots;
  private final Questions questions;
  private final CommitteeSearch search;
  private final PublicCommittee open;
  private final ResolutionDrafts drafts;
  private final Clock clock;

  CommitteeActs(
      Proposals proposals,
      Meetings meetings,
      Ballots ballots,
      Questions questions,
      CommitteeSearch search,
      PublicCommittee open,
      ResolutionDrafts drafts,
      Clock clock) {
    this.proposals = proposals;
    this.meetings = meetings;
    this.ballots = ballots;
    this.questions = questions;
    this.search = search;
    this.open = open;
    this.drafts = drafts;
    this.clock = clock;
  }

  void firstProposals(Committee committee) {
    String rule =
        propose(
            committee,
            ProposalKind.RULE,
            "明确获证后监督的间隔",
            "示例：各认证机构对监督间隔的理解不一致，建议在认证规则中统一。",
            new Clause("6.1", "获证后首次监督应在获证之日起十二个月内完成"),
            new Clause("6.2", "两次监督的间隔不超过十二个月"));
    comment(committee, rule, "6.1", "示例：建议写明从发证之日起算", Disposition.ACCEPTED, "示例：采纳，按发证之日起算");
    comment(
        committee, rule, "6.2", "示例：建议对重要客户缩短为六个月", Disposition.NOT_ACCEPTED, "示例：由认证机构按风险自行加严");
    proposals.submit(rule, committee.secretary());
    String catalogue =
        propose(
            committee,
            ProposalKind.CATALOGUE,
            "研究增加数据安全服务类别",
            "示例：数据安全风险评估服务需求增长，建议研究纳入认证目录。",
            new Clause("1", "增加“数据安全风险评估”类别，适用标准另行确定"));
    proposals.submit(catalogue, committee.secretary());
  }

  void firstMeeting(Committee committee) {
    List<Proposal> ready = ready(committee);
    String meeting = convene(committee, "技术委员会第一次会议", today(), ready);
    for (Proposal proposal : ready) {
      String ballot =
          ballots.open(
              meeting,
              new BallotForm(proposal.number(), "示例：建议" + proposal.title() + "。", today()),
              committee.secretary());
      ballots.declareInterest(ballot, "示例：本单位参与了提案起草", committee.members().get(4));
      for (Actor member : committee.members()) {
        int seat = committee.members().indexOf(member);
        if (seat != 4) {
          ballots.cast(ballot, seat == 9 ? VoteChoice.AGAINST : VoteChoice.FOR, member);
        }
      }
      ballots.close(ballot, committee.secretary());
    }
    meetings.close(meeting, "示例：会议审议了两项提案，均获通过；一名委员声明利益关系，未参加表决。", committee.secretary());
  }

  /** The market regulator begins to draft what the first resolution on the catalogue proposes. */
  void openTheDraft(Committee committee) {
    open.resolutions().stream()
        .filter(resolution -> resolution.kind() == ProposalKind.CATALOGUE)
        .findFirst()
        .ifPresent(resolution -> drafts.open(resolution.number(), committee.marketRegulator()));
  }

  void firstQuestion(Actor client) {
    questions.ask("安全运维服务认证是否覆盖远程值守", "示例：我单位的运维服务以远程值守为主，标准中的现场要求如何理解？", client);
  }

  void answer(Committee committee) {
    search.questions(committee.secretary()).stream()
        .filter(question -> question.status() == QuestionStatus.OPEN)
        .forEach(question ->
            questions.answer(
                question.number(),
                "示例：远程值守属于服务提供方式，按标准对过程和人员的要求评价，不因方式不同而豁免。",
                committee.secretary()));
  }

  void nextProposals(Committee committee) {
    String ready =
        propose(
            committee,
            ProposalKind.RULE,
            "细化现场审核人日的计算",
            "示例：人日计算差异较大，建议给出基准表和增减因素。",
            new Clause("4.3", "按服务人员规模给出基准人日，增减幅度不超过百分之三十"));
    proposals.submit(ready, committee.secretary());
    String open =
        propose(
            committee,
            ProposalKind.MARK,
            "规范认证标志的网页使用",
            "示例：网页展示的标志应当可以核验。",
            new Clause("3.2", "网页使用认证标志的，应链接到证书公开页面"));
    proposals.comment(open, "3.2", "示例：建议同时给出二维码要求", committee.members().get(11));
  }

  void nextMeeting(Committee committee, LocalDate end) {
    List<Proposal> ready = ready(committee);
    String meeting = convene(committee, "技术委员会第二次会议", end.plusDays(5), ready);
    String ballot =
        ballots.open(
            meeting,
            new BallotForm(ready.getFirst().number(), "示例：建议在认证规则中细化人日计算。", end.plusDays(5)),
            committee.secretary());
    ballots.declareInterest(ballot, "示例：本单位按人日收费", committee.members().get(5));
    committee.members().subList(6, 10).forEach(m -> ballots.cast(ballot, VoteChoice.FOR, m));
  }

  void openQuestion(Actor client) {
    questions.ask("同一团队能否支撑两个类别的认证", "示例：我单位的咨询与评估由同一团队提供，人员要求能否共用？", client);
  }

  private String propose(
      Committee committee, ProposalKind kind, String title, String reason, Clause... clauses) {
    return proposals.propose(
        new ProposalForm(kind, title, reason, List.of(clauses)), committee.members().get(2));
  }

  private void comment(
      Committee committee,
      String proposal,
      String clause,
      String text,
      Disposition disposition,
      String reason) {
    proposals.comment(proposal, clause, text, committee.members().get(8));
    UUID comment =
        search.proposal(proposal, committee.secretary()).orElseThrow().open().getFirst().id();
    proposals.dispose(proposal, comment, disposition, reason, committee.secretary());
  }

  private List<Proposal> ready(Committee committee) {
    return search.proposals(committee.secretary()).stream()
        .filter(proposal -> proposal.status() == ProposalStatus.READY)
        .toList();
  }

  private String convene(
      Committee committee, String title, LocalDate on, List<Proposal> proposals) {
    List<AgendaItem> agenda =
        proposals.stream()
            .map(p -> new AgendaItem("审议提案：" + p.title(), Optional.of(p.number())))
            .toList();
    return meetings.convene(new MeetingForm(title, on, "北京", agenda), committee.secretary());
  }

  private LocalDate today() {
    return ChinaTime.dateOf(clock.instant());
  }
}
