package org.anzheng.web.matrix;

import java.util.Map;
import java.util.UUID;
import org.anzheng.given.GivenCases;
import org.anzheng.given.GivenCast;
import org.anzheng.given.GivenCommittee;
import org.anzheng.given.GivenCommittee.Committee;
import org.anzheng.kernel.Actor;
import org.anzheng.scheme.committee.Ballot;
import org.anzheng.scheme.committee.CommitteeSearch;
import org.anzheng.scheme.committee.Meetings;
import org.anzheng.scheme.committee.Questions;
import org.springframework.stereotype.Component;

/** One thing of every kind that addresses of the technical committee can name. */
@Component
class CommitteeThings {

  private final GivenCases cases;
  private final GivenCommittee committee;
  private final CommitteeSearch search;
  private final Questions questions;
  private final Meetings meetings;

  CommitteeThings(
      GivenCases cases,
      GivenCommittee committee,
      CommitteeSearch search,
      Questions questions,
      Meetings meetings) {
    this.cases = cases;
    this.committee = committee;
    this.search = search;
    this.questions = questions;
    this.meetings = meetings;
  }

  /** Adds them, and returns the secretary of the committee. */
  Actor addTo(Map<String, String> all, GivenCast cast) {
    Committee seated = committee.seated();
    Ballot ballot = search.ballot(committee.ballot(seated), seated.secretary()).orElseThrow();
    UUID paper = cases.file(seated.secretary());
    meetings.addPaper(ballot.meeting(), paper, "示例文件", seated.secretary());
    String seat = search.seats(seated.secretary()).getFirst().id().toString();
    all.put("/committee-work/proposals/{number}", ballot.proposal());
    all.put("/committee-work/meetings/{number}", ballot.meeting());
    all.put("/committee-work/meetings/{number}/papers/{file}", paper.toString());
    all.put("/committee-work/ballots/{number}", ballot.number());
    all.put("/committee-work/seats/{id}", seat);
    all.put("/regulator/committee/seats/{id}", seat);
    all.put("/regulator/committee/resolutions/{number}", committee.resolution());
    all.put(
        "/committee-work/questions/{number}", questions.ask("示例问题", "示例：标准如何理解", cast.applicant()));
    return seated.secretary();
  }
}
