package org.anzheng.notices;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.anzheng.deadlines.DeadlineNear;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Role;
import org.anzheng.texts.Language;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * 期限提醒: tells those whose turn it is that a clock is about to run out; on record in their chain.
 */
@Component
class DeadlineReminders {

  private final Notices notices;
  private final NoticeWording wording;
  private final Clock clock;

  DeadlineReminders(Notices notices, NoticeWording wording, Clock clock) {
    this.notices = notices;
    this.wording = wording;
    this.clock = clock;
  }

  @EventListener
  void on(DeadlineNear near) {
    if (near.awaiting() == Role.SYSTEM) {
      return;
    }
    Instant now = clock.instant();
    Actor platform = Actor.system();
    notices.serve(
        NoticeDraft.about(
                "DeadlineNear",
                near.subject(),
                "organisation/" + near.organisation(),
                platform.organisation(),
                near.organisation(),
                near.awaiting())
            .saying(
                name(near),
                number(near.subject()),
                near.lastDay(),
                ChronoUnit.DAYS.between(ChinaTime.dateOf(now), near.lastDay())),
        Act.of(platform, Role.SYSTEM, now));
  }

  private Bilingual name(DeadlineNear near) {
    String key = "deadline." + near.kind();
    return new Bilingual(wording.text(key, Language.ZH), wording.text(key, Language.EN));
  }

  /** What people call it by; an identity says nothing. */
  private static String number(String subject) {
    String number = subject.substring(subject.indexOf('/') + 1);
    return subject.startsWith("nonconformity/") ? "" : number;
  }
}
