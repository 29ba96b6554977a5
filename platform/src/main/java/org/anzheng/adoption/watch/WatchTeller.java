package org.anzheng.adoption.watch;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.anzheng.adoption.Adopter;
import org.anzheng.adoption.webhook.Webhooks;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Role;
import org.anzheng.notices.Bilingual;
import org.anzheng.notices.NoticeDraft;
import org.anzheng.notices.Notices;
import org.anzheng.scheme.ReasonCode;
import org.anzheng.scheme.ReasonCodes;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** 告知: tells an adopter once what happened, in its inbox, by mail and by its webhook. */
@Component
class WatchTeller {

  private final NewsStore store;
  private final Notices notices;
  private final Webhooks webhooks;
  private final ReasonCodes reasons;
  private final String site;
  private final Clock clock;

  WatchTeller(
      NewsStore store,
      Notices notices,
      Webhooks webhooks,
      ReasonCodes reasons,
      @Value("${anzheng.public-url}") String site,
      Clock clock) {
    this.store = store;
    this.notices = notices;
    this.webhooks = webhooks;
    this.reasons = reasons;
    this.site = site;
    this.clock = clock;
  }

  void tell(UUID organisation, NewsItem item) {
    Instant now = clock.instant();
    if (!store.insert(organisation, item, now)) {
      return;
    }
    Actor platform = Actor.system();
    notices.serve(
        NoticeDraft.about(
                "WatchNews",
                "certificate/" + item.certificate(),
                Adopter.chain(organisation),
                platform.organisation(),
                organisation,
                Role.ADOPTER)
            .saying(item.certificate(), item.holder(), item.news(), item.day(), reason(item)),
        Act.of(platform, Role.SYSTEM, now));
    webhooks.send(organisation, item.news().type(), item.content(site));
  }

  private Bilingual reason(NewsItem item) {
    return item.reason()
        .flatMap(reasons::cited)
        .map((ReasonCode code) -> new Bilingual("：" + code.textZh(), ": " + code.textEn()))
        .orElse(new Bilingual("", ""));
  }
}
