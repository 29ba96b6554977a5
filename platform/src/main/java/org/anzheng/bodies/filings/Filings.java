package org.anzheng.bodies.filings;

import java.time.Instant;
import java.time.LocalDate;
import org.anzheng.bodies.BodySummary;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Refusal;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 备案办理: bodies announce, file, replace and withdraw their texts; the market regulator acknowledges
 * or returns them.
 */
@NamedInterface("filings")
@Service
@Transactional
public class Filings {

  private final FilingDesk desk;
  private final FilingGround ground;

  Filings(FilingDesk desk, FilingGround ground) {
    this.desk = desk;
    this.ground = ground;
  }

  /** 预告发布日期: the clock runs from the day of release; returns the number. */
  public String announce(FilingAnnouncement form, Actor actor) {
    FilingTransition.ANNOUNCE.roleOf(actor);
    BodySummary body = ground.body(actor);
    Refusal.ifAny(FilingRules.objections(form));
    FilingTerms terms = ground.terms();
    FilingStep step = desk.begin(FilingTransition.ANNOUNCE, body, actor);
    desk.insert(
        new FilingAnnounced(
            Act.of(actor, FilingTransition.ANNOUNCE, terms.now()),
            step,
            form,
            terms.due(form.releasedOn())));
    return step.number();
  }

  /** 报送备案: late or not; what it replaces is superseded with it. Returns the number. */
  public String file(FilingForm form, Actor actor) {
    FilingTransition.FILE.roleOf(actor);
    FilingText text = ground.check(form, actor);
    FilingTerms terms = ground.terms();
    FilingStep step = desk.begin(FilingTransition.FILE, ground.body(actor), actor);
    LocalDate today = ChinaTime.dateOf(terms.now());
    LocalDate due = terms.due(form.releasedOn());
    FilingHandedIn fact =
        new FilingHandedIn(
            Act.of(actor, FilingTransition.FILE, terms.now()),
            step,
            form,
            text,
            due,
            today,
            FilingRules.lateDays(today, due));
    desk.insert(fact);
    form.replaces().ifPresent(old -> supersede(old, step.number(), actor, terms.now()));
    return step.number();
  }

  /** 报送已预告的文本, 补正后重新报送. */
  public void file(String number, FilingForm form, Actor actor) {
    FilingTransition.FILE_ANNOUNCED.roleOf(actor);
    Filing filing = desk.own(number, actor);
    FilingForm whole = filing.keeping(form);
    FilingText text = ground.check(whole, actor);
    FilingHandedIn fact = filing.handIn(whole, text, ground.terms(), actor);
    desk.record(filing, fact);
    if (fact.step().transition() == FilingTransition.FILE_ANNOUNCED) {
      whole.replaces().ifPresent(old -> supersede(old, number, actor, fact.act().at()));
    }
  }

  /** 备案. */
  public void acknowledge(String number, String remark, Actor actor) {
    decide(number, FilingTransition.ACKNOWLEDGE, remark, actor);
  }

  /** 退回补正. */
  public void giveBack(String number, String reasons, Actor actor) {
    decide(number, FilingTransition.RETURN, reasons, actor);
  }

  /** 撤回. */
  public void withdraw(String number, String reasons, Actor actor) {
    Filing filing = desk.own(number, actor);
    desk.record(
        filing, filing.end(FilingTransition.WITHDRAW, reasons, actor, ground.terms().now()));
  }

  private void decide(String number, FilingTransition transition, String words, Actor actor) {
    Filing filing = desk.find(number);
    desk.record(filing, filing.decide(transition, words, actor, ground.terms().now()));
  }

  private void supersede(String old, String by, Actor actor, Instant now) {
    Filing before = desk.own(old, actor);
    desk.record(before, before.end(FilingTransition.SUPERSEDE, by, actor, now));
  }
}
