package org.anzheng.web.committee;

import static org.anzheng.given.Browser.location;
import static org.assertj.core.api.Assertions.assertThat;

import org.anzheng.given.Browser;
import org.anzheng.given.GivenCommittee;
import org.anzheng.given.GivenCommittee.Departments;
import org.anzheng.given.GivenParties;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Role;
import org.anzheng.scheme.committee.PublicCommittee;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The committee's work with nothing but pages. */
@PlatformTest
class CommitteeSeatPagesTest {

  @Autowired Browser browser;
  @Autowired GivenCommittee given;
  @Autowired GivenParties parties;
  @Autowired PublicCommittee open;

  @Test
  void aSeatIsNominatedByOneDepartmentAndConfirmedByThree() {
    Departments departments = given.departments();
    Actor member = parties.committee(Role.COMMITTEE_MEMBER);
    browser.read("/regulator/committee", departments.market());
    String seat =
        location(
            browser.send(
                "/regulator/committee/seats",
                departments.market(),
                "member",
                member.account().toString(),
                "constituency",
                "RESEARCH",
                "affiliation",
                "示例研究院甲",
                "from",
                given.today().toString(),
                "to",
                given.today().plusYears(2).toString()));
    assertThat(browser.read(seat, departments.market())).contains("待各部门确认", "网信部门");
    for (Actor department : departments.others()) {
      assertThat(browser.read(seat, department)).contains("确认提名");
      location(browser.send(seat + "/confirmation", department));
    }
    assertThat(browser.read(seat, departments.market())).contains("在任").doesNotContain("确认提名");
    assertThat(browser.read("/committee", member)).contains("示例研究院甲");
    assertThat(browser.send("/regulator/committee/seats", departments.market()).getStatus())
        .isEqualTo(422);
  }

  @Test
  void aDepartmentThatDeclinesSaysWhy() {
    Departments departments = given.departments();
    Actor member = parties.committee(Role.COMMITTEE_MEMBER);
    String seat =
        location(
            browser.send(
                "/regulator/committee/seats",
                departments.market(),
                "member",
                member.account().toString(),
                "constituency",
                "USERS",
                "affiliation",
                "示例单位",
                "from",
                given.today().toString(),
                "to",
                given.today().plusYears(2).toString()));
    Actor one = departments.others().getFirst();
    assertThat(browser.send(seat + "/refusal", one).getStatus()).isEqualTo(422);
    location(browser.send(seat + "/refusal", one, "reason", "示例：不具代表性"));
    assertThat(browser.read(seat, one)).contains("未获确认", "示例：不具代表性");
    assertThat(browser.send(seat + "/confirmation", one).getStatus()).isEqualTo(409);
  }

  @Test
  void anybodySignedInAsksAndOnlyTheAskerAndTheCommitteeRead() {
    Actor secretary = parties.committee(Role.COMMITTEE_SECRETARY);
    Actor asker = parties.applicant();
    browser.read("/questions", asker);
    assertThat(browser.send("/questions", asker, "title", "").getStatus()).isEqualTo(422);
    String asked =
        location(browser.send("/questions", asker, "title", "示例：如何理解5.2", "text", "示例问题"));
    String work = "/committee-work" + asked;
    assertThat(browser.open(asked, parties.applicant()).getStatus()).isEqualTo(404);
    assertThat(browser.read("/committee-work/questions", secretary)).contains("示例：如何理解5.2");
    assertThat(browser.send(work + "/refusal", secretary).getStatus()).isEqualTo(422);
    location(browser.send(work + "/answer", secretary, "answer", "示例答复"));
    assertThat(browser.read(asked, asker)).contains("示例答复", "已答复");
    assertThat(browser.read(work, secretary)).contains("示例答复");
    assertThat(browser.read("/questions", parties.operator())).doesNotContain("提交问题");
  }
}
