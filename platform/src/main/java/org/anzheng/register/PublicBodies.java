package org.anzheng.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.ChinaTime;
import org.springframework.stereotype.Service;

/** 机构与收费公示: the approved bodies, their standing, and what they charge. */
@Service
public class PublicBodies {

  private final BodyReader bodies;
  private final FeeReader fees;
  private final Clock clock;

  PublicBodies(BodyReader bodies, FeeReader fees, Clock clock) {
    this.bodies = bodies;
    this.fees = fees;
    this.clock = clock;
  }

  /** Every body ever approved. */
  public List<BodyEntry> all() {
    return bodies.all();
  }

  /** The names of every body ever approved, by approval number. */
  public Map<String, BodyName> names() {
    return bodies.names();
  }

  /** One body. */
  public Optional<BodyEntry> find(String approvalNo) {
    return bodies.find(approvalNo);
  }

  /** Every body that was approved by the end of a day, as it stood then. */
  public List<BodyEntry> all(AskedDay asked) {
    AsOf moment = AsOf.endOf(asked, clock.instant());
    return bodies.lives().stream().map(life -> life.at(moment)).flatMap(Optional::stream).toList();
  }

  /** One body as it stood at the end of a day; empty when it was not yet approved. */
  public Optional<BodyEntry> find(String approvalNo, AskedDay asked) {
    return bodies.life(approvalNo).flatMap(life -> life.at(AsOf.endOf(asked, clock.instant())));
  }

  /** What had happened to it by the end of a day, oldest first. */
  public List<BodyEvent> history(String approvalNo, AskedDay asked) {
    return bodies
        .life(approvalNo)
        .map(life -> life.history(AsOf.endOf(asked, clock.instant())))
        .orElse(List.of());
  }

  /** Its standing over time, oldest first. */
  public List<BodyEvent> history(String approvalNo) {
    return bodies.history(approvalNo);
  }

  /** What happened last to any body, newest first. */
  public List<BodyNews> news(int most) {
    return bodies.news(most);
  }

  /** The fees in force today, of all bodies. */
  @Basis({"opinion:6", "regulation:20"})
  public List<PublicTariff> fees() {
    return fees.inForce(today());
  }

  /** The fees of one body in force today. */
  public Optional<PublicTariff> fees(String approvalNo) {
    return fees.of(approvalNo).stream().filter(tariff -> tariff.holds(today())).findFirst();
  }

  /** Every version of the fees of one body, newest first. */
  public List<PublicTariff> feeHistory(String approvalNo) {
    return fees.of(approvalNo);
  }

  /** The fees published last by any body, newest first. */
  public List<PublicTariff> feeNews(int most) {
    return fees.last(most);
  }

  private LocalDate today() {
    return ChinaTime.dateOf(clock.instant());
  }
}
