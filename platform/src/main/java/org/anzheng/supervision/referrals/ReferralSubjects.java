package org.anzheng.supervision.referrals;

import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.Actor;
import org.anzheng.supervision.allegations.AllegationSearch;
import org.anzheng.supervision.offices.LocatedSubject;
import org.anzheng.supervision.offices.Subject;
import org.anzheng.supervision.offices.Subjects;
import org.anzheng.supervision.signals.Signal;
import org.anzheng.supervision.signals.SignalSearch;
import org.springframework.stereotype.Component;

/** 移送事项查询: whether the sender knows what it refers, and where that has its seats. */
@Component
class ReferralSubjects {

  private final Subjects subjects;
  private final AllegationSearch allegations;
  private final SignalSearch signals;

  ReferralSubjects(Subjects subjects, AllegationSearch allegations, SignalSearch signals) {
    this.subjects = subjects;
    this.allegations = allegations;
    this.signals = signals;
  }

  Optional<List<String>> divisions(ReferralForm form, Actor actor) {
    String named = form.subject().strip();
    return form.kind()
        .registered()
        .map(kind -> subjects.find(new Subject(kind, named)).map(LocatedSubject::divisions))
        .orElseGet(() -> ofSupervision(form.kind(), named, actor));
  }

  private Optional<List<String>> ofSupervision(ReferredKind kind, String number, Actor actor) {
    return kind == ReferredKind.ALLEGATION
        ? allegations.find(number, actor).map(file -> file.allegation().divisions())
        : signals.find(number, actor).map(Signal::divisions);
  }
}
