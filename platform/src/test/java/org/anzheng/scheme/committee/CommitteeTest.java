package org.anzheng.scheme.committee;

import static org.anzheng.given.Refused.refusedWith;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.anzheng.given.GivenCommittee;
import org.anzheng.given.GivenCommittee.Committee;
import org.anzheng.given.GivenParties;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Reason;
import org.anzheng.kernel.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The committee through its front doors, on the real database and in the log. */
@PlatformTest
class CommitteeTest {

  @Autowired GivenCommittee given;
  @Autowired GivenParties parties;
  @Autowired Questions questions;
  @Autowired Proposals proposals;
  @Autowired Meetings meetings;
  @Autowired Ballots ballots;
  @Autowired CommitteeSearch search;
  @Autowired PublicCommittee open;

  @Test
  void aProposalBecomesAResolution() {
    Committee committee = given.seated();
    String ballot = given.ballot(committee);
    Ballot opened = search.ballot(ballot, committee.secretary()).orElseThrow();
    Actor interested = committee.members().getLast();
    ballots.declareInterest(ballot, "示例：本单位参与起草", interested);

    assertThat(reasons(() -> ballots.cast(ballot, VoteChoice.FOR, interested)))
        .containsExactly(CommitteeRefusal.HAS_INTEREST);
    assertThat(reasons(() -> ballots.cast(ballot, VoteChoice.FOR, committee.secretary())))
        .containsExactly(KernelRefusal.NOT_YOUR_DUTY);
    Actor later = parties.beside(committee.secretary(), Role.COMMITTEE_MEMBER);
    assertThat(reasons(() -> ballots.cast(ballot, VoteChoice.FOR, later)))
        .containsExactly(CommitteeRefusal.NOT_AN_ELECTOR);
    for (Actor member : committee.members().subList(0, 4)) {
      ballots.cast(ballot, VoteChoice.FOR, member);
    }
    assertThat(reasons(() -> ballots.close(ballot, committee.secretary())))
        .containsExactly(CommitteeRefusal.BALLOT_NOT_OVER);
    assertThat(reasons(() -> meetings.close(opened.meeting(), "纪要", committee.secretary())))
        .containsExactly(CommitteeRefusal.BALLOT_RUNNING);
    ballots.cast(ballot, VoteChoice.AGAINST, committee.members().get(4));
    ballots.close(ballot, committee.secretary());

    Resolution resolution =
        open.resolutions().stream()
            .filter(r -> r.ballot().equals(ballot))
            .findFirst()
            .orElseThrow();
    assertThat(resolution.number()).matches("CSSC-TC-\\d{4}-\\d{2,}");
    assertThat(resolution.tally()).isEqualTo(new Tally(5, 4, 1, 0));
    assertThat(open.resolution(resolution.number())).contains(resolution);
    assertThat(search.proposal(opened.proposal(), committee.member()).orElseThrow().status())
        .isEqualTo(ProposalStatus.ADOPTED);
    meetings.close(opened.meeting(), "示例：通过一项决议", committee.secretary());
    assertThat(open.meetings()).extracting(Meeting::number).contains(opened.meeting());
  }

  @Test
  void aBallotWithoutAQuorumLapsesWhenItsTimeIsOver() {
    Committee committee = given.seated();
    String ballot = given.ballot(committee);
    Ballot opened = search.ballot(ballot, committee.secretary()).orElseThrow();
    Ballot late =
        new Ballot(
            opened.number(),
            opened.committee(),
            opened.meeting(),
            opened.proposal(),
            opened.motion(),
            given.today().minusDays(1),
            opened.electors(),
            opened.quorum(),
            opened.majority(),
            opened.status(),
            opened.version());

    assertThat(
            late.close(Actor.system(), org.anzheng.kernel.ChinaTime.startOf(given.today()))
                .status())
        .isEqualTo(BallotStatus.LAPSED);
  }

  @Test
  void aRejectedMotionIsNoResolution() {
    Committee committee = given.seated();
    String ballot = given.ballot(committee);
    committee.members().forEach(member -> ballots.cast(ballot, VoteChoice.AGAINST, member));
    ballots.close(ballot, committee.secretary());

    assertThat(open.resolutions()).extracting(Resolution::ballot).doesNotContain(ballot);
    assertThat(reasons(() -> ballots.close(ballot, committee.secretary())))
        .containsExactly(KernelRefusal.NOT_IN_THIS_STATE);
  }

