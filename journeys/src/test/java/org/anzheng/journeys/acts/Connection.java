package org.anzheng.journeys.acts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.anzheng.journeys.stage.Hands;

/** The grid company of the demonstration connects its own system. */
public final class Connection {

  private static final String OPERATOR = "grid";
  private static final String WEBHOOK = "/adopter/webhook";

  private final Cast cast;
  private final OwnSystem system;
  private String key = "";
  private String secret = "";

  /** The operator signs in. */
  public Connection(Cast cast, OwnSystem system) {
    this.cast = cast;
    this.system = system;
    cast.signedUp(OPERATOR, "anzheng-demo-2026");
  }

  /** It makes a key, which is shown once. */
  public void makeAKey() {
    Hands operator = operator().open("/adopter/keys").type("label", "示例供应商系统");
    operator.tick("scopes", "WATCHES").press("生成密钥").sees("只显示这一次");
    key = operator.find("azk_[0-9A-Za-z_-]{20,}");
    operator.open("/adopter/keys").sees("示例供应商系统").seesNo(key);
  }

  /** Its system watches a certificate with the key. */
  public void watch(String certificate) {
    assertThat(system.watch(certificate, key + "x")).startsWith("401");
    assertThat(system.watch(certificate, key)).startsWith("200").contains(certificate);
  }

  /** It says where its system takes messages, and tries that. */
  public void takeMessages() {
    operator().open(WEBHOOK).type("url", "http://10.0.0.1/hooks").press("保存").seesNo("只显示这一次");
    operator().type("url", system.address()).press("保存").sees("只显示这一次");
    secret = operator().find("whsec_[0-9A-Za-z+/=]{20,}");
    operator().open(WEBHOOK).seesNo(secret).press("发送测试");
    operator().eventually(WEBHOOK, "已送达").sees("ping");
    assertThat(system.heard("ping", "", secret)).isEqualTo(1);
  }

  /** Its system hears of a suspension, signed. */
  public void hear(String certificate) {
    operator().eventually(WEBHOOK, "certificate.suspended");
    operator().eventually(WEBHOOK, "HTTP 204");
    waitFor("certificate.suspended", certificate, 1);
  }

  /** Its system lost everything: the last hour is sent again. */
  public void hearAgain(String certificate) {
    operator().open(WEBHOOK).type("hours", "0").press("重新发送").sees("1 到");
    operator().type("hours", "1").press("重新发送");
    waitFor("certificate.suspended", certificate, 2);
  }

  /** A new secret signs beside the old one; a key that is withdrawn opens nothing. */
  public void change(String certificate) {
    operator().open(WEBHOOK).press("更换密钥").sees("只显示这一次");
    String next = operator().find("whsec_[0-9A-Za-z+/=]{20,}");
    assertThat(next).isNotEqualTo(secret);
    operator().open("/adopter/keys").follow("示例供应商系统").press("立即收回");
    assertThat(system.watch(certificate, key)).startsWith("401");
  }

  /** It has a list of what its suppliers showed verified, and reads which does not hold. */
  public void verify(String suspended) {
    Hands operator = operator().open("/verify");
    operator.attach("file", list(suspended)).press("提交核验");
    operator.eventually(operator.path(), "核验完毕").sees(suspended).sees("证书状态：暂停").sees("编号格式不符");
    operator.download("下载全部结果");
  }

  private static Path list(String suspended) {
    try {
      Path list = Files.createTempFile("suppliers", ".csv");
      list.toFile().deleteOnExit();
      return Files.writeString(list, "证书编号\n" + suspended + "\nCSSC-不是编号\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void waitFor(String type, String said, long times) {
    for (int i = 0; i < 40 && system.heard(type, said, secret) < times; i++) {
      operator().open(WEBHOOK).all("body").page().waitForTimeout(500);
    }
    assertThat(system.heard(type, said, secret)).isEqualTo(times);
  }

  private Hands operator() {
    return cast.as(OPERATOR);
  }
}
