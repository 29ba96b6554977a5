package org.anzheng.adoption.watch;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.register.BodyEntryChanged;
import org.anzheng.register.CertificateEntryChanged;
import org.anzheng.register.Holding;
import org.anzheng.register.Holdings;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears of every change in the public register and tells those who watch what changed. */
@Component
class RegisterWatch {

  private static final int SLICE = 1000;

  private final WatchStore store;
  private final WatchTeller teller;
  private final Holdings holdings;

  RegisterWatch(WatchStore store, WatchTeller teller, Holdings holdings) {
    this.store = store;
    this.teller = teller;
    this.holdings = holdings;
  }

  @Basis("opinion:9")
  @ApplicationModuleListener
  void on(CertificateEntryChanged change) {
    WatchNews.of(change)
        .ifPresent(news -> tell(change.number(), change.holderUscc(), item(news, change)));
  }

  @Basis("opinion:9")
  @ApplicationModuleListener
  void on(BodyEntryChanged change) {
    for (WatchKind kind : WatchKind.values()) {
      String after = "";
      List<String> slice = store.targets(kind, after, SLICE);
      while (!slice.isEmpty()) {
        concerned(kind, slice, change)
            .forEach(h -> tell(h.number(), h.holderUscc(), item(h, change)));
        slice = store.targets(kind, slice.getLast(), SLICE);
      }
    }
  }

  private List<Holding> concerned(WatchKind kind, List<String> targets, BodyEntryChanged change) {
    List<Holding> issued =
        switch (kind) {
          case CERTIFICATE -> holdings.issuedBy(change.approvalNo(), targets, List.of());
          case SUPPLIER -> holdings.issuedBy(change.approvalNo(), List.of(), targets);
        };
    return issued.stream()
        .filter(h -> change.lost().isEmpty() || change.lost().contains(h.category()))
        .toList();
  }

  private void tell(String certificate, Optional<String> holder, NewsItem item) {
    for (UUID watcher : store.watchers(certificate, holder.orElse(certificate))) {
      teller.tell(watcher, item);
    }
  }

  private static NewsItem item(WatchNews news, CertificateEntryChanged change) {
    return new NewsItem(
        change.fact().toString(),
        news,
        change.number(),
        change.holderName(),
        change.holderUscc(),
        change.issuer(),
        change.to().name(),
        change.reason(),
        change.effective(),
        change.validTo());
  }

  /** A body can issue many certificates, so what happened to it is told for each. */
  private static NewsItem item(Holding holding, BodyEntryChanged change) {
    return new NewsItem(
        change.fact() + "/" + holding.number(),
        WatchNews.ISSUER_STANDING,
        holding.number(),
        holding.holderName(),
        holding.holderUscc(),
        change.approvalNo(),
        change.lost().isEmpty() ? change.standing().name() : "REVOKED",
        Optional.empty(),
        ChinaTime.startOf(change.effective()),
        change.effective());
  }
}
