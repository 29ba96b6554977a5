package org.anzheng.journeys.acts;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anzheng.journeys.stage.Hands;
import org.anzheng.journeys.stage.Phone;
import org.anzheng.journeys.stage.RunningPlatform;
import org.anzheng.proof.StatusListToken;

/** A buyer with a phone and a paper certificate. */
public final class Buyer {

  private static final Pattern LINE =
      Pattern.compile("\"number\":\"(CSSC[^\"]+)\"[^}]*\"status\":\"([A-Z]+)\"");
  private static final Map<String, String> WORDS =
      Map.of("VALID", "有效", "SUSPENDED", "暂停", "REVOKED", "已撤销", "EXPIRED", "已过期");

  private final RunningPlatform platform;
  private final Phone phone;
  private final Hands browser;
  private final Map<String, String> numbers = new LinkedHashMap<>();

  /** Of certificates by the status that the register shows. */
  public Buyer(RunningPlatform platform, Phone phone, Map<String, String> numbers) {
    this.platform = platform;
    this.phone = phone;
    this.browser = phone.tab();
    this.numbers.putAll(numbers);
  }

  /** Of every status that the public register has. */
  public static Buyer ofAll(RunningPlatform platform, Phone phone) {
    Map<String, String> numbers = new LinkedHashMap<>();
    Matcher lines = LINE.matcher(text(platform, "/api/v1/certificates?limit=100"));
    while (lines.find()) {
      numbers.putIfAbsent(lines.group(2), lines.group(1));
    }
    assertThat(numbers).containsKeys("VALID", "SUSPENDED", "REVOKED");
    return new Buyer(platform, phone, numbers);
  }

  /** What the page says is what the register says, and of when. */
  public void scansEveryStatus() {
    numbers.forEach((status, number) -> {
      if (WORDS.containsKey(status)) {
        browser.open("/certificates/" + number + "/check");
        assertThat(verdict()).contains(WORDS.get(status));
        browser.sees(number).filled();
      }
    });
    scan();
    browser.sees("由密钥").sees("刚刚联网取得").sees("北京时间");
    browser.all("#ready:has-text('断网也能核验')").waitFor();
  }

  /** After one visit the page opens and checks without a network, and says how old the data is. */
  public void scansWithoutNetwork() {
    phone.loseTheNetwork();
    browser.all("body").page().reload();
    assertThat(verdict()).contains("有效");
    browser.sees("现在没有网络").sees("没有联网，是本机存的").sees("状态数据截至");
    phone.findTheNetwork();
  }

  /** One character of the code changed, and a status list that somebody else signed. */
  public void refusesWhatIsForged() {
    String address = scan();
    int at = address.length() - 30;
    char other = address.charAt(at) == 'A' ? 'B' : 'A';
    paste(address.substring(0, at) + other + address.substring(at + 1));
    assertThat(verdict()).contains("不能采信");
    browser.sees("签名与内容不符");
    paste(address.substring(0, address.length() - 9));
    assertThat(verdict()).contains("无法识别");
  }

  /** Credential, receipt and proof, as the public page hands them out. */
  public void opensOtherFiles() {
    String number = numbers.get("VALID");
    paste(text("/api/v1/certificates/" + number + "/credential"));
    assertThat(verdict()).contains("有效");
    paste(text("/api/v1/certificates/" + number + "/receipt"));
    assertThat(verdict()).contains("凭证真实");
    paste(text("/certificates/" + number + "/proof.tlog-proof"));
    assertThat(verdict()).contains("记录在日志中");
    paste(
        text("/certificates/" + number + "/proof.tlog-proof")
            .replaceFirst("index \\d+", "index 0"));
    assertThat(verdict()).contains("不能采信");
  }

  /** The JavaScript of the page comes to the lists that Java signed; fsck agrees with both. */
  public void checksTheLog() {
    browser.open("/log").follow("在浏览器中核验这部日志");
    for (String growth : List.of("", "只增不改")) {
      browser.press("核验这部日志");
      browser.all("#done:has-text('全部成立')").waitFor();
      browser.sees(growth).sees("certificates-0 与重演").sees("bodies-0 与重演").filled();
    }
    StatusListToken list = StatusListToken.parse(text("/status/certificates-0"));
    assertThat(browser.all("#verdicts").innerText()).contains(list.log().origin());
  }

  private String scan() {
    browser.open("/certificates/" + numbers.get("VALID") + "/check");
    verdict();
    return browser.all("body").page().url();
  }

  private void paste(String text) {
    browser.all("#given").fill(text);
    browser.press("核验");
  }

  private String verdict() {
    Locator result = browser.all("#check:not([aria-busy]) #result:not([hidden]) #verdict");
    result.waitFor();
    return result.innerText();
  }

  private String text(String path) {
    return text(platform, path);
  }

  private static String text(RunningPlatform platform, String path) {
    Path file = platform.fetch(path);
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
