package org.anzheng.complaints;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.complaints.ComplaintFact.ComplaintEscalated;
import org.anzheng.complaints.ComplaintFact.ComplaintReceived;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 收件: gives what is handed in its number and its clocks, whoever hands it in. */
@Component
@Transactional
class Intake {

  private final ComplaintStore store;
  private final EscalationStore escalations;
  private final ComplaintDesk desk;
  private final ComplaintClocks clocks;

  Intake(
      ComplaintStore store,
      EscalationStore escalations,
      ComplaintDesk desk,
      ComplaintClocks clocks) {
    this.store = store;
    this.escalations = escalations;
    this.desk = desk;
    this.clocks = clocks;
  }

  String nextNumber(ComplaintTopic topic) {
    int year = ChinaTime.dateOf(desk.now()).getYear();
    return String.format(
        Locale.ROOT, "%s-%04d-%06d", topic.isAppeal() ? "SS" : "TS", year, store.nextNumber());
  }

  String receive(
      ComplaintForm form, Optional<UUID> organisation, Optional<byte[]> secret, Actor actor) {
    return receive(nextNumber(form.topic().orElseThrow()), form, organisation, secret, actor);
  }

  /** 投诉 under a number that is known already, as its secret is bound to it. */
  String receive(
      String number,
      ComplaintForm form,
      Optional<UUID> organisation,
      Optional<byte[]> secret,
      Actor actor) {
    String certificate = form.certificate().strip();
    return save(
        fresh(
            number,
            form.topic().orElseThrow(),
            form.body().orElseThrow(),
            certificate.isEmpty() ? "" : "certificate/" + certificate,
            Optional.empty(),
            organisation),
        form.text().strip(),
        form.complainant(),
        secret,
        actor);
  }

  /** 申诉. */
  String receive(AppealForm form, AppealableAct against, Complainant complainant, Actor actor) {
    return save(
        fresh(
            nextNumber(against.topic()),
            against.topic(),
            against.body(),
            against.subject(),
            Optional.of(against.act()),
            Optional.of(actor.organisation())),
        form.text().strip(),
        complainant,
        Optional.empty(),
        actor);
  }

  void escalate(ComplaintSummary complaint, String reasons, Act act, Actor actor) {
    ComplaintStep step = complaint.step(ComplaintTransition.ESCALATE, actor);
    String words = Prose.required("escalation", reasons);
    EscalationTransition.RAISE.begin(actor);
    if (!escalations.insert(complaint.number(), act.at())) {
      throw new Refusal(ComplaintRefusal.ALREADY_ESCALATED);
    }
    desk.record(complaint, new ComplaintEscalated(act, step, words));
  }

  private ComplaintSummary fresh(
      String number,
      ComplaintTopic topic,
      UUID body,
      String subject,
      Optional<AppealedAct> act,
      Optional<UUID> complainant) {
    Instant now = desk.now();
    LocalDate today = ChinaTime.dateOf(now);
    return new ComplaintSummary(
        number,
        topic,
        body,
        subject,
        act,
        complainant,
        ComplaintStatus.RECEIVED,
        now,
        clocks.acknowledgeBy(today),
        clocks.decideBy(today),
        false,
        Optional.empty(),
        false,
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        1);
  }

  private String save(
      ComplaintSummary complaint,
      String text,
      Complainant complainant,
      Optional<byte[]> secret,
      Actor actor) {
    ComplaintStatus first = ComplaintTransition.RECEIVE.begin(actor);
    store.insert(complaint, text, complainant, secret);
    clocks.received(complaint);
    desk.announce(
        new ComplaintReceived(
            Act.of(actor, ComplaintTransition.RECEIVE, complaint.receivedAt()),
            new ComplaintStep(
                complaint.number(),
                complaint.body(),
                complaint.complainant(),
                ComplaintTransition.RECEIVE,
                Optional.empty(),
                first),
            complaint.topic(),
            complaint.subject(),
            complaint.act(),
            sha256(text)));
    return complaint.number();
  }

  private static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is missing in this Java", e);
    }
  }
}
