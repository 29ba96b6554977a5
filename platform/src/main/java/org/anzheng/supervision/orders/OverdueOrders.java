package org.anzheng.supervision.orders;

import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.supervision.offices.SubjectKind;
import org.anzheng.supervision.proceedings.Proceeding;
import org.anzheng.supervision.proceedings.ProceedingDesk;
import org.anzheng.supervision.proceedings.ProceedingFile;
import org.anzheng.supervision.proceedings.ProceedingKind;
import org.anzheng.supervision.proceedings.ProceedingSearch;
import org.springframework.stereotype.Component;

/** 逾期责令查询: which orders about the status of a certificate no body has carried out in time. */
@Component
public class OverdueOrders {

  private final ProceedingSearch search;
  private final ProceedingDesk desk;

  OverdueOrders(ProceedingSearch search, ProceedingDesk desk) {
    this.search = search;
    this.desk = desk;
  }

  /** Those that asked to suspend or revoke one certificate, or any. */
  public List<OverdueOrder> onStatus(Optional<String> certificate) {
    return certificate
        .map(this::about)
        .orElseGet(() -> search.standing(ProceedingKind.ORDER, OrderStatus.OVERDUE))
        .stream()
        .flatMap(order -> overdue(order).stream())
        .toList();
  }

  private List<Proceeding<OrderStatus>> about(String certificate) {
    return search
        .openAbout(SubjectKind.CERTIFICATE, certificate, ProceedingKind.ORDER, OrderStatus.class)
        .stream()
        .filter(order -> order.status() == OrderStatus.OVERDUE)
        .toList();
  }

  private Optional<OverdueOrder> overdue(Proceeding<OrderStatus> order) {
    ProceedingFile<OrderStatus> file =
        desk.file(order.number(), ProceedingKind.ORDER, OrderStatus.class);
    return file.latest(OrderTerms.class)
        .filter(terms -> terms.act() == OrderedAct.SUSPEND || terms.act() == OrderedAct.REVOKE)
        .flatMap(terms -> file.last(OrderTransition.MISS))
        .map(missed ->
            new OverdueOrder(
                order.number(),
                order.subject(),
                order.party(),
                ChinaTime.dateOf(missed.at()).minusDays(1)));
  }
}
