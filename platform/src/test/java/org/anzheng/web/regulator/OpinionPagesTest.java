package org.anzheng.web.regulator;

import static org.anzheng.given.Browser.location;
import static org.anzheng.given.Browser.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import org.anzheng.given.Browser;
import org.anzheng.given.GivenOpinions;
import org.anzheng.given.GivenParties;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Role;
import org.anzheng.opinions.OpinionSubject;
import org.anzheng.opinions.OpinionView;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class OpinionPagesTest {

  @Autowired private Browser browser;
  @Autowired private GivenParties parties;
  @Autowired private GivenOpinions given;
  @Autowired private Clock clock;

  @Test
  void aDepartmentReadsWhatIsAskedAndAnswers() {
    OpinionSubject subject = GivenOpinions.subject();
    List<OpinionView> asked = given.asked(subject);
    String path = "/regulator/opinions/" + GivenOpinions.of(Role.CYBERSPACE_REGULATOR, asked);
    Actor cac = parties.regulator(Role.CYBERSPACE_REGULATOR);
    Actor samr = parties.regulator(Role.MARKET_REGULATOR);
    assertThat(browser.read("/regulator", cac)).contains(path, "待答复");
    assertThat(browser.read("/regulator/opinions", cac)).contains(path);
    assertThat(browser.read("/regulator/opinions", samr)).contains(path, "等待其他部门答复");
    assertThat(browser.read(path, cac)).contains(subject.contentHash(), "公安部", "name=\"outcome\"");
    assertThat(browser.read(path, samr)).doesNotContain("name=\"outcome\"");

    String today = ChinaTime.dateOf(clock.instant()).toString();
    var bad = browser.send(path + "/check", cac, "outcome", "DISAGREE", "date", today);
    assertThat(bad.getStatus()).isEqualTo(422);
    assertThat(text(bad)).contains("href=\"#documentNo\"");
    String[] form = {
      "outcome", "DISAGREE", "date", today, "documentNo", "网信函〔2026〕7号", "text", "示例理由"
    };
    assertThat(text(browser.send(path + "/check", cac, form))).contains("请核对答复意见", "示例理由");
    assertThat(location(browser.send(path, cac, form))).isEqualTo(path);
    assertThat(browser.read(path, samr)).contains("不同意", "网信函〔2026〕7号", "示例理由");
    assertThat(browser.open(path + "/letter", samr).getStatus()).isEqualTo(404);
    assertThat(browser.send(path, cac, form).getStatus()).isEqualTo(409);
  }

  @Test
  void theOthersDoNotAnswerForIt() {
    List<OpinionView> asked = given.asked(GivenOpinions.subject());
    String path = "/regulator/opinions/" + GivenOpinions.of(Role.CYBERSPACE_REGULATOR, asked);
    Actor miit = parties.regulator(Role.INDUSTRY_REGULATOR);
    Actor samr = parties.regulator(Role.MARKET_REGULATOR);
    assertThat(browser.open(path, miit).getStatus()).isEqualTo(404);
    assertThat(browser.send(path, miit, "outcome", "AGREE").getStatus()).isEqualTo(404);
    assertThat(browser.send(path, samr, "outcome", "AGREE").getStatus()).isEqualTo(403);
    assertThat(browser.open(path, parties.bodyAdministrator()).getStatus()).isEqualTo(404);
  }
}
