package org.anzheng.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.anzheng.certificates.CertificateFact;
import org.anzheng.given.GivenCases;
import org.anzheng.given.GivenCast;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Sealer;
import org.anzheng.proof.Bundle;
import org.anzheng.proof.CertificateEvent;
import org.anzheng.proof.Commitments;
import org.anzheng.proof.StrictJson;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** P6: of all persons that the tests made up, nothing stands in anything that was published. */
@PlatformTest
class NothingPersonalIsPublishedTest {

  /** What the log adds to every public leaf. */
  private static final Set<String> ADDED = Set.of("v", "t", "case_n", "case_head", "seq", "prev");

  @Autowired GivenCases cases;
  @Autowired LogPublisher log;
  @Autowired StatusPublisher statuses;
  @Autowired LogSettings settings;
  @Autowired Sealer sealer;

  @Autowired
  @Qualifier("ownerDataSource")
  DataSource owner;

  @Test
  void no_leaf_tile_or_status_list_holds_a_personal_datum() throws IOException {
    GivenCast cast = cases.castWithAccounts();
    cases.certificate(cast);
    log.publishNow();
    statuses.publishNow();

    Set<String> persons = persons();
    assertThat(persons).hasSizeGreaterThan(10).anyMatch(datum -> datum.contains("@"));
    List<Path> published = published();
    assertThat(published).hasSizeGreaterThan(3);
    for (Path file : published) {
      String text = Files.readString(file, StandardCharsets.ISO_8859_1);
      String read = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      assertThat(persons).as(file.toString()).noneMatch(d -> text.contains(d) || read.contains(d));
    }
  }

  @Test
  void every_leaf_is_a_commitment_or_has_listed_fields_only() throws IOException {
    cases.certificate(cases.castWithAccounts());
    log.publishNow();
    int open = 0;
    for (Path file : published()) {
      if (file.toString().contains("/tile/entries/")) {
        for (byte[] leaf : Bundle.entries(Files.readAllBytes(file))) {
          if (leaf[0] == '{') {
            open++;
            requireListed(leaf);
          } else {
            assertThat(Commitments.ofRecordLeaf(leaf)).isPresent();
          }
        }
      }
    }
    assertThat(open).isPositive();
    assertThat(CertificateFact.class.isSealed()).isTrue();
  }

  private static void requireListed(byte[] leaf) {
    String text = new String(leaf, StandardCharsets.UTF_8);
    Map<String, ?> fields = StrictJson.object(leaf);
    LeafType type = LeafType.of(String.valueOf(fields.get("t")));
    assertThat(fields.keySet())
        .as(text)
        .allMatch(field -> ADDED.contains(field) || type.allows(field));
    if (type == LeafType.CERTIFICATE) {
      assertThat(CertificateEvent.ofLeaf(leaf).filter(CertificateEvent::followsFormat))
          .as(text)
          .isPresent();
    }
    // no Chinese character, so no name, wherever it might hide
    assertThat(text.chars()).as(text).noneMatch(c -> c >= 0x3400);
  }

  private List<Path> published() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path folder : List.of(settings.log(), settings.status())) {
      try (Stream<Path> all = Files.walk(folder)) {
        all.filter(Files::isRegularFile).forEach(files::add);
      }
    }
    return files;
  }

  /** Names, mail addresses, telephone and identity numbers that the database knows. */
  private Set<String> persons() {
    JdbcClient jdbc = JdbcClient.create(owner);
    Set<String> known = new TreeSet<>();
    jdbc.sql("SELECT name_sealed, email_sealed, phone_sealed FROM parties.account")
        .query(row -> {
          for (int column = 1; column <= 3; column++) {
            known.add(sealer.openText(row.getBytes(column)));
          }
        });
    jdbc.sql("SELECT name, registration_no, identity_sealed FROM people.person")
        .query(row -> {
          known.add(row.getString(1));
          known.add(row.getString(2));
          known.add(sealer.openText(row.getBytes(3)));
        });
    jdbc.sql("SELECT id::text, login FROM parties.account")
        .query(row -> {
          known.add(row.getString(1));
          known.add(row.getString(2));
        });
    known.removeIf(datum -> datum.length() < 2);
    return known;
  }
}
