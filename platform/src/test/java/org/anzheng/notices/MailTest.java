package org.anzheng.notices;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.anzheng.given.GivenAccount;
import org.anzheng.given.GivenParties;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Role;
import org.anzheng.parties.Accounts;
import org.anzheng.parties.Organisations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PlatformTest
class MailTest {

  private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

  @Autowired Notices notices;
  @Autowired NoticeWording wording;
  @Autowired MailStore store;
  @Autowired Accounts accounts;
  @Autowired Organisations organisations;
  @Autowired GivenParties parties;
  @Autowired PlatformTransactionManager transactions;
  @Autowired JdbcClient jdbc;

  private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
  private GivenAccount person;

  @BeforeEach
  void a_server_and_a_recipient() {
    server.start();
    person = parties.applicantPerson();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void a_mail_names_the_notice_and_the_link_and_nothing_of_the_case() throws Exception {
    MailSettings settings = settings(server.getSmtp().getPort());
    UUID notice = queued(settings);
    round(settings).run(NOW);
    MimeMessage mail = server.getReceivedMessages()[0];
    assertThat(mail.getAllRecipients()[0].toString())
        .isEqualTo(accounts.mailAddress(person.actor().account()).orElseThrow());
    assertThat(mail.getSubject()).isEqualTo("安证通知：受理通知书");
    assertThat(String.valueOf(mail.getContent()))
        .contains("http://anzheng.example/notices/" + notice, "Notice of acceptance")
        .doesNotContain("WT-2026-000001");
    assertThat(outcome(notice)).isEqualTo("SENT 1");
    assertThat(GreenMailUtil.getHeaders(mail)).contains("from@example.com");
  }

  @Test
  void a_server_that_is_away_is_tried_again_later_and_then_given_up() {
    int port = server.getSmtp().getPort();
    server.stop();
    MailSettings settings = settings(port);
    UUID notice = queued(settings);
    round(settings).run(NOW);
    assertThat(outcome(notice)).isEqualTo("WAITING 1");
    round(settings).run(NOW.plusSeconds(1));
    assertThat(outcome(notice)).isEqualTo("WAITING 1");
    round(settings).run(NOW.plus(Duration.ofMinutes(5)));
    assertThat(outcome(notice)).isEqualTo("GIVEN_UP 2");
  }

  @Test
  void without_a_server_nothing_is_queued() {
    MailSettings off = new MailSettings("", 25, "", "", false, "from@example.com", 2);
    assertThat(
            jdbc.sql("SELECT count(*) FROM notices.mail WHERE notice = :id")
                .param("id", queued(off))
                .query(Long.class)
                .single())
        .isZero();
    assertThat(round(off).run(NOW)).isZero();
  }

  @Test
  void a_person_without_the_duty_is_written_to_where_nobody_has_it() {
    MailSettings settings = settings(server.getSmtp().getPort());
    UUID notice = queued(settings, Role.LEAD_AUDITOR);
    round(settings).run(NOW);
    assertThat(outcome(notice)).isEqualTo("SENT 1");
  }

  private UUID queued(MailSettings settings) {
    return queued(settings, Role.APPLICANT);
  }

  private UUID queued(MailSettings settings, Role duty) {
    UUID organisation = person.actor().organisation();
    NoticeDraft draft =
        NoticeDraft.about(
                "CommissionAccepted",
                "case/WT-2026-000001",
                "organisation/" + organisation,
                UUID.randomUUID(),
                organisation,
                duty)
            .saying("WT-2026-000001");
    TransactionTemplate transaction = new TransactionTemplate(transactions);
    return java.util.Objects.requireNonNull(
        transaction.execute(status -> {
          UUID id = notices.serve(draft, Act.of(person.actor(), Role.APPLICANT, NOW));
          new MailQueue(settings, store, accounts, organisations).enqueue(id, draft);
          return id;
        }));
  }

  private MailRound round(MailSettings settings) {
    return new MailRound(
        settings, store, new Mailer(settings, wording, "http://anzheng.example/"), transactions);
  }

  private String outcome(UUID notice) {
    return jdbc.sql("SELECT status || ' ' || attempts FROM notices.mail WHERE notice = :id")
        .param("id", notice)
        .query(String.class)
        .single();
  }

  private static MailSettings settings(int port) {
    return new MailSettings("127.0.0.1", port, "", "", false, "from@example.com", 2);
  }
}