  @Test
  void everyCommentGetsItsDispositionBeforeAVote() {
    Committee committee = given.seated();
    Actor secretary = committee.secretary();
    String number = proposals.propose(GivenCommittee.proposal(), committee.member());
    proposals.comment(number, "5.2", "示例：建议写明起算日", committee.members().get(1));
    UUID comment = proposal(number, secretary).open().getFirst().id();

    assertThat(reasons(() -> proposals.comment(number, "9.9", "x", committee.member())))
        .containsExactly(CommitteeRefusal.NO_SUCH_CLAUSE);
    assertThat(reasons(() -> proposals.submit(number, secretary)))
        .containsExactly(CommitteeRefusal.COMMENTS_OPEN);
    proposals.dispose(number, comment, Disposition.PARTLY_ACCEPTED, "示例：另行规定", secretary);
    assertThat(
            reasons(() -> proposals.dispose(number, comment, Disposition.ACCEPTED, "x", secretary)))
        .containsExactly(CommitteeRefusal.DISPOSED_ALREADY);
    proposals.submit(number, secretary);

    assertThat(reasons(() -> proposals.withdraw(number, committee.member())))
        .containsExactly(KernelRefusal.NOT_IN_THIS_STATE);
    assertThat(proposal(number, secretary).comments().getFirst().disposition())
        .contains(Disposition.PARTLY_ACCEPTED);
  }

  @Test
  void onlyTheOwnCommitteeFindsItsProposalsAndOnlyTheirMakerWithdrawsThem() {
    Committee committee = given.seated();
    String number = proposals.propose(GivenCommittee.proposal(), committee.member());
    Actor stranger = parties.committee(Role.COMMITTEE_SECRETARY);

    assertThat(reasons(() -> proposals.submit(number, stranger)))
        .containsExactly(KernelRefusal.NOT_FOUND);
    assertThat(search.proposal(number, stranger)).isEmpty();
    assertThat(reasons(() -> proposals.withdraw(number, committee.members().get(1))))
        .containsExactly(CommitteeRefusal.NOT_YOUR_PROPOSAL);
    proposals.withdraw(number, committee.member());
    String meeting = given.meeting(committee, given.ready(committee));
    meetings.cancel(meeting, committee.secretary());
    assertThat(search.meetings(committee.secretary()).getFirst().status())
        .isEqualTo(MeetingStatus.CANCELLED);
  }

  @Test
  void aQuestionIsReadByWhoeverAskedAndByTheCommittee() {
    Actor secretary = parties.committee(Role.COMMITTEE_SECRETARY);
    Actor asker = parties.applicant();
    String number = questions.ask("示例：标准如何理解", "示例：5.2 的范围", asker);

    assertThat(search.question(number, parties.applicant())).isEmpty();
    assertThat(search.questions(asker)).extracting(Question::number).containsExactly(number);
    assertThat(reasons(() -> questions.answer(number, "x", asker)))
        .containsExactly(KernelRefusal.NOT_YOUR_DUTY);
    assertThat(reasons(() -> questions.answer(number, "x", parties.applicant())))
        .containsExactly(KernelRefusal.NOT_FOUND);
    questions.answer(number, "示例：见标准第5章", secretary);
    assertThat(search.question(number, asker).orElseThrow().status())
        .isEqualTo(QuestionStatus.ANSWERED);
    assertThat(reasons(() -> questions.decline(number, "x", secretary)))
        .containsExactly(KernelRefusal.NOT_IN_THIS_STATE);
    assertThat(reasons(() -> questions.ask("x", "x", parties.operator())))
        .containsExactly(KernelRefusal.NOT_YOUR_DUTY);
  }

  private Proposal proposal(String number, Actor actor) {
    return search.proposal(number, actor).orElseThrow();
  }

  private static List<Reason> reasons(Runnable act) {
    return refusedWith(act).stream().map(Objection::reason).toList();
  }
}
