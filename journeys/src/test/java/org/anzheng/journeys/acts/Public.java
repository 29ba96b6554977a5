package org.anzheng.journeys.acts;

import static org.anzheng.journeys.acts.Examples.today;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.anzheng.journeys.stage.Hands;
import org.anzheng.journeys.stage.RunningPlatform;
import org.anzheng.journeys.stage.RunningPlatform.Outcome;

/** Anybody, without an account. */
public final class Public {

  private final Cast cast;
  private final RunningPlatform platform;

  public Public(Cast cast, RunningPlatform platform) {
    this.cast = cast;
    this.platform = platform;
  }

  /** Finds the certificate, valid. */
  public void seesItValid(String certificate) {
    page(certificate, "起有效").sees("有效").sees("示例网络安全服务有限公司").sees("示例甲认证有限公司");
  }

  /** Finds it suspended, with since when and until when. */
  public void seesItSuspended(String certificate) {
    page(certificate, "起暂停")
        .sees("暂停")
        .sees(today().toString())
        .sees(today().plusMonths(3).toString());
  }

  /** Takes the proof and the trust list home and verifies with nothing but the root key. */
  public void verifiesItOffline(String certificate) {
    Hands anybody = page(certificate, "下载颁发记录的包含证明");
    Path proof = anybody.download("下载颁发记录的包含证明");
    Path trust = platform.fetch("/.well-known/anzheng/trust.txt");
    Outcome outcome =
        RunningPlatform.verify(
            proof.toString(),
            "--trust",
            trust.toString(),
            "--root",
            platform.data().resolve("root.vkey").toString());
    assertThat(outcome.exit()).as(outcome.output()).isZero();
  }

  private Hands page(String certificate, String text) {
    return cast.anybody().eventually("/certificates/" + certificate, text);
  }
}
