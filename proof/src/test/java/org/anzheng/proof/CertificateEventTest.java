package org.anzheng.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateEventTest {

  private static final String LEAF =
      """
      {"body":"R-2024-001","case_head":"%1$s","case_n":41,"eff":"2026-08-01","ev":"suspend",\
      "from":"01","holder_uscc":"91110108MA01ABCD5T","idx":123,"jws":"%1$s",\
      "no":"CSSC-2026-TA-0000123-K","prev":"%1$s","reason":"suspend:0116@2018","seq":3,\
      "t":"cert","to":"02","v":1}\
      """
          .formatted("A".repeat(43));

  @Test
  void tellsWhatHappenedToWhichCertificate() {
    CertificateEvent event = CertificateEvent.ofLeaf(bytes(LEAF)).orElseThrow();
    assertEquals("CSSC-2026-TA-0000123-K", event.number());
    assertEquals("suspend", event.event());
    assertEquals("01", event.from());
    assertEquals("02", event.to());
    assertEquals("2026-08-01", event.effective());
    assertEquals("41", event.fields().get("case_n"));
    assertTrue(event.followsFormat());
    assertNull(
        CertificateEvent.ofLeaf(bytes(LEAF.replace("\"from\":\"01\",", ""))).orElseThrow().from());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"auditor\":\"张三\",\"t\"",
        "\"phone\":\"13800000000\",\"t\"",
        "\"holder\":\"示例个体户\",\"t\""
      })
  void doesNotVouchForFieldsItDoesNotKnow(String field) {
    String leaf = LEAF.replace("\"t\"", field);
    assertFalse(CertificateEvent.ofLeaf(bytes(leaf)).orElseThrow().followsFormat());
  }

  @Test
  void doesNotVouchForFreeTextInAKnownField() {
    for (String value : new String[] {"张三举报", "call 138 0000 0000", "a\\nb"}) {
      String leaf = LEAF.replace("suspend:0116@2018", value);
      assertFalse(CertificateEvent.ofLeaf(bytes(leaf)).orElseThrow().followsFormat(), value);
    }
  }

  @Test
  void doesNotVouchForTheCodeOfASoleTrader() {
    String leaf = LEAF.replace("91110108MA01ABCD5T", "92110108MA01ABCD5T");
    assertFalse(CertificateEvent.ofLeaf(bytes(leaf)).orElseThrow().followsFormat());
    String salted = LEAF.replace("91110108MA01ABCD5T", "B".repeat(43));
    assertTrue(CertificateEvent.ofLeaf(bytes(salted)).orElseThrow().followsFormat());
  }

  @Test
  void timesMayBeInstants() {
    for (String time : new String[] {"2026-07-31T16:00:00Z", "2026-07-31T16:00:00.123456789Z"}) {
      String leaf = LEAF.replace("2026-08-01", time);
      assertTrue(CertificateEvent.ofLeaf(bytes(leaf)).orElseThrow().followsFormat(), time);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "{}",
        "rec/1 AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "{\"t\":\"body\",\"no\":\"1\",\"ev\":\"issue\",\"to\":\"01\",\"eff\":\"2026-01-01\"}",
        "{\"t\":\"cert\",\"no\":\"1\"}"
      })
  void otherLeavesAreNoCertificateEvents(String leaf) {
    assertTrue(CertificateEvent.ofLeaf(bytes(leaf)).isEmpty());
    String huge = LEAF.replace("K\"", "K" + "9".repeat(CertificateEvent.MAX_LEAF) + "\"");
    assertTrue(CertificateEvent.ofLeaf(bytes(huge)).isEmpty());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
