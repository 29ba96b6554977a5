package org.anzheng.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.anzheng.bodies.BodyDirectory;
import org.anzheng.bodies.BodySummary;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 上报文件: the tables of each month in the national layout, per body and for all of them. */
@Service
@Transactional
public class NationalFiles {

  /** The scope of the files for all bodies together. */
  public static final String ALL = "ALL";

  private final NationalFileStore store;
  private final BodyDirectory bodies;
  private final MonthFiles files;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  NationalFiles(
      NationalFileStore store,
      BodyDirectory bodies,
      MonthFiles files,
      ApplicationEventPublisher events,
      Clock clock) {
    this.store = store;
    this.bodies = bodies;
    this.files = files;
    this.events = events;
    this.clock = clock;
  }

  /** What there is of a body, the latest month first. */
  @Transactional(readOnly = true)
  public List<NationalFile> of(String scope) {
    return store.of(scope);
  }

  /** The bytes of one. */
  @Transactional(readOnly = true)
  public byte[] content(String scope, String fileName) {
    return store.content(scope, fileName).orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }

  /** The hashes of a month, as {@code sha256sum} checks them. */
  @Transactional(readOnly = true)
  public String manifest(String scope, YearMonth month) {
    return store.of(scope).stream()
        .filter(file -> file.month().equals(month))
        .map(file -> file.sha256() + "  " + file.fileName() + "\n")
        .collect(Collectors.joining());
  }

  /** 生成: has the files of a month made or made again, for the actor's own body. */
  @Basis("reporting-norm:3")
  public void order(YearMonth month, Actor actor) {
    ReportTransition.SEND.roleOf(actor);
    BodySummary body =
        bodies
            .ofOrganisation(actor.organisation())
            .orElseThrow(() -> new Refusal(ReportRefusal.NOT_A_BODY));
    refuseFuture(month);
    store.order(body.approvalNo(), month, clock.instant());
  }

  /** The same for every body and for all together. */
  @Basis("reporting-norm:3")
  public void orderAll(YearMonth month) {
    refuseFuture(month);
    bodies.all().forEach(body -> store.order(body.approvalNo(), month, clock.instant()));
    store.order(ALL, month, clock.instant());
  }

  /** Makes the files that were asked for first; false when nothing waits. */
  public boolean work() {
    return store.claim().map(this::make).isPresent();
  }

  private NationalFileStore.Order make(NationalFileStore.Order order) {
    files.make(order.scope(), order.month());
    store.done(order);
    events.publishEvent(new MonthFilesMade(order.scope(), order.month()));
    return order;
  }

  private void refuseFuture(YearMonth month) {
    LocalDate today = ChinaTime.dateOf(clock.instant());
    if (month.isAfter(YearMonth.from(today))) {
      throw new Refusal(ReportRefusal.DAY_IN_FUTURE, month);
    }
  }
}
