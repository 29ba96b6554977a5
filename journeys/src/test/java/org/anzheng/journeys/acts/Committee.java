package org.anzheng.journeys.acts;

import static org.anzheng.journeys.acts.Examples.today;

import java.util.List;
import java.util.Map;
import org.anzheng.journeys.stage.Hands;

/** The technical committee: set up by the four departments, it proposes, votes and resolves. */
public final class Committee {

  private static final List<String> SIDES =
      List.of(
          "GOVERNMENT",
          "RESEARCH",
          "CERTIFICATION_BODIES",
          "STANDARDS_BODIES",
          "SERVICE_PROVIDERS",
          "USERS");

  private static final Map<String, String> DEPARTMENTS =
      Map.of(
          "cac", "CYBERSPACE_REGULATOR",
          "miit", "INDUSTRY_REGULATOR",
          "mps", "PUBLIC_SECURITY_REGULATOR");

  private final Cast cast;

  public Committee(Cast cast) {
    this.cast = cast;
  }

  /** The operator registers the four departments and the committee with its people. */
  public void setUp() {
    register("示例市场监督管理部门", 1, "MARKET_REGULATOR", "samr");
    int n = 2;
    for (Map.Entry<String, String> department : DEPARTMENTS.entrySet()) {
      register("示例部门" + n, n, department.getValue(), department.getKey());
      n++;
    }
    register("示例技术委员会", n, "COMMITTEE_SECRETARY", "tc-secretary");
    Hands operator = cast.operator();
    for (int i = 0; i < SIDES.size(); i++) {
      operator.tick("role", "COMMITTEE_MEMBER");
      Authorities.account(operator, "tc-member" + i, "示例委员" + i).press("增加账户");
    }
    for (String login : List.of("samr", "cac", "miit", "mps", "tc-secretary")) {
      cast.newcomer(login);
    }
    for (int i = 0; i < SIDES.size(); i++) {
      cast.newcomer("tc-member" + i);
    }
  }

  /** The market regulator nominates one member of each side, the three others confirm. */
  public void appoint() {
    Hands market = cast.as("samr");
    for (int i = 0; i < SIDES.size(); i++) {
      market
          .open("/regulator/committee")
          .chooseLabelled("member", "示例委员" + i)
          .choose("constituency", SIDES.get(i))
          .type("affiliation", "示例单位" + i)
          .type("from", today().toString())
          .type("to", today().plusYears(2).toString())
          .press("提名委员");
      String seat = market.path();
      for (String department : DEPARTMENTS.keySet()) {
        cast.as(department).open(seat).press("确认提名");
      }
      market.open(seat).sees("在任");
    }
    cast.anybody().open("/committee").sees("示例委员0").sees("示例单位5");
  }

  /** A member proposes to revise the catalogue, another comments, the secretary submits. */
  public String propose() {
    return propose("CATALOGUE");
  }

  /**
   * A member proposes to revise something, another comments, the secretary disposes and submits.
   */
  public String propose(String kind) {
    cast.as("tc-member0")
        .open("/committee-work/proposals")
        .follow("提出提案")
        .tick("kind", kind)
        .type("title", "示例：增加数据安全类别")
        .type("reason", "示例：需求增长")
        .type("clauses", "6.2 增加数据安全风险评估类别")
        .press("提交提案");
    String proposal = cast.as("tc-member0").path();
    cast.as("tc-member1")
        .open(proposal)
        .choose("clause", "6.2")
        .type("comment", "示例：写明适用标准")
        .press("提交意见");
    cast.as("tc-secretary")
        .open(proposal)
        .chooseFirst("open")
        .tick("disposition", "ACCEPTED")
        .type("reason", "示例：另行写明")
        .press("记录处理结果")
        .sees("采纳：示例")
        .press("结束征求意见")
        .sees("待表决");
    return proposal;
  }

  /** A meeting votes; one member has an interest and takes no part; all others are in favour. */
  public void resolve(String proposal) {
    String number = proposal.substring(proposal.lastIndexOf('/') + 1);
    Hands secretary = cast.as("tc-secretary").open("/committee-work/meetings").follow("召集会议");
    secretary
        .type("title", "示例会议")
        .type("on", today().toString())
        .type("place", "北京")
        .tick("proposals", number)
        .press("发出会议通知");
    String meeting = secretary.path();
    secretary
        .choose("proposal", number)
        .type("motion", "示例：建议修订认证目录")
        .type("until", today().plusDays(3).toString())
        .press("发起表决");
    String ballot = secretary.path();
    cast.as("tc-member5").open(ballot).type("interest", "示例：参与起草").press("声明利益关系");
    for (int i = 0; i < SIDES.size() - 1; i++) {
      cast.as("tc-member" + i).open(ballot).tick("choice", "FOR").press("投票").sees("已投票");
    }
    secretary.open(ballot).press("计票").sees("赞成 5");
    secretary.open(meeting).type("minutes", "示例：一致通过").press("结束会议").sees("已结束");
  }

  /** Anybody reads the resolution; its number. */
  public String publicResolution() {
    Hands anybody = cast.anybody().open("/committee").follow("CSSC-TC-");
    anybody.sees("示例：建议修订认证目录");
    return anybody.find("CSSC-TC-\\d{4}-\\d+");
  }

  /** The market regulator opens a draft of the catalogue, which keeps the resolution's number. */
  public void openTheDraft(String resolution) {
    Hands market = cast.as("samr").open("/regulator/committee").follow(resolution);
    market.press("启动草案").sees(resolution);
    market.open("/regulator/committee/resolutions/" + resolution).sees("示例：增加数据安全类别");
    cast.anybody().open("/committee/resolutions/" + resolution).sees("由本决议启动的草案").seesNo("还没有启动草案");
  }

  private void register(String name, int n, String role, String login) {
    Hands operator = cast.operator().open("/admin").follow("登记主管部门");
    Authorities.organisation(operator, name, n).tick("role", role);
    Authorities.account(operator, login, "示例人员" + n).press("登记");
    operator.sees(login);
  }
}
