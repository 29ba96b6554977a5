package org.anzheng.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import javax.sql.DataSource;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Journal;
import org.anzheng.proof.Checkpoint;
import org.anzheng.proof.SignedNote;
import org.anzheng.proof.TlogProof;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** The log as it is wired into the platform: sequenced, served, read, checked. */
@PlatformTest
@ExtendWith(OutputCaptureExtension.class)
class LogInThePlatformTest {

  @Autowired Journal journal;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;
  @Autowired LogPublisher publisher;
  @Autowired LogPositions positions;
  @Autowired ChainView chains;
  @Autowired TlogProofs proofs;
  @Autowired LogHealth health;
  @Autowired Fsck fsck;
  @Autowired MeterRegistry meters;
  @Autowired MockMvc browser;

  @Autowired
  @Qualifier("ownerDataSource")
  DataSource owner;

  @BeforeEach
  void factTable() {
    SampleTable.create(JdbcClient.create(owner));
  }

  @Test
  void aFactGetsAPlaceThatIsPublishedAndProved() {
    Sample fact = announced(Sample.on(GivenLog.chain()));
    publisher.publishNow();
    LogPosition position = positions.of(List.of(fact.act().id())).get(fact.act().id());
    assertThat(position).isNotNull();
    assertThat(position.published()).isTrue();
    assertThat(position.origin()).startsWith("anzheng.example/log/");
    assertThat(chains.of(fact.chain()).getFirst().position()).isEqualTo(position);
    TlogProof proof = TlogProof.parse(proofs.of(fact.act().id()));
    assertThat(proof.index()).isEqualTo(position.index());
    assertThat(proof.head().origin()).isEqualTo(position.origin());
    assertThat(health.mayIssue()).isTrue();
    assertThat(meters.get("anzheng.log.halted").gauge().value()).isZero();
    assertThat(meters.get("anzheng.log.pending.age").gauge().value()).isLessThan(60);
  }

  @Test
  void theLogIsServedAsStaticFiles() throws Exception {
    announced(Sample.on(GivenLog.chain()));
    publisher.publishNow();
    String note =
        browser
            .perform(get("/log/checkpoint"))
            .andExpect(status().isOk())
            .andExpect(content().contentType("text/plain;charset=UTF-8"))
            .andExpect(header().string("Cache-Control", "max-age=2, must-revalidate, public"))
            .andReturn()
            .getResponse()
            .getContentAsString();
    Checkpoint checkpoint = Checkpoint.parse(SignedNote.parse(note).text());
    String shard = "/" + checkpoint.origin().substring("anzheng.example/".length());
    String tile = checkpoint.size() >= 256 ? "/tile/0/000" : "/tile/0/000.p/" + checkpoint.size();
    browser.perform(get("/log" + tile)).andExpect(status().isOk());
    browser
        .perform(get(shard + tile))
        .andExpect(status().isOk())
        .andExpect(content().contentType("application/octet-stream"))
        .andExpect(header().string("Cache-Control", "max-age=31536000, public, immutable"));
    browser.perform(get(shard + "/checkpoint")).andExpect(status().isOk());
    browser.perform(get("/log/1999/checkpoint")).andExpect(status().isNotFound());
    browser.perform(get("/log/tile/0/..%2f..%2fkeys")).andExpect(status().is4xxClientError());
    browser
        .perform(get("/.well-known/anzheng/trust.txt"))
        .andExpect(status().isOk())
        .andExpect(content().contentType("text/plain;charset=UTF-8"));
  }

  /** Whatever the tests before this one did through the front doors agrees with its log. */
  @Test
  void everythingInThisPlatformAgrees(CapturedOutput output) {
    announced(Sample.on(GivenLog.chain()));
    publisher.publishNow();
    FsckCommand command = new FsckCommand(fsck);
    command.run(new DefaultApplicationArguments());
    assertThat(output.getOut()).contains("一致：", "Agreed: ");
    assertThat(command.getExitCode()).isZero();
  }

  private Sample announced(Sample fact) {
    transaction.executeWithoutResult(status -> {
      SampleTable.insert(jdbc, fact.act().id());
      journal.announce(fact);
    });
    return fact;
  }
}
