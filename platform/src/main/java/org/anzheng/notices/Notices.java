package org.anzheng.notices;

import static org.anzheng.scheme.ParameterKey.NOTICE_SERVICE;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Journal;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.WorkingCalendar;
import org.anzheng.scheme.Parameters;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 通知: serves notices in the transaction of what they tell, and records who reads them. */
@Service
public class Notices {

  private final NoticeStore store;
  private final NoticeWording wording;
  private final MailQueue mail;
  private final Parameters parameters;
  private final WorkingCalendar calendar;
  private final Journal journal;
  private final Clock clock;

  Notices(
      NoticeStore store,
      NoticeWording wording,
      MailQueue mail,
      Parameters parameters,
      WorkingCalendar calendar,
      Journal journal,
      Clock clock) {
    this.store = store;
    this.wording = wording;
    this.mail = mail;
    this.parameters = parameters;
    this.calendar = calendar;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * 送达: freezes the text and lays the notice into the recipient's inbox; mail follows after the
   * commit. The act that caused it says who acts.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public UUID serve(NoticeDraft draft, Act cause) {
    Instant now = clock.instant();
    FrozenNotice frozen = wording.freeze(draft);
    UUID id = UUID.randomUUID();
    NoticeServed fact =
        new NoticeServed(
            new Act(UUID.randomUUID(), now, cause.account(), cause.organisation(), cause.role()),
            draft.chain(),
            id,
            draft.kind(),
            draft.subject(),
            draft.sender(),
            draft.recipient(),
            frozen.hash(),
            ServiceRules.servedOn(
                now, parameters.on(ChinaTime.dateOf(now)).row(NOTICE_SERVICE).term(), calendar));
    store.insert(draft, frozen, fact);
    store.append(fact);
    mail.enqueue(id, draft);
    journal.announce(fact);
    return id;
  }

  /**
   * 打开: one notice, for those of the recipient's people whom it concerns; the first time each of
   * them opens it is the read receipt.
   */
  @Transactional
  public Notice open(UUID id, Actor actor) {
    NoticeLine line =
        store
            .line(id)
            .filter(found -> found.reaches(actor))
            .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
    Role duty =
        line.duties().stream()
            .filter(actor::has)
            .findFirst()
            .orElseThrow(
                () -> new Refusal(NoticeRefusal.NOT_ADDRESSED_TO_YOU, List.copyOf(line.duties())));
    Instant now = clock.instant();
    if (store.receive(id, actor.account(), now)) {
      NoticeRead fact = new NoticeRead(Act.of(actor, duty, now), line.chain(), id);
      store.append(fact);
      journal.announce(fact);
    }
    return store.notice(id);
  }
}
