package org.anzheng.register.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.anzheng.BusinessClock;
import org.anzheng.given.GivenIssued;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.proof.Jws;
import org.anzheng.register.ChangePlace;
import org.anzheng.register.PublicChange;
import org.anzheng.register.PublicChanges;
import org.anzheng.trust.DataSignatures;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The register as files: whole, as changes, checked by hash and signature, kept for some days. */
@PlatformTest
class OpenDataTest {

  @Autowired OpenDataPublisher publisher;
  @Autowired OpenDataFiles files;
  @Autowired GivenIssued given;
  @Autowired BusinessClock clock;
  @Autowired PublicChanges changes;
  @Autowired MockMvc browser;

  @Test
  void each_day_is_published_whole_and_as_what_changed_and_can_be_checked() throws Exception {
    LocalDate first = LocalDate.of(2031, 5, 5);
    String before = given.on(LocalDate.of(2025, 3, 3), "=示例\"开放\"公司").number();
    settled(before);
    publishOn(first);
    String after = given.on(LocalDate.of(2025, 3, 3), "示例次日公司").number();
    settled(after);
    publishOn(first.plusDays(1));

    OpenDataIndex index = files.latest().orElseThrow();
    assertThat(index.day()).isEqualTo(first.plusDays(1));
    assertThat(index.previous()).contains(first);
    assertThat(index.files())
        .hasSize(6)
        .allSatisfy(file -> assertThat(sha256(file.name(), index)).isEqualTo(file.sha256()));
    assertThat(lines("certificates.csv.gz", index))
        .anyMatch(
            line -> line.startsWith(before + ",EXPIRED,") && line.contains("\"'=示例\"\"开放\"\"公司\""))
        .anyMatch(line -> line.startsWith(after));
    assertThat(lines("certificates-delta.jsonl.gz", index))
        .anyMatch(line -> line.contains(after))
        .noneMatch(line -> line.contains(before));
    assertThat(lines("bodies.jsonl.gz", index)).isNotEmpty();

    Jws signed = Jws.parse(text("/open-data/index.jws"), DataSignatures.TYPE);
    assertThat(signed.isSignedBy(signed.jwk().orElseThrow())).isTrue();
    assertThat((List<?>) signed.payload().get("files")).hasSize(6);
    assertThat(signed.payload().get("day")).isEqualTo(index.day().toString());
    assertThat(text("/open-data/index.json")).contains(index.place().toString());

    publishOn(first.plusDays(31));
    assertThat(files.find(first.toString(), OpenDataFiles.INDEX)).isEmpty();
    assertThat(files.find(first.plusDays(1).toString(), OpenDataFiles.INDEX)).isPresent();
  }

  @Test
  void the_pages_link_to_every_file_and_explain_every_column() throws Exception {
    publishOn(LocalDate.of(2030, 6, 6));
    for (String language : List.of("zh", "en")) {
      assertThat(text("/open-data/?lang=" + language))
          .contains("/open-data/2030-06-06/index.json")
          .doesNotContain("⟦");
      assertThat(text("/open-data/dictionary?lang=" + language))
          .contains(OpenDataTable.CERTIFICATES.columns())
          .doesNotContain("⟦");
    }
    assertThat(text("/open-data/dictionary.csv?lang=en")).contains("bodies,approval_no,");
    for (String path : List.of("/open-data/2030-06-06/none.csv.gz", "/open-data/x/index.json")) {
      assertThat(answer(path).getStatus()).isEqualTo(404);
    }
  }

  private void publishOn(LocalDate day) {
    clock.holdAt(ChinaTime.startOf(day).plusSeconds(7200));
    try {
      publisher.publish();
    } finally {
      clock.release();
    }
  }

  /** Files hold what the feed holds: changes whose transaction is older than all that run. */
  private void settled(String number) {
    await()
        .until(() -> {
          List<PublicChange> some = changes.after(ChangePlace.START, 1000);
          while (!some.isEmpty()) {
            if (some.stream().anyMatch(change -> change.key().equals(number))) {
              return true;
            }
            some = changes.after(some.getLast().place(), 1000);
          }
          return false;
        });
  }

  private String sha256(String name, OpenDataIndex index) throws Exception {
    return HexFormat.of()
        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(name, index)));
  }

  private List<String> lines(String name, OpenDataIndex index) throws Exception {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes(name, index)))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  private byte[] bytes(String name, OpenDataIndex index) throws Exception {
    return answer("/open-data/" + index.day() + "/" + name).getContentAsByteArray();
  }

  private String text(String path) throws Exception {
    MockHttpServletResponse answer = answer(path);
    assertThat(answer.getStatus()).isEqualTo(200);
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }

  private MockHttpServletResponse answer(String path) throws Exception {
    return browser.perform(get(path)).andReturn().getResponse();
  }
}
