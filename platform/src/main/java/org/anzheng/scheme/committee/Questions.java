package org.anzheng.scheme.committee;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.OrganisationType;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Role;
import org.anzheng.parties.Organisations;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 技术问题: asked by any party, answered by the committee; read by the two of them only. */
@NamedInterface("committee")
@Service
@Transactional
public class Questions {

  private final QuestionStore store;
  private final CommitteeRecord record;
  private final Organisations organisations;
  private final Clock clock;

  Questions(QuestionStore store, CommitteeRecord record, Organisations organisations, Clock clock) {
    this.store = store;
    this.record = record;
    this.organisations = organisations;
    this.clock = clock;
  }

  /** 提问; returns the number. */
  public String ask(String title, String text, Actor actor) {
    Instant now = clock.instant();
    Role duty = QuestionTransition.ASK.roleOf(actor);
    List<Objection> wrong = new ArrayList<>(CommitteeTexts.line("title", title));
    wrong.addAll(CommitteeTexts.text("text", text));
    Refusal.ifAny(wrong);
    QuestionFact.QuestionAsked fact =
        new QuestionFact.QuestionAsked(
            Act.of(actor, duty, now),
            organisations.ofType(OrganisationType.COMMITTEE).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(CommitteeRefusal.NO_COMMITTEE))
                .id(),
            record.next("TC-Q", now),
            title.strip(),
            text.strip());
    store.insert(fact);
    record.announce(fact);
    return fact.number();
  }

  /** 答复. */
  public void answer(String number, String words, Actor actor) {
    close(number, QuestionTransition.ANSWER, words, actor);
  }

  /** 不予答复: with the reason, such as that it is about a single case. */
  public void decline(String number, String words, Actor actor) {
    close(number, QuestionTransition.DECLINE, words, actor);
  }

  private void close(String number, QuestionTransition transition, String words, Actor actor) {
    Question question =
        store
            .find(number)
            .filter(found -> CommitteeSearch.mayRead(found, actor))
            .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
    QuestionFact.QuestionClosed fact = question.close(transition, words, actor, clock.instant());
    store.update(question.with(fact));
    record.announce(fact);
  }
}
