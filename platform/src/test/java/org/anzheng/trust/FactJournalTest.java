package org.anzheng.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Fact;
import org.anzheng.kernel.Journal;
import org.anzheng.kernel.PublicLeaf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** A fact and its leaf are committed together or not at all. */
@PlatformTest
class FactJournalTest {

  @Autowired Journal journal;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;
  @Autowired ChainView chains;
  @Autowired RecordBodies bodies;

  @Autowired
  @Qualifier("ownerDataSource")
  DataSource owner;

  @BeforeEach
  void factTable() {
    SampleTable.create(JdbcClient.create(owner));
  }

  @Test
  void aFactRowWithoutItsLeafDoesNotCommit() {
    assertThatThrownBy(() ->
            transaction.executeWithoutResult(s -> SampleTable.insert(jdbc, UUID.randomUUID())))
        .hasStackTraceContaining("has no leaf in the log");
  }

  @Test
  void announcingOutsideATransactionIsRefused() {
    Sample fact = Sample.on(GivenLog.chain());
    assertThatThrownBy(() -> journal.announce(fact))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  @Test
  void theRecordsOfAChainAreNumberedAndLinked() {
    String chain = GivenLog.chain();
    Sample first = announced(Sample.on(chain));
    Sample second = announced(Sample.on(chain));
    assertThat(chains.of(chain))
        .extracting(ChainRecord::n, ChainRecord::fact, ChainRecord::role)
        .containsExactly(tuple(1L, first.act().id(), "B10"), tuple(2L, second.act().id(), "B10"));
    List<RecordHeader> headers = headers(chain);
    assertThat(headers.getFirst().prev()).isEqualTo("A".repeat(43));
    assertThat(headers.getLast().prev()).isNotEqualTo(headers.getFirst().prev()).hasSize(43);
  }

  @Test
  void aRolledBackFactLeavesNothing() {
    String chain = GivenLog.chain();
    transaction.executeWithoutResult(status -> {
      journal.announce(Sample.on(chain));
      status.setRollbackOnly();
    });
    assertThat(chains.of(chain)).isEmpty();
  }

  @Test
  void theBodyOpensAndIsNowhereElseInClear() {
    Sample fact = announced(Sample.on(GivenLog.chain()));
    assertThat(bodies.openBody(fact.act().id())).contains(Sample.PERSON, fact.act().account() + "");
    byte[] header =
        jdbc.sql("SELECT header FROM trust.record_version WHERE rec_id = :id")
            .param("id", fact.act().id())
            .query((row, i) -> row.getBytes(1))
            .single();
    assertThat(new String(header, StandardCharsets.UTF_8))
        .doesNotContain("张三")
        .doesNotContain(fact.act().account().toString())
        .doesNotContain(fact.act().organisation().toString());
  }

  @Test
  void publicEventsOfASubjectAreNumberedAndLinked() {
    String chain = GivenLog.chain();
    String number = UUID.randomUUID().toString().toUpperCase(Locale.ROOT);
    announced(Sample.open(chain, number));
    announced(Sample.open(chain, number));
    List<String> leaves =
        jdbc.sql(
                """
                SELECT convert_from(leaf, 'UTF8') FROM (
                  SELECT leaf, rec_id, leaf_type FROM trust.tlog_pending
                  UNION ALL SELECT leaf, rec_id, leaf_type FROM trust.tlog_entry) l
                JOIN trust.record_version r USING (rec_id)
                WHERE l.leaf_type = 2 AND r.chain = :chain ORDER BY r.n
                """)
            .param("chain", chain)
            .query((row, i) -> row.getString(1))
            .list();
    assertThat(leaves).hasSize(2);
    assertThat(leaves.getFirst())
        .contains("\"seq\":1", "\"case_n\":1", "\"prev\":\"" + "A".repeat(43) + "\"")
        .startsWith("{\"case_head\"");
    assertThat(leaves.getLast()).contains("\"seq\":2", "\"case_n\":2").doesNotContain("AAAAAAA");
  }

  @Test
  void whatIsNotOnTheListDoesNotGetIntoAPublicLeaf() {
    List<PublicLeaf> refused = new ArrayList<>();
    refused.add(new PublicLeaf("cert", "x", Map.of("auditor", "x")));
    refused.add(new PublicLeaf("gossip", "x", Map.of()));
    refused.add(new PublicLeaf("cert", "x", Map.of("ev", "a\nb")));
    refused.add(new PublicLeaf("cert", "x", Map.of("ev", 1.5)));
    refused.add(new PublicLeaf("cert", "x", Map.of("idx", 1L << 53)));
    refused.add(new PublicLeaf("cert", "x", Map.of("no", "y")));
    refused.add(new PublicLeaf("cert", "x", Map.of("reason", "长".repeat(700))));
    for (PublicLeaf leaf : refused) {
      Leaky fact = new Leaky(Sample.on(GivenLog.chain()).act(), GivenLog.chain(), leaf);
      assertThatThrownBy(() -> transaction.executeWithoutResult(s -> journal.announce(fact)))
          .as("%s", leaf)
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private Sample announced(Sample fact) {
    transaction.executeWithoutResult(status -> {
      SampleTable.insert(jdbc, fact.act().id());
      journal.announce(fact);
    });
    return fact;
  }

  private List<RecordHeader> headers(String chain) {
    return jdbc.sql("SELECT header FROM trust.record_version WHERE chain = :chain ORDER BY n")
        .param("chain", chain)
        .query((row, i) -> RecordHeader.read(row.getBytes(1)))
        .list();
  }

  record Leaky(Act act, String chain, PublicLeaf leaf) implements Fact {
    @Override
    public Optional<PublicLeaf> publicLeaf() {
      return Optional.of(leaf);
    }
  }
}
