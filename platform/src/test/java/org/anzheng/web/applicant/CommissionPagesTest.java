package org.anzheng.web.applicant;

import static org.anzheng.given.Browser.location;
import static org.anzheng.given.Browser.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.anzheng.certification.Commissions;
import org.anzheng.given.Browser;
import org.anzheng.given.GivenCases;
import org.anzheng.given.GivenCast;
import org.anzheng.given.GivenFiles;
import org.anzheng.given.GivenParties;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Actor;
import org.anzheng.scheme.Criteria;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;

/** An applicant writes a commission part by part and hands it in, in the browser. */
@PlatformTest
class CommissionPagesTest {

  @Autowired private Browser browser;
  @Autowired private GivenCases cases;
  @Autowired private GivenParties parties;
  @Autowired private Commissions commissions;
  @Autowired private Criteria criteria;

  @Test
  void aCommissionIsWrittenPartByPartAndHandedIn() {
    GivenCast cast = cases.cast();
    Actor applicant = cast.applicant();
    assertThat(browser.read("/applicant", applicant)).contains("新建委托", "现在没有等您办理的事项");
    String draft = location(browser.send("/applicant/drafts", applicant));
    assertThat(browser.read(draft, applicant)).contains("未完成", "自评估");

    client(draft, applicant);
    service(draft, applicant, cast.body().organisation());
    assess(draft, applicant);
    prove(draft, applicant);
    browser.read(draft + "/declarations", applicant);
    location(browser.send(draft + "/declarations", applicant, "declarations.truthful", "yes"));

    assertThat(browser.read(draft, applicant)).doesNotContain("未完成");
    assertThat(browser.read("/applicant", applicant)).contains("草稿", "安全运维");
    assertThat(browser.read(draft + "/check", applicant))
        .contains("示例法人", "面向政务云", "提交委托")
        .doesNotContain("提交前还需补充");
    String page = location(browser.send(draft + "/submission", applicant));
    assertThat(browser.read(page, applicant)).contains("已提交", "申请评审", "申请评审人员");
    assertThat(browser.open(draft, applicant).getStatus()).isEqualTo(404);
  }

  @Test
  void whatCannotBeReadIsShownAgainAsTyped() {
    Actor applicant = parties.applicant();
    String draft = location(browser.send("/applicant/drafts", applicant));

    MockHttpServletResponse answer =
        browser.send(
            draft + "/declarations",
            applicant,
            "declarations.consultants[0].organisation",
            "示例咨询",
            "declarations.consultants[0].person",
            "张三",
            "declarations.consultants[0].until",
            "明年",
            "declarations.notes",
            "没有外商投资");

    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(text(answer))
        .contains("示例咨询", "张三", "没有外商投资", "href=\"#declarations.consultants[0].until\"");
  }

  @Test
  void anEmptyCommissionIsNotTaken() {
    Actor applicant = parties.applicant();
    String draft = location(browser.send("/applicant/drafts", applicant));
    assertThat(browser.read(draft + "/self-assessment", applicant)).contains("请先选择服务类别");

    MockHttpServletResponse answer = browser.send(draft + "/submission", applicant);

    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(text(answer)).contains("提交前还需补充", "请至少填写一个场所");
  }

  @Test
  void othersFindNeitherDraftNorCase() {
    GivenCast cast = cases.cast();
    UUID draft = cases.draft(cast);
    Actor stranger = parties.applicant();
    for (String path : List.of("", "/client", "/check")) {
      String address = "/applicant/drafts/" + draft + path;
      assertThat(browser.open(address, stranger).getStatus()).as(address).isEqualTo(404);
    }
    String number = commissions.submit(draft, cast.applicant());
    for (String path : List.of("", "/withdrawal", "/supply")) {
      String address = "/applicant/cases/" + number + path;
      assertThat(browser.open(address, stranger).getStatus()).as(address).isEqualTo(404);
    }
  }

  private void client(String draft, Actor applicant) {
    browser.read(draft + "/client", applicant);
    location(
        browser.send(
            draft + "/client",
            applicant,
            "client.legalRepresentative",
            "示例法人",
            "client.registeredCapital",
            "1000",
            "client.staff",
            "120",
            "client.contactName",
            "示例联系人",
            "client.contactPhone",
            "010-00000000",
            "client.contactEmail",
            "contact@example.com"));
    assertThat(browser.read(draft + "/client", applicant)).contains("value=\"示例法人\"");
  }

  private void service(String draft, Actor applicant, UUID body) {
    browser.read(draft + "/service", applicant);
    location(
        browser.send(
            draft + "/service",
            applicant,
            "service.category",
            GivenCases.CATEGORY,
            "service.tier",
            GivenCases.TIER,
            "service.body",
            body.toString(),
            "service.scopeZh",
            "面向政务云的网络安全运维服务",
            "service.sites[0].name",
            "示例总部",
            "service.sites[0].address",
            "北京市海淀区示例路1号"));
    assertThat(browser.read(draft + "/service", applicant))
        .contains("value=\"示例总部\"", "value=\"北京市海淀区示例路1号\"");
  }

  private void assess(String draft, Actor applicant) {
    int rows = criteria.of(GivenCases.CATEGORY, GivenCases.TIER, cases.today()).size();
    browser.read(draft + "/self-assessment", applicant);
    List<String> fields = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      fields.addAll(List.of("rating-" + i, "CONFORMING", "reason-" + i, "见管理手册"));
    }
    location(
        browser.upload(
            draft + "/self-assessment", applicant, file("files-0"), fields.toArray(String[]::new)));
    assertThat(browser.read(draft + "/self-assessment", applicant)).contains("示例.pdf", "见管理手册");
  }

  private void prove(String draft, Actor applicant) {
    browser.read(draft + "/capability", applicant);
    assertThat(
            location(
                browser.send(
                    draft + "/capability", applicant, practice("more", "capability.projects"))))
        .endsWith("/capability");
    for (String kind : List.of("LEGAL_STATUS", "PEOPLE", "PROJECTS")) {
      List<String> fields = new ArrayList<>(List.of(practice()));
      kept(browser.read(draft + "/capability", applicant))
          .forEach(key -> fields.addAll(List.of("keep", key)));
      location(
          browser.upload(
              draft + "/capability",
              applicant,
              file("capability." + kind),
              fields.toArray(String[]::new)));
    }
  }

  private static String[] practice(String... more) {
    List<String> fields = new ArrayList<>(List.of(more));
    fields.addAll(List.of("capability.people[0].name", "示例人员"));
    fields.addAll(List.of("capability.people[0].role", "服务负责人"));
    fields.addAll(List.of("capability.projects[0].client", "示例客户"));
    fields.addAll(List.of("capability.projects[0].title", "示例项目"));
    fields.addAll(List.of("capability.projects[0].from", "2026-01-01"));
    fields.addAll(List.of("capability.projects[0].status", "IN_PROGRESS"));
    return fields.toArray(String[]::new);
  }

  private static List<String> kept(String page) {
    return java.util.regex.Pattern.compile("name=\"keep\" value=\"([^\"]+)\"")
        .matcher(page)
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  private static MockMultipartFile file(String field) {
    return new MockMultipartFile(
        field, "示例.pdf", "application/pdf", GivenFiles.pdf("page " + UUID.randomUUID()));
  }
}
