package org.anzheng.journeys.acts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anzheng.journeys.stage.Hands;

/** The four departments: they draft the catalogue, edit it and sign it. */
public final class Departments {

  private static final Map<String, String> DUTIES = duties();

  private final Cast cast;

  public Departments(Cast cast) {
    this.cast = cast;
  }

  /** The operator registers all four; each chooses an own password. */
  public void register() {
    int n = 0;
    for (Map.Entry<String, String> department : DUTIES.entrySet()) {
      Hands operator = cast.operator().open("/admin").follow("登记主管部门");
      Authorities.organisation(operator, "示例部门 " + department.getKey(), ++n)
          .tick("role", department.getValue());
      Authorities.account(operator, department.getKey(), "示例经办人").press("登记");
      operator.sees(department.getKey());
      cast.newcomer(department.getKey());
    }
  }

  /** The market regulator drafts a version with one more category and sends it for signature. */
  public String draft() {
    Hands samr = cast.as("samr").open("/regulator/catalogue").follow("起草新版目录");
    samr.type("title", "示例第二版目录").press("起草").sees("起草中");
    String draft = samr.path();
    samr.follow("修改标题、日期和说明")
        .type("effectiveFrom", effective().toString())
        .type("explanation", "示例：增加应急处理类别")
        .press("保存");
    samr.follow("增加类别")
        .type("code", "ER")
        .type("nameZh", "示例应急处理")
        .type("nameEn", "Example incident response")
        .type("definitionZh", "示例定义")
        .type("definitionEn", "An example")
        .tick("levelScheme", "CCRC")
        .tick("serviceClasses", "OPERATION")
        .type("criteria", "示例准则")
        .press("保存")
        .sees("示例应急处理");
    samr.press("送会商").sees("会商中");
    return draft;
  }

  /** The market regulator sends it for signature, having seen what it touches. */
  public void send(String draft) {
    cast.as("samr").open(draft).follow("送会签").sees("影响清单").press("送会签").sees("会签中");
  }

  /** A department signs what it was shown. */
  public void sign(String draft, String login) {
    cast.as(login)
        .open(draft)
        .follow("签署目录")
        .type("password", Cast.OWN_PASSWORD)
        .press("签署目录")
        .sees("已签署");
  }

  /** The market regulator edits it once more, warned that every signature becomes void. */
  public void edit(String draft) {
    Hands samr = cast.as("samr").open(draft).follow("修改标题、日期和说明").sees("此前的签署全部失效");
    samr.type("explanation", "示例：增加应急处理类别，分三级").press("保存");
    samr.sees("会商中").sees("因内容修改而失效的签署");
  }

  /** What the draft becomes. */
  public static String version() {
    return effective().getYear() + "-1";
  }

  /** Logins in the order in which the opinions name the departments. */
  public static List<String> logins() {
    return new ArrayList<>(DUTIES.keySet());
  }

  private static LocalDate effective() {
    return Examples.today().plusMonths(2);
  }

  private static Map<String, String> duties() {
    Map<String, String> duties = new LinkedHashMap<>();
    duties.put("samr", "MARKET_REGULATOR");
    duties.put("cac", "CYBERSPACE_REGULATOR");
    duties.put("miit", "INDUSTRY_REGULATOR");
    duties.put("mps", "PUBLIC_SECURITY_REGULATOR");
    return duties;
  }
}
