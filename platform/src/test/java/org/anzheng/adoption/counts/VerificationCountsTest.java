package org.anzheng.adoption.counts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.anzheng.adoption.verification.VerificationRun;
import org.anzheng.adoption.verification.VerificationRuns;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.given.Browser;
import org.anzheng.given.GivenIssued;
import org.anzheng.given.GivenIssued.Issued;
import org.anzheng.given.GivenParties;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Role;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

/** What was verified is counted, in a way of its own, and the departments see it. */
@PlatformTest
class VerificationCountsTest {

  private static final LocalDate REVOKED = LocalDate.of(2026, 8, 1);

  @Autowired LookupCounts counts;
  @Autowired VerificationRuns runs;
  @Autowired GivenIssued given;
  @Autowired GivenParties parties;
  @Autowired Browser browser;
  @Autowired MockMvc client;

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  @Test
  void each_verdict_about_a_certificate_counts_once_for_what_it_said() throws Exception {
    Issued issued = given.on(LocalDate.of(2025, 3, 3), "示例计数网络公司");
    given.revoke(issued, REVOKED);
    given.await(issued.number(), CertificateStatus.REVOKED);
    long single = counted(LookupChannel.VERIFICATION);
    long listed = counted(LookupChannel.LIST);
    long pages = counted(LookupChannel.PAGE);

    client.perform(get("/verify").param("number", issued.number())).andExpect(status().isOk());
    client
        .perform(
            post("/api/v1/verifications")
                .contentType(MediaType.APPLICATION_JSON)
                .content(
                    "[{\"number\":\"%1$s\"},{\"number\":\"%1$s\",\"holder\":\"x\"},{\"number\":\"7\"}]"
                        .formatted(issued.number())))
        .andExpect(status().isOk());
    list((issued.number() + "\n").repeat(30) + "UNKNOWN\n");

    assertThat(counted(LookupChannel.VERIFICATION)).isEqualTo(single + 3);
    assertThat(counted(LookupChannel.LIST)).isEqualTo(listed + 30);
    assertThat(counted(LookupChannel.PAGE)).isEqualTo(pages);
  }

  @Test
  void the_departments_see_verifications_among_the_lookups() throws Exception {
    Issued issued = given.on(LocalDate.of(2025, 3, 3), "示例查验计数网络公司");
    client.perform(get("/verify").param("number", issued.number())).andExpect(status().isOk());
    list(issued.number());
    counts.write();

    assertThat(browser.read("/regulator/adoption", parties.regulator(Role.CYBERSPACE_REGULATOR)))
        .contains("核验（单项和程序）", "核验（上传清单）")
        .doesNotContain("⟦");
  }

  private void list(String lines) throws Exception {
    String id = runs.send(Files.writeString(folder.resolve("list.csv"), lines), "list.csv");
    Awaitility.await().until(() -> runs.find(id).filter(VerificationRun::isDone).isPresent());
  }

  private long counted(LookupChannel channel) {
    counts.write();
    return counts.since(LocalDate.EPOCH).stream()
        .filter(line -> line.channel() == channel)
        .filter(line -> List.of("REVOKED", "NOT_FOUND").contains(line.answer()))
        .mapToLong(LookupLine::lookups)
        .sum();
  }
}
