package org.anzheng.web.supervision;

import static org.anzheng.web.supervision.OversightFields.WORD;
import static org.anzheng.web.supervision.ProceedingAct.of;
import static org.anzheng.web.supervision.ProceedingAct.say;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.anzheng.kernel.Actor;
import org.anzheng.supervision.orders.OrderReport;
import org.anzheng.supervision.orders.OrderStatus;
import org.anzheng.supervision.orders.OrderTerms;
import org.anzheng.supervision.orders.OrderTransition;
import org.anzheng.supervision.orders.OrderedAct;
import org.anzheng.supervision.orders.Orders;
import org.anzheng.supervision.proceedings.ProceedingFile;
import org.anzheng.supervision.proceedings.ProceedingKind;
import org.anzheng.supervision.proceedings.ProceedingTransition;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 责令处理页面内容. */
@Component
class OrderBook implements ProceedingBook<OrderStatus> {

  private final Orders orders;

  OrderBook(Orders orders) {
    this.orders = orders;
  }

  @Override
  public ProceedingKind kind() {
    return ProceedingKind.ORDER;
  }

  @Override
  public Class<OrderStatus> statuses() {
    return OrderStatus.class;
  }

  @Override
  public ProceedingTransition<OrderStatus> transition(String name) {
    return OrderTransition.valueOf(name);
  }

  @Override
  public Beginning<OrderStatus> beginning() {
    return new Beginning<>(OrderTransition.ISSUE, OrderBook::terms, orders::against, this::issue);
  }

  @Override
  public List<ProceedingAct<OrderStatus>> acts() {
    return List.of(
        of(
            "report",
            OrderTransition.REPORT,
            ask ->
                List.of(
                    OversightFields.prose("words", ask.typed(), ask.view()),
                    OversightFields.files(ask.view())),
            (number, typed, actor) ->
                orders.report(
                    number,
                    new OrderReport(typed.text("words"), OversightFields.files(typed)),
                    actor)),
        say("acceptance", OrderTransition.ACCEPT, orders::accept),
        of(
            "refusal",
            OrderTransition.REFUSE,
            ask ->
                List.of(
                    OversightFields.prose("words", ask.typed(), ask.view()),
                    OversightFields.date("dueOn", ask.typed(), ask.view())),
            (number, typed, actor) ->
                orders.refuse(
                    number, typed.text("words"), OversightFields.day("dueOn", typed), actor)),
        say("withdrawal", OrderTransition.WITHDRAW, orders::withdraw).asGrave());
  }

  /** The certificate, on which the body acts by its own front door. */
  @Override
  public List<Sheet.Part> parts(
      ProceedingFile<OrderStatus> file, Actor reader, String home, View view) {
    List<Sheet.Part> parts = new ArrayList<>();
    boolean body = reader.organisation().equals(file.proceeding().party());
    String number = file.proceeding().subject();
    if (body && !file.proceeding().status().closed()) {
      parts.add(new Sheet.Notice(view.text(WORD + "orders.how"), false));
    }
    parts.add(
        new Sheet.Links(
            List.of(
                Row.link(
                    "",
                    view.text(WORD + "orders.certificate", number),
                    (body ? home : "") + "/certificates/" + number))));
    return parts;
  }

  static List<FormField> terms(Typed typed, Actor actor, View view) {
    List<OrderedAct> ordered =
        Arrays.stream(OrderedAct.values()).filter(act -> act != OrderedAct.FOLLOW_UP).toList();
    return List.of(
        OversightFields.line("certificate", typed, view),
        OversightFields.one("act", ordered, typed, view),
        OversightFields.line("reference", typed, view),
        OversightFields.prose("facts", typed, view),
        OversightFields.date("dueOn", typed, view));
  }

  private String issue(Typed typed, Actor actor) {
    return orders.issue(
        typed.text("certificate"),
        new OrderTerms(
            OversightFields.chosen("act", OrderedAct.class, typed),
            typed.text("reference"),
            typed.text("facts"),
            OversightFields.day("dueOn", typed)),
        actor);
  }
}
