package org.anzheng.adoption.watch;

import static org.anzheng.scheme.ParameterKey.WATCH_EXPIRY_AHEAD;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.register.Holding;
import org.anzheng.register.Holdings;
import org.anzheng.scheme.Parameters;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 到期提示轮次: tells ahead that a watched certificate is about to end. */
@Component
class ExpiryRound {

  private static final int SLICE = 1000;

  private final WatchStore store;
  private final WatchTeller teller;
  private final Holdings holdings;
  private final Parameters parameters;

  ExpiryRound(WatchStore store, WatchTeller teller, Holdings holdings, Parameters parameters) {
    this.store = store;
    this.teller = teller;
    this.holdings = holdings;
    this.parameters = parameters;
  }

  /** What ends within the days of the parameter; what was told before is not told again. */
  @Basis("opinion:9")
  @Transactional
  public void run(Instant now) {
    LocalDate today = ChinaTime.dateOf(now);
    LocalDate last = today.plus(parameters.on(today).row(WATCH_EXPIRY_AHEAD).term().period());
    for (WatchKind kind : WatchKind.values()) {
      List<String> slice = store.targets(kind, "", SLICE);
      while (!slice.isEmpty()) {
        ending(kind, slice, today, last).forEach(holding -> tell(holding, now));
        slice = store.targets(kind, slice.getLast(), SLICE);
      }
    }
  }

  private List<Holding> ending(
      WatchKind kind, List<String> targets, LocalDate today, LocalDate last) {
    return switch (kind) {
      case CERTIFICATE -> holdings.ending(targets, List.of(), today, last);
      case SUPPLIER -> holdings.ending(List.of(), targets, today, last);
    };
  }

  private void tell(Holding holding, Instant now) {
    NewsItem item =
        new NewsItem(
            "expiring/" + holding.number() + "/" + holding.validTo(),
            WatchNews.EXPIRING,
            holding.number(),
            holding.holderName(),
            holding.holderUscc(),
            holding.issuer(),
            holding.status().name(),
            Optional.empty(),
            now,
            holding.validTo());
    for (UUID watcher :
        store.watchers(holding.number(), holding.holderUscc().orElse(holding.number()))) {
      teller.tell(watcher, item);
    }
  }
}
