package org.anzheng.journeys.acts;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.anzheng.journeys.stage.Hands;

/** Two inspectors of the market regulator at a body, one of them with a phone. */
public final class Inspection {

  static final String PASSWORD = "anzheng-demo-2026";
  static final String INSPECTOR = "samr-inspector1";
  static final String SECOND = "samr-inspector2";
  static final String HEAD = "jia-head";
  private static final String LIST = "/regulator/inspections";

  private final Cast cast;
  private final Hands phone;

  public Inspection(Cast cast, Hands phone) {
    this.cast = cast;
    this.phone = phone.signIn(INSPECTOR, PASSWORD);
    cast.signedUp(SECOND, PASSWORD);
    cast.signedUp(HEAD, PASSWORD);
  }

  /** The inspector opens an inspection of the first body; its number. */
  public String open() {
    String body =
        cast.as(HEAD).open("/body/approval").find("CNCA-[A-Z]+-[0-9]{4}-[0-9]+|R-[0-9]{4}-[0-9]+");
    phone.open(LIST).follow("开展检查");
    phone.all("input[name=inspectors]").all().forEach(each -> each.check());
    phone
        .tick("subjectKind", "BODY")
        .type("subject", body)
        .tick("way", "ON_SITE")
        .tick("source", "OWN_MOTION")
        .type("plannedOn", today())
        .type("purpose", "示例：检查获证后监督。")
        .press("下一步")
        .sees("核对")
        .press("开展检查");
    return phone.find("JC-[0-9]{4}-[0-9]{4}");
  }

  /** The checklist and the record, on the phone. */
  public void record(String number) {
    phone.open(LIST + "/" + number);
    for (String item : List.of("B1", "B2", "B3", "B4", "B5", "B7")) {
      phone.tick("answer." + item, "CONFORMING");
    }
    phone.tick("answer.B6", "NOT_CONFORMING").type("note.B6", "示例：未及时公布暂停状态");
    confirm(phone, "填写检查表");
    phone.type("inspectedOn", today()).type("place", "示例办公场所").type("findings", "示例：一张证书暂停后未公布。");
    confirm(phone, "完成检查笔录并签字").sees("笔录待会签");
  }

  /** The other inspector and the inspected sign. */
  public void sign(String number) {
    confirm(cast.as(SECOND).open("/regulator").follow(number), "会签笔录");
    Hands head = cast.as(HEAD).open("/body").follow(number).sees("示例：一张证书暂停后未公布。");
    confirm(head.tick("agrees", "yes"), "陈述意见并签字");
  }

  /** The result: a case is to be filed. */
  public void conclude(String number) {
    phone.open(LIST + "/" + number).tick("outcome", "CASE_FILED").type("note", "示例：立案调查。");
    confirm(phone, "作出检查结果").sees("已办结");
  }

  static Hands confirm(Hands hands, String act) {
    return hands.press(act).sees("核对").press(act);
  }

  static String today() {
    return LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
  }
}
