package org.anzheng.opinions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Role;

/** 意见: one department, one content, one answer. Decisions are pure and return the fact. */
record Opinion(
    UUID id,
    OpinionSubject subject,
    Role role,
    OpinionStatus status,
    LocalDate askedOn,
    LocalDate due,
    UUID askedBy) {

  /** Asks every department in {@code roles}. */
  static List<OpinionAsked> ask(
      OpinionSubject subject, List<Role> roles, LocalDate due, Actor actor, Instant now) {
    OpinionTransition.ASK.begin(actor);
    Refusal.ifAny(OpinionRules.request(roles, due, ChinaTime.dateOf(now)));
    return roles.stream()
        .map(role ->
            new OpinionAsked(
                Act.of(actor, OpinionTransition.ASK, now), UUID.randomUUID(), subject, role, due))
        .toList();
  }

  OpinionGiven give(OpinionForm form, Optional<String> fileHash, Actor actor, Instant now) {
    OpinionTransition.GIVE.apply(status, actor);
    Refusal.ifAny(OpinionRules.answer(form, fileHash, askedOn, ChinaTime.dateOf(now)));
    return new OpinionGiven(Act.of(actor, role, now), id, subject, role, form, fileHash);
  }

  OpinionLapsed lapse(Actor actor, Instant now) {
    OpinionTransition.LAPSE.apply(status, actor);
    return new OpinionLapsed(Act.of(actor, OpinionTransition.LAPSE, now), id, subject, role, due);
  }

  OpinionRecalled recall(Actor actor, Instant now) {
    OpinionTransition.RECALL.apply(status, actor);
    return new OpinionRecalled(Act.of(actor, OpinionTransition.RECALL, now), id, subject, role);
  }
}
