package org.anzheng.web.committee;

import static org.anzheng.given.Browser.location;
import static org.anzheng.given.Browser.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.anzheng.given.Browser;
import org.anzheng.given.GivenCases;
import org.anzheng.given.GivenCast;
import org.anzheng.given.GivenCommittee;
import org.anzheng.given.GivenCommittee.Committee;
import org.anzheng.given.GivenCommittee.Departments;
import org.anzheng.given.GivenParties;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Role;
import org.anzheng.scheme.committee.CommitteeSearch;
import org.anzheng.scheme.committee.PublicCommittee;
import org.anzheng.scheme.committee.Resolution;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;

/** The committee's work with nothing but pages. */
@PlatformTest
class CommitteePagesTest {

  @Autowired Browser browser;
  @Autowired GivenCommittee given;
  @Autowired GivenParties parties;
  @Autowired GivenCases cases;
  @Autowired CommitteeSearch search;
  @Autowired PublicCommittee open;

  @Test
  void aProposalGoesFromCommentsToAResolution() {
    Committee committee = given.seated();
    Actor secretary = committee.secretary();
    Actor member = committee.member();
    String proposal = propose(member);
    location(browser.send(proposal + "/comments", member, "clause", "5.2", "comment", "示例：写明起算日"));
    assertThat(browser.read(proposal, member)).contains("示例：写明起算日", "待处理");
    assertThat(browser.send(proposal + "/submission", secretary).getStatus()).isEqualTo(422);
    dispose(proposal, secretary);
    location(browser.send(proposal + "/submission", secretary));
    String number = proposal.substring(proposal.lastIndexOf('/') + 1);

    String meeting = convene(number, secretary);
    addPaper(meeting, secretary, member);
    String ballot =
        location(
            browser.send(
                meeting + "/ballots",
                secretary,
                "proposal",
                number,
                "motion",
                "示例：建议修订第5.2条",
                "until",
                given.today().plusDays(3).toString()));
    vote(committee, ballot);
    location(browser.send(ballot + "/count", secretary));
    location(browser.send(meeting + "/minutes", secretary, "minutes", "示例：一致通过"));
    assertThat(browser.read(meeting, member)).contains("示例：一致通过", "已结束");

    Resolution resolution =
        open.resolutions().stream().filter(r -> r.proposal().equals(number)).findFirst().get();
    assertThat(browser.read("/committee/resolutions/" + resolution.number(), member))
        .contains(resolution.number(), "示例：建议修订第5.2条", "赞成 5");
    assertThat(browser.read("/committee", member)).contains(resolution.number());
    assertThat(text(browser.open("/committee/feed", member))).contains(resolution.number());
    openTheDraft(resolution.number(), committee.departments());
  }

  @Test
  void whoSitsInTheCommitteeFindsNoCase() {
    Committee committee = given.seated();
    GivenCast cast = cases.castWithAccounts();
    String number = cases.submitted(cast);
    for (Actor actor : List.of(committee.member(), committee.secretary())) {
      for (String page :
          List.of(
              "/body/cases/" + number, "/applicant/cases/" + number, "/body/cases", "/regulator")) {
        assertThat(browser.open(page, actor).getStatus()).as(page).isEqualTo(404);
      }
    }
  }

  @Test
  void anotherCommitteeFindsNothingOfOurs() {
    Committee committee = given.seated();
    Actor stranger = parties.committee(Role.COMMITTEE_SECRETARY);
    String ballot = given.ballot(committee);
    var opened = search.ballot(ballot, committee.secretary()).orElseThrow();
    for (String page :
        List.of(
            "ballots/" + ballot,
            "proposals/" + opened.proposal(),
            "meetings/" + opened.meeting())) {
      assertThat(browser.open("/committee-work/" + page, stranger).getStatus()).isEqualTo(404);
    }
    assertThat(browser.send("/committee-work/ballots/" + ballot + "/count", stranger).getStatus())
        .isEqualTo(404);
  }

