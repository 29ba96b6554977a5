package org.anzheng.certification;

import static org.anzheng.certification.CaseTransition.CONCLUDE_CONTRACT;
import static org.anzheng.certification.CaseTransition.PROPOSE_CONTRACT;
import static org.anzheng.certification.CaseTransition.SIGN_CONTRACT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anzheng.bodies.Tariff;
import org.anzheng.bodies.Tariffs;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 认证合同: proposed under the published tariff, signed by the applicant, then by the head. */
@Service
@Transactional
public class Contracts {

  private final CaseDesk desk;
  private final Tariffs tariffs;
  private final FrozenJson json;

  Contracts(CaseDesk desk, Tariffs tariffs, FrozenJson json) {
    this.desk = desk;
    this.tariffs = tariffs;
    this.json = json;
  }

  /** 拟定合同: standard clauses and the quote under the tariff version in force. */
  public void propose(String number, ContractForm form, Actor actor) {
    Situation situation = desk.open(number, actor);
    CaseStep step = situation.step(PROPOSE_CONTRACT);
    Optional<Tariff> tariff = tariff(situation);
    List<Objection> wrong = new ArrayList<>(ContractGate.missing(situation, tariff));
    Texts.limit(wrong, "specialTerms", form.specialTerms(), Texts.PROSE);
    Refusal.ifAny(wrong);
    ContractTerms terms = terms(situation, tariff.orElseThrow(), form);
    desk.record(
        situation.summary(),
        new ContractProposed(Act.of(actor, PROPOSE_CONTRACT, situation.now()), step, terms),
        json.freeze(RecordKind.CONTRACT, terms));
  }

  /** 委托人签署. */
  public void sign(String number, Actor actor) {
    Situation situation = desk.open(number, actor);
    CaseStep step = situation.step(SIGN_CONTRACT);
    desk.record(
        situation.summary(),
        new ContractSigned(
            Act.of(actor, SIGN_CONTRACT, situation.now()),
            step,
            situation.file().records().contractHash()));
  }

  /** 机构负责人签署: the contract is concluded. */
  public void conclude(String number, Actor actor) {
    Situation situation = desk.open(number, actor);
    CaseStep step = situation.step(CONCLUDE_CONTRACT);
    Refusal.ifAny(ApprovalCovers.objections(situation));
    desk.record(
        situation.summary(),
        new ContractConcluded(
            Act.of(actor, CONCLUDE_CONTRACT, situation.now()),
            step,
            situation.file().records().contractHash()));
  }

  /** 报价: the fees as a contract proposed today would quote them. */
  @Transactional(readOnly = true)
  public List<FeeLine> quote(String number, Actor actor) {
    Situation situation = desk.open(number, actor);
    return tariff(situation).map(tariff -> lines(situation, tariff)).orElse(List.of());
  }

  /** 报价所依收费标准: the version that a contract proposed today would rest on. */
  @Transactional(readOnly = true)
  public Optional<Tariff> tariff(String number, Actor actor) {
    return tariff(desk.open(number, actor));
  }

  private Optional<Tariff> tariff(Situation situation) {
    LocalDate today = situation.today();
    return tariffs.inForce(situation.summary().body(), today);
  }

  private static List<FeeLine> lines(Situation situation, Tariff tariff) {
    BigDecimal manDays = CaseEvaluations.manDays(situation.file());
    return QuoteRules.lines(tariff, situation.summary().subject(), manDays);
  }

  private static ContractTerms terms(Situation situation, Tariff tariff, ContractForm form) {
    List<FeeLine> lines = lines(situation, tariff);
    return new ContractTerms(
        situation.today(),
        List.of(ContractClause.values()),
        tariff.id(),
        tariff.version(),
        lines,
        lines.stream().map(FeeLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add),
        form.specialTerms().strip());
  }
}
