package org.anzheng.scheme.committee;

import java.time.Instant;
import java.util.UUID;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Refusal;
import org.springframework.modulith.NamedInterface;

/**
 * 技术问题: what a party asks the committee.
 *
 * @param asker the organisation that asks; only it and the committee read the question
 * @param answer empty while it is open
 */
@NamedInterface("committee")
public record Question(
    String number,
    UUID committee,
    UUID asker,
    String title,
    String text,
    Instant askedAt,
    QuestionStatus status,
    String answer,
    int version) {

  QuestionFact.QuestionClosed close(
      QuestionTransition transition, String words, Actor actor, Instant now) {
    QuestionStatus next = transition.apply(status, actor);
    Refusal.ifAny(CommitteeTexts.text("answer", words));
    return new QuestionFact.QuestionClosed(
        Act.of(actor, transition, now), committee, number, transition, next, words.strip());
  }

  Question with(QuestionFact.QuestionClosed fact) {
    return new Question(
        number, committee, asker, title, text, askedAt, fact.status(), fact.answer(), version);
  }
}
