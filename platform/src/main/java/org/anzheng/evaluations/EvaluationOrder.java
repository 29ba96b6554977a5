package org.anzheng.evaluations;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * 审核任务: what the case orders to be evaluated.
 *
 * @param chain record chain of the certificate lineage
 * @param client organisation of the applicant
 * @param mode whether documents alone are judged, or the site is visited
 * @param manDays person-days planned at the application review
 * @param criteria identifiers of the criteria rows, every one of which needs a finding
 * @param sites of the client
 */
@NamedInterface("reads")
public record EvaluationOrder(
    String caseNumber,
    String chain,
    UUID body,
    UUID client,
    String category,
    String tier,
    String scope,
    EvaluationMode mode,
    BigDecimal manDays,
    List<String> criteria,
    OrderedSites sites) {
  public EvaluationOrder {
    criteria = List.copyOf(criteria);
  }

  /** One that names no sites. */
  public EvaluationOrder(
      String caseNumber,
      String chain,
      UUID body,
      UUID client,
      String category,
      String tier,
      String scope,
      EvaluationMode mode,
      BigDecimal manDays,
      List<String> criteria) {
    this(
        caseNumber,
        chain,
        body,
        client,
        category,
        tier,
        scope,
        mode,
        manDays,
        criteria,
        OrderedSites.NONE);
  }
}