  @Test
  void everybodySeesTheWorkThatWaitsForThem() {
    Committee committee = given.seated();
    String ballot = given.ballot(committee);
    assertThat(browser.read("/committee-work", committee.member())).contains("表决 " + ballot);
    assertThat(browser.read("/committee-work", committee.secretary())).doesNotContain(ballot);
    String seats = browser.read("/committee-work/seats", committee.member());
    assertThat(seats).contains("辞去席位", "六方构成（在任 6 人）");
    String own =
        search.seats(committee.member()).stream()
            .filter(s -> s.member().equals(committee.member().account()))
            .findFirst()
            .orElseThrow()
            .id()
            .toString();
    location(browser.send("/committee-work/seats/" + own + "/resignation", committee.member()));
    assertThat(browser.read("/committee-work/seats", committee.member()))
        .contains("已辞任", "没有在任委员，不能表决");
  }

  private void openTheDraft(String number, Departments departments) {
    String page = "/regulator/committee/resolutions/" + number;
    assertThat(browser.read("/regulator/committee", departments.market())).contains(page);
    assertThat(browser.read(page, departments.others().getFirst())).doesNotContain("启动草案</h2>");
    assertThat(browser.send(page + "/draft", departments.others().getFirst()).getStatus())
        .isEqualTo(403);
    String draft = location(browser.send(page + "/draft", departments.market()));
    assertThat(browser.read(draft, departments.market())).contains(number);
    assertThat(browser.read(page, departments.market())).contains(draft);
    assertThat(browser.read("/committee/resolutions/" + number, departments.market()))
        .doesNotContain("还没有启动草案");
  }

  private String propose(Actor member) {
    browser.read("/committee-work/proposals/new", member);
    String[] form = {
      "kind", "CATALOGUE", "title", "示例：修订目录", "reason", "示例理由", "clauses", "5.2 示例：监督间隔不超过十二个月"
    };
    assertThat(
            browser
                .send("/committee-work/proposals", member, "kind", "RULE", "title", "x")
                .getStatus())
        .isEqualTo(422);
    String path = location(browser.send("/committee-work/proposals", member, form));
    assertThat(browser.read("/committee-work/proposals", member)).contains(path);
    return path;
  }

  private void dispose(String proposal, Actor secretary) {
    String number = proposal.substring(proposal.lastIndexOf('/') + 1);
    String comment =
        search.proposal(number, secretary).orElseThrow().open().getFirst().id().toString();
    location(
        browser.send(
            proposal + "/dispositions",
            secretary,
            "open",
            comment,
            "disposition",
            "ACCEPTED",
            "reason",
            "示例：采纳"));
  }

  private String convene(String proposal, Actor secretary) {
    browser.read("/committee-work/meetings/new", secretary);
    assertThat(browser.send("/committee-work/meetings", secretary).getStatus()).isEqualTo(422);
    String meeting =
        location(
            browser.send(
                "/committee-work/meetings",
                secretary,
                "title",
                "示例会议",
                "on",
                given.today().toString(),
                "place",
                "北京",
                "proposals",
                proposal,
                "agenda",
                "示例：其他事项"));
    assertThat(browser.read(meeting, secretary)).contains(proposal, "示例：其他事项");
    return meeting;
  }

  private void addPaper(String meeting, Actor secretary, Actor member) {
    assertThat(browser.send(meeting + "/papers", secretary, "paper", "示例文件").getStatus())
        .isEqualTo(422);
    MockMultipartFile file =
        new MockMultipartFile(
            "file", "paper.txt", "text/plain", "示例".getBytes(StandardCharsets.UTF_8));
    location(browser.upload(meeting + "/papers", secretary, file, "paper", "示例文件"));
    String page = browser.read(meeting, member);
    String link = page.substring(page.indexOf(meeting + "/papers/"));
    assertThat(browser.open(link.substring(0, link.indexOf('"')), member).getStatus())
        .isEqualTo(200);
  }

  private void vote(Committee committee, String ballot) {
    Actor interested = committee.members().getLast();
    location(browser.send(ballot + "/interests", interested, "interest", "示例：本单位参与起草"));
    assertThat(browser.send(ballot + "/votes", interested, "choice", "FOR").getStatus())
        .isEqualTo(409);
    for (Actor member : committee.members().subList(0, 5)) {
      assertThat(browser.read(ballot, member)).contains("投票");
      location(browser.send(ballot + "/votes", member, "choice", "FOR"));
    }
    assertThat(browser.read(ballot, committee.member()))
        .contains("已投 5 票，有表决权 5 人")
        .doesNotContain("赞成 5");
  }
}
